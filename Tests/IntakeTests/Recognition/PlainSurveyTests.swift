import DelimitedText
import Instruments
import TestSupport
import Testing

@testable import Intake

struct `A plain export` {
  private static let choices = ["yes", "no", "not yet", "5", "2026-03-01", ""]

  /// More than a mebibyte, so that two threads share it.
  private static func table(_ dice: inout SeededGenerator, rows: Int, newline: String) -> String {
    let header = "id,submitted_at,Q1,Q2[a],Q2[b],When,Count,Why"
    let lines = (0..<rows).map { row -> String in
      let words = Bool.random(using: &dice) ? "\"\(row), so \"\"we\"\"\nsaid\"" : "nothing \(row)"
      return [
        "r\(dice.next())", "2026-0\(Int.random(in: 1...9, using: &dice))-11T10:0\(row % 10):00Z",
        choices.randomElement(using: &dice) ?? "", row % 3 == 0 ? "Y" : "N",
        row % 4 == 0 ? "Y" : "",
        "\(Int.random(in: 1...28, using: &dice))/\(Int.random(in: 1...12, using: &dice))/2026",
        "\(Int.random(in: 0...9000, using: &dice))", words,
      ].joined(separator: ",")
    }
    return ([header] + lines).joined(separator: newline) + newline
  }

  /// Everything that is told of an export.
  private static func told(_ survey: ExportSurvey) -> [String] {
    ["\(survey.rows) \(survey.form) \(survey.warnings.map(\.text))"]
      + survey.questions.map { question in
        "\(question.group) \(question.kind) \(question.layout) \(question.answered) "
          + "\(question.choices) \(question.parts)"
      }
  }

  @Test(arguments: ["\n", "\r\n"], [9000, 40])
  func `is the same to several threads as to the careful reader`(
    newline: String, rows: Int
  ) throws {
    var dice = SeededGenerator.announced()
    let text = Self.table(&dice, rows: rows, newline: newline)
    let careful = try ExportSurvey(
      TableSource(SourceFile(path: "a.csv", bytes: Array(text.utf8))))
    let plain = try ExportSurvey(Self.source(text), threads: 2)
    #expect(Self.told(plain) == Self.told(careful))
    #expect(plain.rows == rows)
  }

  @Test(arguments: ["\"open,1\n", "one,cell,too,many,here,and,more,8,9\n", "a,b\rc\n"])
  func `is left to the careful reader where a row has damage`(damage: String) throws {
    var dice = SeededGenerator.announced()
    let text = Self.table(&dice, rows: 400, newline: "\n") + damage
    let careful = try ExportSurvey(
      TableSource(SourceFile(path: "a.csv", bytes: Array(text.utf8))))
    let plain = try ExportSurvey(Self.source(text), threads: 2)
    #expect(Self.told(plain) == Self.told(careful))
  }

  @Test func `shows one of two ways to write the same characters, whichever came first`() throws {
    let (composed, apart) = ("caf\u{E9}", "cafe\u{301}")
    for order in [[composed, apart], [apart, composed]] {
      let cells = order + [order[0], order[1]]
      let text = "place\n" + cells.map { $0 + "\n" }.joined()
      let survey = try ExportSurvey(Self.source(text))
      #expect(survey.questions[0].choices.map(\.count) == [4])
      #expect(survey.questions[0].choices.map { Array($0.label.utf8) } == [Array(apart.utf8)])
    }
  }

  private static func source(_ text: String) throws -> TableSource {
    try TableSource(named: "a.csv", bytes: BytesInMemory(text)) {
      Held(source: MemorySource(Array(text.utf8)))
    }
  }
}

/// Bytes in memory as a source that could fail.
private struct Held: ByteSource {
  var source: MemorySource

  mutating func read(into buffer: inout [UInt8]) throws(Problem) -> Int {
    source.read(into: &buffer)
  }
}
