import Foundation
import TestSupport
import Testing

@testable import PerennialCLI

struct `surveys export` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `writes the plain questionnaire, unwrapped`() throws {
    let run = try folder.call("surveys export session-feedback --to text")
    #expect(run.exit == 0)
    #expect(run.error == "")
    try Golden.expect(run.output, matches: "surveys-export-session-feedback.txt")
    #expect(run.output == (try folder.call("surveys export session-feedback").output))
  }

  @Test func `writes a script for Google Forms`() throws {
    let run = try folder.call("surveys export session-feedback --to google-forms-script --lang ja")
    #expect(run.exit == 0)
    try Golden.expect(run.output, matches: "surveys-export-session-feedback-ja.gs")
  }

  @Test(
    .enabled(if: GoogleFormsRun.isPossible, "node is not installed"), arguments: shippedLanguages)
  func `writes scripts that build every form as it is defined`(language: String) throws {
    var forms: [GoogleFormsRun.Form] = []
    for id in shippedIDs {
      forms.append(try .init(id, language: language, in: folder, named: "\(id).gs"))
    }
    let check = try ChildProcess.run(
      "node",
      [
        "-e",
        "for (const f of process.argv.slice(1)) new (require('vm').Script)("
          + "require('fs').readFileSync(f, 'utf8'))",
      ] + forms.map(\.script), in: folder.url)
    #expect(check.exit == 0, "\(check.error)")
    #expect(try GoogleFormsRun.complaints(about: forms, in: folder) == [])
  }

  @Test(.enabled(if: GoogleFormsRun.isPossible, "node is not installed"))
  func `carries texts over sign by sign`() throws {
    let ask = "Say \"a\\nb\" \\ `$x` '</script>' <!-- */ // 日本"
    try folder.copy(
      "surveys/skills.yaml", to: "skills.yaml",
      changing: ["en: Skills": "en: '\(ask.replacing("'", with: "''"))'"])
    let community = "Line\u{2028}Separator\u{2029} \"q\" \\ \n\u{1}"
    let visible = TextLayout.visible(community)
    #expect(visible == "Line·Separator· \"q\" \\ ··")
    for (source, wanted) in [("skills.yaml", ask), ("skills", visible)] {
      let form = try GoogleFormsRun.Form(
        source, language: "en", in: folder, named: "strange.gs", community: community)
      #expect(try GoogleFormsRun.complaints(about: [form], in: folder) == [])
      #expect(try GoogleFormsRun.texts(of: form, in: folder).contains { $0.contains(wanted) })
      try FileManager.default.removeItem(at: folder.url.appending(path: "strange.gs"))
    }
  }

  @Test(.enabled(if: GoogleFormsRun.isPossible, "node is not installed"))
  func `is caught when it leaves something out`() throws {
    let form = try GoogleFormsRun.Form("skills", language: "en", in: folder, named: "skills.gs")
    let lines = try folder.text(of: "skills.gs").split(separator: "\n")
    let one = try #require(lines.firstIndex { $0.contains("form.addTextItem") })
    try folder.write(
      lines.enumerated().filter { $0.offset != one }.map(\.element).joined(separator: "\n"),
      to: "skills.gs")
    #expect(try GoogleFormsRun.complaints(about: [form], in: folder) != [])
  }

  @Test func `writes a file, and overwrites none`() throws {
    let first = try folder.call("surveys export skills --output skills.txt")
    #expect(first.exit == 0)
    #expect(first.output == "wrote skills.txt\n")
    let text = try folder.text(of: "skills.txt")
    #expect(text == (try folder.call("surveys export skills").output))
    let second = try folder.call("surveys export adoption --output skills.txt")
    #expect(second.exit == 4)
    #expect(second.output == "")
    #expect(
      second.error.contains("skills.txt: error: is there already, and nothing is overwritten"))
    #expect(try folder.text(of: "skills.txt") == text)
    #expect(folder.files() == ["skills.txt"])
  }

  @Test func `writes over a file where it is told to`() throws {
    try folder.write("mine", to: "form.txt")
    let run = try folder.call("surveys export skills --output form.txt --replace")
    #expect(run.exit == 0)
    #expect(run.output == "wrote form.txt\n")
    #expect(
      try folder.text(of: "form.txt") == (try folder.call("surveys export skills").output))
    #expect(try folder.call("surveys export skills --output form.txt").exit == 4)
  }

  @Test(arguments: [
    ("2026-05-04", "Taking part and speaking up", "Trust and reach", "49 questions"),
    ("2026-10-01", "Trust and reach", "Taking part and speaking up", "50 questions"),
  ])
  func `writes the module of the half-year in which the survey opens`(
    opens: String, asked: String, other: String, count: String
  ) throws {
    for form in ["text", "google-forms-script"] {
      let text = try folder.call("surveys export adoption --to \(form) --opens \(opens)").output
      #expect(text.contains(asked))
      #expect(!text.contains(other))
      #expect(text.contains(count))
    }
  }

  @Test func `writes one module where no day is given, too`() throws {
    let text = try folder.call("surveys export adoption").output
    #expect(text.contains("Trust and reach") != text.contains("Taking part and speaking up"))
  }

  @Test func `collects addresses only where answers carry a name`() throws {
    for (id, isNamed) in [("session-feedback", false), ("adoption", false), ("skills", true)] {
      let script = try folder.call("surveys export \(id) --to google-forms-script").output
      #expect(script.contains("form.setCollectEmail(\(isNamed));"), "\(id)")
    }
  }

  @Test func `names further answers after their point, and conditions after their question`() throws
  {
    let checklist = try folder.call("surveys export design-checklist --to google-forms-script")
    for words in ["Evidence", "Owner", "Due"] {
      #expect(checklist.output.contains(" – \(words)\")"), "\(words)")
    }
    #expect(checklist.output.contains("form.addDateItem().setTitle("))
    let form = try folder.call("surveys export session-feedback --to google-forms-script").output
    #expect(form.contains("Only if “"))
    #expect(!form.contains("Only if question"))
    #expect(
      try folder.call("surveys export session-feedback").output.contains("Only if question 5"))
  }

  @Test func `gives programs the text, or the file it is in`() throws {
    let text = try folder.call("surveys export skills").output
    let shown = try object(try folder.call("surveys export skills --json").output)
    #expect(shown["text"] as? String == text)
    #expect(shown["file"] is NSNull)
    let written = try object(
      try folder.call("surveys export skills --json --output skills.txt").output)
    #expect(written["file"] as? String == "skills.txt")
    #expect(written["text"] is NSNull)
    #expect(written["form"] as? String == "text")
  }

  @Test(arguments: [
    ("surveys export skills --to gform", 2, "option-value", "text, google-forms-script"),
    ("surveys export skils", 2, "unknown-instrument", "did you mean 'skills'?"),
    ("surveys export skills --output no/such.txt", 4, "cannot-write", "no/such.txt"),
  ])
  func `says why it cannot`(line: String, exit: Int32, code: String, words: String) throws {
    let run = try folder.call(line)
    #expect(run.exit == exit)
    #expect(run.output == "")
    #expect(run.error.contains("[\(code)]"))
    #expect(run.error.contains(words))
    #expect(folder.files() == [])
  }
}
