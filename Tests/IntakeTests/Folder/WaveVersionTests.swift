import FolderSupport
import Instruments
import Tallies
import Testing

@testable import Intake

struct `A wave asked with an older version` {
  private static func definition(_ version: Int, answers: String) -> String {
    """
    instrument: pulse
    version: \(version)
    title: Pulse
    audience: members
    every: month
    anonymity: anonymous
    minimum group: { answers: 5, comments: 10 }
    languages: [en]
    questions:
      - id: mood
        ask: How is it?
        choices:
    \(answers.split(separator: " ").map { "      - code: \($0)\n        label: Word \($0)" }
      .joined(separator: "\n"))
    """
  }

  private static let folder: PaperFolder = [
    "perennial.yaml": """
    community: AI Guild
    waves:
      pulse/2026-01: { version: 1 }
      pulse/2026-02: { version: 2 }
    """,
    "surveys/pulse.yaml": definition(2, answers: "calm loud"),
    "surveys/pinned/pulse@1.yaml": definition(1, answers: "sunny rainy"),
    "surveys/health-model.yaml": "layers: []\n",
    "pulse/2026-01.csv": "mood\nsunny\nrainy\n",
    "pulse/2026-02.csv": "mood\nloud\n",
  ]

  @Test func `is read by that version`() throws {
    let guild = try Self.folder.read()
    #expect(guild.problems.map(\.code) == [])
    #expect(guild.wave("pulse/2026-01")?.instrument.version == 1)
    #expect(guild.wave("pulse/2026-01")?.tally.total.columns.first?.options == [1, 1])
    #expect(guild.wave("pulse/2026-02")?.instrument.version == 2)
    #expect(guild.wave("pulse/2026-02")?.tally.total.columns.first?.options == [0, 1])
  }

  @Test func `is read by that version where all waves lie in one file`() throws {
    var folder = Self.folder
    folder.remove("pulse/2026-01.csv")
    folder.remove("pulse/2026-02.csv")
    folder["pulse.csv"] = "_wave,mood\n2026-01,sunny\n2026-02,loud\n2026-01,rainy\n"
    let guild = try folder.read()
    #expect(guild.problems.map(\.code) == [])
    #expect(guild.wave("pulse/2026-01")?.tally.total.columns.first?.options == [1, 1])
    #expect(guild.wave("pulse/2026-02")?.tally.total.columns.first?.options == [0, 1])
  }

  @Test func `that it does not name is doubtful, because the definition is one's own`() throws {
    var folder = Self.folder
    folder["perennial.yaml"] = "community: AI Guild\n"
    folder.remove("pulse/2026-01.csv")
    #expect(try folder.complaints() == ["guild/perennial.yaml: warning wave-unpinned"])
    folder.remove("surveys/pinned/pulse@1.yaml")
    folder["surveys/pinned/pulse@2.yaml"] = Self.definition(2, answers: "calm loud")
    #expect(try folder.complaints() == [])
  }

  @Test func `that ships needs no definition in the folder`() throws {
    var folder = PaperFolder.guild
    folder["perennial.yaml"] = folder["perennial.yaml"]
      .replacing("invited: 24", with: "invited: 24, version: 1")
    #expect(try folder.complaints() == [])
  }
}
