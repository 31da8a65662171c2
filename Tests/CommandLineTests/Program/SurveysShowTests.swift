import Foundation
import TestSupport
import Testing

@testable import PerennialCLI

struct `surveys show` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    ("session-feedback", "en"), ("session-feedback", "ja"), ("session-feedback", "es"),
    ("adoption", "en"),
  ])
  func `shows a form as people read it`(id: String, language: String) throws {
    let run = try folder.call("surveys show \(id) --lang \(language) --opens 2026-05-04")
    #expect(run.exit == 0)
    #expect(run.error == "")
    try Golden.expect(run.output, matches: "surveys-show-\(id)-\(language).txt")
  }

  @Test(arguments: [
    ("2026-05-04", "4 November 2025"), ("2026-08-31", "28 February 2026"),
    ("2024-08-30", "29 February 2024"), ("2026-01-15", "15 July 2025"),
  ])
  func `looks back six months from the day it opens`(opens: String, since: String) throws {
    let output = try folder.call("surveys show adoption --opens \(opens)").output
    #expect(output.contains("since \(since)") || output.contains("Since \(since)"))
  }

  @Test(arguments: shippedIDs, shippedLanguages)
  func `shows everything that ships whole, filled in, and within 80 columns`(
    id: String, language: String
  ) throws {
    let run = try folder.call("surveys show \(id) --lang \(language) --opens 2026-05-04")
    #expect(run.exit == 0)
    #expect(run.error == "")
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.count > 8)
    #expect(lines.filter { $0.contains("{") || $0.contains("}") } == [])
    #expect(lines.filter { $0.contains(/^\s*(\( \)|\[ \]|____|–|→)\s*$/) } == [])
    #expect(lines.filter { TextLayout.width(of: $0) > 80 } == [])
    #expect(lines.filter { $0.hasSuffix(" ") } == [])
  }

  @Test(arguments: ["40", "60", "200"])
  func `fits the terminal, but never runs wider than 80 columns`(columns: String) throws {
    let output = try folder.call(
      "surveys show session-feedback", environment: ["COLUMNS": columns]
    ).output
    let widest = output.split(separator: "\n").map { TextLayout.width(of: $0) }.max() ?? 0
    let room = min(80, try #require(Int(columns)))
    #expect(widest <= room)
    #expect(widest > room - 25)
  }

  @Test func `keeps a box beside its number where a line ends`() throws {
    let output = try folder.call("surveys show adoption", environment: ["COLUMNS": "40"]).output
    #expect(output.contains("( )\u{A0}10"))
    #expect(output.split(separator: "\n").filter { $0.hasSuffix("( )") } == [])
    #expect(output.contains(/\n +\( \)\u{A0}[1-9]/))
  }

  @Test func `names the community`() throws {
    let named = try folder.call([
      "surveys", "show", "skills", "--community", "Gilde {since} \\ \"x\"", "--opens",
      "2026-05-04",
    ])
    #expect(named.exit == 0)
    let text = named.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Gilde {since} \\ \"x\""))
  }

  @Test func `says when a language is not written, and shows the fallback`() throws {
    let run = try folder.call("surveys show session-feedback --lang fr")
    #expect(run.exit == 0)
    #expect(
      run.error.contains("'session-feedback' is not written in fr; it is in: en, ja, es"))
    #expect(run.output == (try folder.call("surveys show session-feedback").output))
    #expect(try folder.call("surveys show session-feedback --lang fr --quiet").error == "")
  }

  @Test(arguments: ["EN", "en_GB", "en-GB", "Ja", "JA_jp"])
  func `takes a language however other programs write it`(code: String) throws {
    let base = code.prefix(2).lowercased()
    let run = try folder.call("surveys show session-feedback --lang \(code)")
    #expect(run.exit == 0)
    #expect(run.output == (try folder.call("surveys show session-feedback --lang \(base)").output))
  }

  @Test func `shows all modules, or those of the half-year in which it opens`() throws {
    let modules = ["Taking part and speaking up", "Trust and reach"]
    for (option, count, shown) in [
      ("", 55, [true, true]), (" --opens 2026-06-30", 49, [true, false]),
      (" --opens 2026-07-01", 50, [false, true]),
    ] {
      let text = try folder.call("surveys show adoption\(option)").output
      #expect(modules.map { text.contains($0) } == shown)
      #expect(text.contains("\(count) questions · about"))
      let details = try object(try folder.call("surveys show adoption --json\(option)").output)
      let sections = try #require(details["sections"] as? [[String: Any]])
      let titles = sections.compactMap { $0["title"] as? String }
      #expect(modules.map { titles.contains($0) } == shown)
      #expect(sections.flatMap { $0["questions"] as? [Any] ?? [] }.count == count)
    }
  }

  @Test func `shows one's own by its id, whatever its file is called`() throws {
    try folder.copy(
      "surveys/skills.yaml", to: "surveys/draft.yaml",
      changing: ["instrument: skills": "instrument: my-skills", "en: Skills": "en: Mine"])
    let run = try folder.call("surveys show my-skills")
    #expect(run.exit == 0)
    #expect(run.output.hasPrefix("Mine\n"))
  }

  @Test func `takes the base of a regional language`() throws {
    let run = try folder.call("surveys show session-feedback --lang es-MX")
    #expect(run.output == (try folder.call("surveys show session-feedback --lang es").output))
    #expect(run.error == "")
  }

  @Test func `shows a file, and its own folder before what ships`() throws {
    try folder.copy(
      "surveys/session-feedback.yaml", to: "surveys/session-feedback.yaml",
      changing: ["version: 1": "version: 2", "en: How was it?": "en: Well?"])
    for name in [
      "session-feedback", "surveys/session-feedback.yaml",
      folder.url.appending(path: "surveys/session-feedback.yaml").path,
    ] {
      let run = try folder.call(["surveys", "show", name])
      #expect(run.exit == 0)
      #expect(run.output.hasPrefix("Well?\n"))
    }
  }

  @Test(arguments: [
    ("surveys show adoptoin", 2, "unknown-instrument", "did you mean 'adoption'?"),
    ("surveys show zzz", 2, "unknown-instrument", "'perennial surveys list' shows them"),
    ("surveys show missing.yaml", 4, "cannot-read", "missing.yaml"),
    ("surveys show .", 2, "unknown-instrument", "surveys list"),
    ("surveys show ./", 4, "cannot-read", "is a folder"),
    ("surveys show adoption --lang klingon", 2, "option-value", "'klingon'"),
    ("surveys show adoption --opens 2026-02-30", 2, "option-value", "expected: a date such as"),
    ("surveys show", 2, "missing-word", "perennial help surveys show"),
  ])
  func `says why it cannot`(line: String, exit: Int32, code: String, words: String) throws {
    let run = try folder.call(line)
    #expect(run.exit == exit)
    #expect(run.output == "")
    #expect(run.error.contains("[\(code)]"))
    #expect(run.error.contains(words))
  }

  @Test func `shows no half of a broken file, but its problems`() throws {
    try folder.copy(
      "surveys/skills.yaml", to: "skills.yaml", changing: ["audience:": "audeince:"])
    let run = try folder.call("surveys show skills.yaml")
    #expect(run.exit == 3)
    #expect(run.output == "")
    #expect(run.error.contains(/skills\.yaml:\d+:\d+: error: .*\[unknown-key\]/))
    #expect(run.error.contains("did you mean 'audience'?"))
  }

  @Test func `tells programs the same`() throws {
    let details = try object(try folder.call("surveys show adoption --json --lang ja").output)
    #expect(details["language"] as? String == "ja")
    let sections = try #require(details["sections"] as? [[String: Any]])
    let questions = sections.flatMap { $0["questions"] as? [[String: Any]] ?? [] }
    #expect(questions.count == 55)
    #expect(questions.allSatisfy { !(($0["ask"] as? String) ?? "").isEmpty })
  }
}
