import Foundation
import TestSupport
import Testing

struct `surveys diff` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A question of session feedback with its lines, from `- id:` to the empty line behind it.
  private static func question(_ id: String) throws -> String {
    let text = try Repository.text(of: "surveys/session-feedback.yaml")
    let start = try #require(text.range(of: "  - id: \(id)\n")).lowerBound
    let end = text[start...].range(of: "\n\n")?.upperBound ?? text.endIndex
    return String(text[start..<end])
  }

  /// What both forms say of a copy; a draft must still raise its version, and is told so.
  private func diff(
    _ changes: KeyValuePairs<String, String>, isDraft: Bool = false
  ) throws -> (text: String, json: String) {
    try folder.copy("surveys/session-feedback.yaml", to: "new.yaml", changing: changes)
    let text = try folder.call("surveys diff session-feedback new.yaml")
    let json = try folder.call("surveys diff session-feedback new.yaml --json")
    #expect(text.exit == 0)
    #expect(json.exit == 0)
    #expect((text.error == "") == !isDraft)
    if isDraft {
      #expect(
        text.error.contains("new.yaml:6:10: warning: version 1 of 'session-feedback' differs"))
      #expect(try problems(json.error) == ["warning version-not-raised 6"])
    }
    return (text.output, json.output)
  }

  /// What JSON says of the questions that changed: `id: changes, comparable`.
  private func changed(_ json: String) throws -> [String] {
    let questions = try #require(try object(json)["questions"] as? [[String: Any]])
    return try questions.filter { $0["status"] as? String != "same" }.map { question in
      let changes = try #require(question["changes"] as? [String])
      #expect(question["status"] as? String == changes.first)
      let id = question["id"] as? String ?? ""
      return "\(id): \(changes.joined(separator: "+")) \(question["comparable"] as? Bool ?? false)"
    }
  }

  @Test func `sees that nothing changed`() throws {
    let (text, json) = try diff([:])
    #expect(text.contains("11 same, 0 changed\n"))
    #expect(text.contains("The answers mean the same"))
    #expect(try changed(json) == [])
    #expect(try object(json)["same_meaning"] as? Bool == true)
  }

  @Test func `sees a question reworded in one language`() throws {
    let (text, json) = try diff(["en: How clear was the content?": "en: Was the content clear?"])
    #expect(text.contains(/(?m)^clear +reworded in en +yes$/))
    #expect(text.contains("10 same, 1 changed\n"))
    #expect(try changed(json) == ["clear: reworded true"])
    #expect(try object(json)["same_meaning"] as? Bool == true)
    #expect(try object(json)["comparable"] as? Int == 11)
  }

  @Test func `sees another scale, and asks for a higher version`() throws {
    let (text, json) = try diff(["scale: usefulness": "scale: agreement"], isDraft: true)
    #expect(text.contains(/(?m)^useful +answered in another way +no$/))
    #expect(text.contains("10 of 11 questions can be compared. The later one needs a higher"))
    #expect(try changed(json) == ["useful: changed-scale false"])
    #expect(try object(json)["same_meaning"] as? Bool == false)
  }

  @Test func `asks for no higher version where it is higher`() throws {
    let (text, _) = try diff(["version: 1": "version: 2", "scale: usefulness": "scale: agreement"])
    #expect(text.hasPrefix("session-feedback version 1 → session-feedback version 2\n"))
    #expect(!text.contains("needs a higher"))
  }

  @Test func `sees two questions swapped as one that moved`() throws {
    let useful = try Self.question("useful")
    let clear = try Self.question("clear")
    let (text, json) = try diff([useful + clear: clear + useful])
    #expect(text.contains(/moved from place \d to \d/))
    #expect(text.contains("10 same, 1 changed\n"))
    let found = try changed(json)
    #expect(found == ["useful: moved true"] || found == ["clear: moved true"])
  }

  @Test func `sees what was added and removed`() throws {
    let clear = try Self.question("clear")
    let other = clear.replacing("id: clear", with: "id: brief")
      .replacing("measures: feedback.clarity", with: "measures: feedback.brevity")
    let (text, json) = try diff([clear: other], isDraft: true)
    #expect(text.contains(/(?m)^brief +added +no$/))
    #expect(text.contains(/(?m)^clear +removed +no$/))
    #expect(try changed(json) == ["brief: added false", "clear: removed false"])
  }

  @Test func `sees a question asked of others`() throws {
    let (text, json) = try diff(
      ["when: will_try is not no": "when: will_try is yes"], isDraft: true)
    #expect(text.contains(/(?m)^try_what +asked of others +no$/))
    #expect(try changed(json) == ["try_what: changed-condition false"])
  }

  @Test func `sees several things at once, the gravest first`() throws {
    let (text, json) = try diff(
      [
        "en: How useful was this session for your work?": "en: Useful?",
        "scale: usefulness": "scale: agreement",
      ], isDraft: true)
    #expect(try changed(json) == ["useful: changed-scale+reworded false"])
    #expect(text.contains(/(?m)^useful +answered in another way; reworded in en +no$/))
  }

  @Test func `sees a question that is not required any more`() throws {
    let (text, json) = try diff(["required: yes": "required: no"], isDraft: true)
    #expect(text.contains(/(?m)^\w+ +required or a segment, unlike before +yes$/))
    #expect(try changed(json).filter { $0.hasSuffix(": changed-duty true") }.count == 1)
  }

  @Test func `sees what changed on top of all questions`() throws {
    let (text, json) = try diff(["anonymity: anonymous": "anonymity: confidential"], isDraft: true)
    #expect(text.contains("\nchanged on top: anonymity\n11 same, 0 changed\n"))
    #expect(try changed(json) == [])
    #expect(try object(json)["changed_head"] as? [String] == ["anonymity"])
    #expect(try object(json)["same_meaning"] as? Bool == false)
    #expect(try object(try diff([:]).json)["changed_head"] as? [String] == [])
  }

  @Test func `and show look at a draft, while check and export wait for its version`() throws {
    try folder.copy(
      "surveys/session-feedback.yaml", to: "surveys/session-feedback.yaml",
      changing: ["scale: usefulness": "scale: agreement"])
    for (line, exit, severity) in [
      ("diff session-feedback surveys/session-feedback.yaml", 0, "warning"),
      ("show session-feedback", 0, "warning"), ("check", 1, "error"),
      ("export session-feedback", 3, "error"), ("new mine --like session-feedback", 3, "error"),
    ] as [(String, Int32, String)] {
      let run = try folder.call("surveys \(line)")
      #expect(run.exit == exit, "\(line)")
      #expect(
        run.error.contains(": \(severity): version 1 of 'session-feedback' differs"), "\(line)")
      #expect(run.error.contains("= write 'version: 2'"), "\(line)")
    }
    try folder.copy(
      "surveys/session-feedback.yaml", to: "surveys/session-feedback.yaml",
      changing: ["scale: usefulness": "scale: agreemnt"])
    #expect(try folder.call("surveys show session-feedback").exit == 3)
  }

  @Test func `compares two instruments that share nothing`() throws {
    let run = try folder.call("surveys diff skills roster")
    #expect(run.exit == 0)
    #expect(run.output.contains("Nothing can be compared") || run.output.contains(" of "))
  }

  @Test(arguments: [
    ("surveys diff adoption", 2, "missing-word"),
    ("surveys diff adoption nope", 2, "unknown-instrument"),
    ("surveys diff nope.yaml adoption", 4, "cannot-read"),
  ])
  func `says why it cannot`(line: String, exit: Int32, code: String) throws {
    let run = try folder.call(line)
    #expect(run.exit == exit)
    #expect(run.output == "")
    #expect(run.error.contains("[\(code)]"))
  }
}
