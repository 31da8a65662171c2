import Foundation
import Instruments
import TestSupport
import Testing

@testable import Intake

@Suite(.serialized) struct `Damaged forms` {
  @Test func `are refused or read, and what is read passes the check`() { survive(400) }
}

@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["PERENNIAL_SOAK"] == "1"),
  .timeLimit(.minutes(30)))
struct `Soak of damaged forms` {
  @Test func `ends without a crash, and what is read passes the check`() { survive(10_000) }
}

private let sheets = """
  survey,,,,,,
  ,type,name,label,relevant,constraint,required
  ,note,hello,"Hello, all",,,
  ,integer,n,How many?,,. >= 1 and . <= 9,yes
  ,begin_group,use,Use,,,
  ,select_one l,c,Which?,${n} > 3,,
  ,select_multiple l or_other,d,Which ones?,"selected(${c}, 'b')",count-selected(.) <= 2,
  ,end_group,,,,,
  ,date,day,When?,not(${n} = 2),. > date('2026-01-01'),
  choices,,,,,,
  ,list_name,name,label,,,
  ,l,a,A,,,
  ,l,b,B,,,
  settings,,,,,,
  ,form_title,form_id,version,,,
  ,Mine,mine,3,,,

  """

private let tables = """
  | survey  |
  |         | type         | name | label::English (en) | label::Español (es) | relevant   |
  |         | text         | t    | Why?                | ¿Por qué?           |            |
  |         | select_one y | y    | Ok?                 | ¿Vale?              | ${t} != '' |
  | choices |
  |         | list_name | name | label::English (en) | label::Español (es) |
  |         | y         | yes  | Yes                 | Sí                  |
  |         | y         | no   | No                  | No                  |

  """

/// Reads so many damaged forms; a definition that comes out of one is free of errors.
private func survive(
  _ count: Int, test: String = #function, at sourceLocation: SourceLocation = #_sourceLocation
) {
  var mutation = TableMutation(generator: SeededGenerator.announced(for: test))
  var slowest = (time: Duration.zero, words: "")
  var read = 0
  _ = shipped.entries.count
  Effort.forgetPeak()
  let before = Effort.peak()
  for number in 0..<count {
    let (form, path) = number % 3 == 0 ? (tables, "form.md") : (sheets, "form.csv")
    let (bytes, words) = mutation.variant(of: [Array(form.utf8)])
    let (text, time) = Effort.time {
      (try? ImportedForm(SourceFile(path: path, bytes: bytes), over: shipped))?.text
    }
    if time > slowest.time { slowest = (time, words) }
    guard let text else { continue }
    read += 1
    let tree = YAMLReader.root(of: Array(text.utf8), file: "mine.yaml")
    #expect(tree.problems == [], "\(words)", sourceLocation: sourceLocation)
  }
  print("slowest: \(slowest.time), \(slowest.words); \(read) of \(count) read")
  #expect(slowest.time < Effort.hang, "\(slowest.words)", sourceLocation: sourceLocation)
  #expect(read > count / 20 && read < count, sourceLocation: sourceLocation)
  if let before, let after = Effort.peak() {
    #expect(after - before < 512 << 20, sourceLocation: sourceLocation)
  }
}
