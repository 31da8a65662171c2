import Foundation
import Instruments
import TestSupport
import Testing

@testable import Intake

struct `Who answered` {
  private static let exports: [(name: String, text: String)] = [
    ("google-forms", DialectFixture.googleForms), ("qualtrics", DialectFixture.qualtrics),
    ("surveymonkey", DialectFixture.surveyMonkey),
    ("limesurvey-codes", DialectFixture.limeSurveyCodes),
    ("limesurvey-texts", DialectFixture.limeSurveyTexts),
    ("kobo-spread", DialectFixture.koboSpread), ("kobo-joined", DialectFixture.koboJoined),
    ("typeform", DialectFixture.typeform), ("typeform-joined", DialectFixture.typeformJoined),
    ("formbricks", DialectFixture.formbricks), ("own", DialectFixture.own),
    ("microsoft-forms", ""),
  ]

  /// What the columns of e-mail, name, address, place, network id and user id hold.
  private static let planted = [
    "canary", "192.0.2.", "47.1234", "7.2345", "example.org", "Zoe", "Adam", "Mia",
  ]

  @Test(arguments: exports.map(\.name), ["anonymous", "confidential"])
  func `is in no file and in no output`(name: String, anonymity: String) throws {
    let folder = try TemporaryFolder()
    let file = try Self.write(name, anonymity, to: folder)
    var said = ""
    for words in [
      "--dry-run", "--map-draft map.yaml", "", "", "--json",
    ] {
      let run = try PerennialProgram.run(
        "import \(file) --survey tools --wave 2026Q2 --into guild \(words)"
          .split(separator: " ").map(String.init), in: folder.url)
      #expect(run.exit == 0, "\(run.error)")
      said += run.output + run.error
    }
    // A pseudonym that a file of ours brings along is no name.
    let isPseudonym = name == "own" && anonymity == "confidential"
    let words = isPseudonym ? Self.planted.filter { $0 != "canary" } : Self.planted
    var seen = ["what was said": said]
    for path in folder.files() where path != file && !path.hasPrefix("surveys/") {
      seen[path] = String(decoding: try folder.bytes(of: path), as: UTF8.self)
    }
    #expect(seen["guild/tools/2026Q2.csv"] != nil)
    #expect(seen["map.yaml"] != nil)
    for (path, text) in seen.sorted(by: { $0.key < $1.key }) {
      for word in words {
        #expect(!text.localizedCaseInsensitiveContains(word), "\(path) holds '\(word)'")
      }
    }
  }

  @Test func `is planted in the exports to begin with`() throws {
    for (name, text) in Self.exports where !["limesurvey-texts", "microsoft-forms"].contains(name) {
      #expect(text.localizedCaseInsensitiveContains("canary"), "\(name)")
    }
  }

  @Test func `becomes the same pseudonym in every wave of a folder, and another in another`() throws
  {
    let folder = try TemporaryFolder()
    let file = try Self.write("surveymonkey", "confidential", to: folder)
    func pseudonyms(_ wave: String, _ guild: String, _ more: [String] = []) throws -> [String] {
      let run = try PerennialProgram.run(
        ["import", file, "--survey", "tools", "--wave", wave, "--into", guild] + more,
        in: folder.url)
      #expect(run.exit == 0, "\(run.error)")
      #expect(run.output.contains("Kept a pseudonym in place of who answered"))
      let lines = try folder.text(of: "\(guild)/tools/\(wave).csv").split(separator: "\n")
      let column = try #require(
        lines[0].split(separator: ",").firstIndex(of: "_respondent"))
      return lines.dropFirst().map {
        String($0.split(separator: ",", omittingEmptySubsequences: false)[column])
      }
    }
    let spring = try pseudonyms("2026Q2", "guild")
    #expect(spring.count == 2 && Set(spring).count == 2)
    #expect(spring.allSatisfy { $0.wholeMatch(of: /r-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/) != nil })
    #expect(try pseudonyms("2026Q3", "guild") == spring)
    #expect(Set(try pseudonyms("2026Q2", "other")).isDisjoint(with: spring))
    try folder.write("respondent: Last Name\n", to: "map.yaml")
    let byName = try pseudonyms("2026Q4", "guild", ["--map", "map.yaml"])
    #expect(Set(byName).count == 1 && Set(byName).isDisjoint(with: spring))
  }

  @Test(arguments: [
    ("How useful was it?\n3\n2\n", "nothing says who gave these answers"),
    (
      "How useful was it?,Email Address\n3,zoe.canary@example.org\n2,\n",
      "1 of 2 rows say nothing of who gave the answers"
    ),
  ])
  func `is told to be missing where people should be followed`(text: String, words: String) throws {
    for anonymity in ["confidential", "anonymous"] {
      let folder = try TemporaryFolder()
      _ = try Self.write("google-forms", anonymity, to: folder)
      try folder.write(text, to: "answers.csv")
      for more in [["--dry-run"], []] {
        let run = try PerennialProgram.run(
          ["import", "answers.csv", "--survey", "tools", "--wave", "2026Q2"] + more,
          in: folder.url)
        #expect(run.exit == 0, "\(run.error)")
        let isTold = run.error.contains("answers.csv: warning: \(words)")
        #expect(isTold == (anonymity == "confidential"))
      }
    }
  }

  @Test func `cannot be kept of an anonymous instrument`() throws {
    let export = try ImportedExport(DialectFixture.surveyMonkey)
    #expect(export.reading.respondent == nil)
    let instrument = try #require(ToolsInstrument.read())
    let source = try TableSource(
      SourceFile(path: "a.csv", bytes: Array(DialectFixture.surveyMonkey.utf8)))
    let map = ImportMapping(
      SourceFile(path: "map.yaml", bytes: Array("respondent: Email Address\n".utf8)),
      for: instrument, layout: ExportLayout(source.head))
    #expect(map.problems.map(\.code) == [.keyOutOfPlace])
  }

  private static func write(
    _ name: String, _ anonymity: String, to folder: TemporaryFolder
  ) throws -> String {
    try folder.write(
      ToolsInstrument.text.replacing("anonymity: anonymous", with: "anonymity: \(anonymity)"),
      to: "surveys/tools.yaml")
    try folder.write(Data(ToolsInstrument.scales.bytes), to: "surveys/scales.yaml")
    let text = exports.first { $0.name == name }?.text ?? ""
    let file = text.isEmpty ? "answers.xlsx" : "answers.csv"
    try folder.write(Data(text.isEmpty ? MicrosoftWorkbook.file.bytes : Array(text.utf8)), to: file)
    return file
  }
}
