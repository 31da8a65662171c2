import Instruments
import Intake
import TestSupport

/// An instrument with every kind of answer that counts differently.
enum PulseInstrument {
  static let definition = """
    instrument: pulse
    version: 1
    title: Pulse
    audience: members
    every: month
    anonymity: anonymous
    minimum group: { answers: 5, comments: 10 }
    pairs: [[team, department]]
    languages: [en]
    questions:
      - id: team
        ask: Which team are you in?
        choices:
          - code: blue
            label: 'Blue, the first'
          - code: red
            label: Red
          - code: none
            label: Another
            with text: yes
        segment: yes
      - id: mood
        ask: How clear is it?
        scale: steps
        also: [dont-know]
        required: yes
        measures: cop.clarity
      - id: pace
        ask: How clear is the rest?
        scale: steps
        measures: cop.clarity
      - id: tools
        ask: Which do you use?
        choose: several
        at most: 2
        choices:
          - code: chat
            label: A chat
          - code: code
            label: Code
          - code: nothing
            label: Nothing
            alone: yes
      - id: hours
        ask: How many hours?
        number: decimal
        at least: 0
        at most: 50
      - id: why
        ask: Why so few?
        text: short
        when: mood < 2
      - id: when
        ask: When?
        date: day
        when: tools is chat
      - id: department
        ask: Where?
        answer: department
        segment: yes
    """

  static let scales = """
    scales:
      - id: steps
        points:
          - code: 1
            label: Low
          - code: 2
            label: Middle
          - code: 3
            label: High
    also:
      - code: dont-know
        label: I do not know
    """

  static let set = DefinitionSet([
    SourceFile(path: "pulse.yaml", bytes: Array(definition.utf8)),
    SourceFile(path: "scales.yaml", bytes: Array(scales.utf8)),
  ])

  /// The instrument; a test fails where it is not sound.
  static func instrument() throws -> Instrument {
    let instrument = set.instrument(InstrumentID("pulse"))
    guard let instrument else { throw Unsound(problems: set.problems) }
    return instrument
  }

  private struct Unsound: Error {
    let problems: [Problem]
  }

  /// What stands in the cells of each column, right and wrong.
  static let cells: [(column: String, right: [String], wrong: [String])] = [
    ("team", ["blue", "red", "none", "", "\"Blue, the first\"", "RED", " red "], ["green"]),
    ("team_none", ["", "", "\"my \"\"own\"\"\nteam\""], []),
    ("mood", ["1", "2", "3", "High", "dont-know"], ["4", ""]),
    ("pace", ["1", "2", "3", ""], ["x"]),
    (
      "tools", ["chat", "code;chat", "chat;code", "nothing", "", "\"Code; A chat\""],
      ["chat;nothing", "paint"]
    ),
    ("hours", ["0", "7", "1.5", "0.1", "", "-0", "\"3\"", " 4"], ["51", "-1", "1e3", "many"]),
    (
      "why", ["", "no time", "\"\"", "é", " ", "'=1", "\" \""], [String(repeating: "x", count: 501)]
    ),
    ("when", ["2026-03-05", ""], ["2026-02-30"]),
    ("department", ["Sales", "Human Resources", "日本", ""], []),
    ("_wave", ["2026-1", "2026-2"], []),
    ("_status", ["complete", "complete", "", "partial", "Partial"], []),
    ("elsewhere", ["a", "\"b,\n\"\"c\"\"\""], []),
  ]
}

extension PulseInstrument {
  /// Rows of right and wrong cells, a few of them ragged.
  static func table(_ dice: inout SeededGenerator) -> String {
    let columns = cells.shuffled(using: &dice)
    var text = columns.map(\.column).joined(separator: ",") + "\n"
    for _ in 0..<Int.random(in: 0...150, using: &dice) {
      var cells = columns.map { column in
        let isWrong = Int.random(in: 0..<40, using: &dice) == 0
        let pool = isWrong && !column.wrong.isEmpty ? column.wrong : column.right
        return pool.randomElement(using: &dice) ?? ""
      }
      if Int.random(in: 0..<60, using: &dice) == 0 { cells.append("more") }
      text += cells.joined(separator: ",") + "\n"
    }
    return text
  }
}
