import FolderSupport
import Instruments
import Testing

@testable import Intake

/// The folder that everything is in order in, broken in one place.
struct `A broken folder` {
  struct Break: Sendable, CustomTestStringConvertible {
    let what: String
    let expected: [String]
    let change: @Sendable (inout PaperFolder) -> Void

    init(
      _ what: String, _ expected: String..., change: @escaping @Sendable (inout PaperFolder) -> Void
    ) {
      self.what = what
      self.expected = expected
      self.change = change
    }

    var testDescription: String { what }
  }

  @Test(arguments: breaks)
  func `is read but for what is broken, and tells where`(_ item: Break) throws {
    var guild = PaperFolder.guild
    guild.remove("adoption/x.texts.csv")
    item.change(&guild)
    let read = try guild.read()
    #expect(read.complaints == item.expected)
    // Whatever is broken, the rest is there.
    #expect(read.rows(of: "action-log") == 0)
  }

  static let breaks: [Break] = [
    Break("nothing") { _ in },
    Break(
      "no perennial.yaml", "guild/perennial.yaml: warning community-file-missing"
    ) { $0.remove("perennial.yaml") },
    Break(
      "a file named almost right", "guild/value-lgo.csv: warning file-unknown"
    ) { $0["value-lgo.csv"] = "on\n" },
    Break(
      "a folder of nothing known", "guild/adaption: warning file-unknown"
    ) { $0["adaption/2026H1.csv"] = "" },
    Break(
      "many strange files",
      "guild/1.txt: warning file-unknown", "guild/2.txt: warning file-unknown",
      "guild/3.txt: warning file-unknown", "guild/4.txt: warning file-unknown",
      "guild/5.txt: warning file-unknown", "guild: warning file-unknown"
    ) { guild in for number in 1...7 { guild["\(number).txt"] = "" } },
    Break(
      "a row that cannot be read",
      "guild/leadership-log.csv:3, column 'kind': error answer-unknown-choice"
    ) { $0["leadership-log.csv"] = "on,kind\n2026-01-01,budget\n2026-01-02,badger\n" },
    Break(
      "a file without a header", "guild/value-log.csv: error table-empty"
    ) { $0["value-log.csv"] = "" },
    Break(
      "a required column missing", "guild/value-log.csv:1:1: error column-missing"
    ) { $0["value-log.csv"] = "on,what\n2026-01-01,x\n" },
    Break(
      "answers that name no wave", "guild/adoption.csv: error wave-not-named"
    ) { $0["adoption.csv"] = "use_frequency\ndaily\n" },
    Break(
      "rows that name no wave", "guild/session-feedback.csv: error wave-not-named"
    ) { $0["session-feedback.csv"] += "\n,complete,5,yes\n" },
    Break(
      "a wave in two files",
      "guild/session-feedback.csv: error wave-twice"
    ) { $0["session-feedback/2026-04-02.csv"] = "useful\n5\n" },
    Break(
      "a wave without days", "guild/quarterly-check/pilot.csv: warning wave-undated"
    ) { $0["quarterly-check/pilot.csv"] = "rhythm\ngreen\n" },
    Break(
      "more answers than invited", "guild/adoption/2025H2.csv: warning more-than-invited"
    ) { $0["adoption/2025H2.csv"] += "p3,daily,9\n" },
    Break(
      "words beside answers", "guild/adoption/2025H2.csv: warning words-beside-answers"
    ) { $0["adoption/2025H2.csv"] = "use_frequency,comment\ndaily,because\n" },
    Break(
      "words of no wave", "guild/adoption/2027H1.texts.csv: warning words-without-answers"
    ) { $0["adoption/2027H1.texts.csv"] = "question,text\ncomment,hello\n" },
    Break(
      "words to no question",
      "guild/adoption/2026H1.texts.csv:2, column 'question': warning column-unknown"
    ) { $0["adoption/2026H1.texts.csv"] = "question,text\ncoment,hello\n" },
    Break(
      "words without columns",
      "guild/session-feedback.texts.csv:1:1: error column-missing"
    ) { $0["session-feedback.texts.csv"] = "question,text\ntakeaway,x\n" },
    Break(
      "an own definition that cannot be used",
      "guild/quarterly-check/2026Q1.csv: error definition-unusable",
      "guild/surveys/quarterly-check.yaml:1:1: error missing-key"
    ) { guild in
      guild["surveys/quarterly-check.yaml"] = """
        instrument: quarterly-check
        title: Check
        audience: members
        every: quarter
        anonymity: anonymous
        minimum group: { answers: 5, comments: 10 }
        questions:
          - id: rhythm
            ask: How is it?
            text: short
        """
    },
    Break(
      "a version that is not here", "guild/perennial.yaml: warning wave-version-unknown"
    ) { guild in
      guild["perennial.yaml"] = guild["perennial.yaml"]
        .replacing("invited: 24", with: "invited: 24, version: 7")
    },
    Break(
      "a version pinned, but no wave says so", "guild/perennial.yaml: warning wave-unpinned"
    ) { $0["surveys/pinned/adoption@7.yaml"] = "instrument: adoption\n" },
  ]
}
