import Foundation
import TestSupport
import Testing

struct `surveys new` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `writes a draft that passes the check as it stands`() throws {
    let run = try folder.call("surveys new demo-day")
    #expect(run.exit == 0)
    #expect(run.output == "wrote surveys/demo-day.yaml\n")
    #expect(run.error == "Change it, then: perennial surveys check surveys/demo-day.yaml\n")
    #expect(folder.files() == ["surveys/demo-day.yaml"])
    let check = try folder.call("surveys check")
    #expect(check.exit == 0)
    #expect(check.output == "1 file: nothing to mend\n")
    #expect(check.error == "")
    #expect(try folder.call("surveys show demo-day").exit == 0)
  }

  @Test(arguments: shippedIDs)
  func `begins like one that ships, which then differs in nothing but its id`(id: String) throws {
    #expect(try folder.call("surveys new my-own --like \(id)").exit == 0)
    let check = try folder.call("surveys check")
    #expect(check.output == "1 file: nothing to mend\n")
    #expect(check.error == "")
    let mine = try folder.text(of: "surveys/my-own.yaml").split(separator: "\n")
    let theirs = try Repository.text(of: "surveys/\(id).yaml").split(separator: "\n")
    let changed = zip(mine, theirs).filter { $0 != $1 }.map { $0.0 }
    #expect(mine.count == theirs.count)
    #expect(changed.filter { $0 != "version: 1" } == ["instrument: my-own"])
    let diff = try folder.call("surveys diff \(id) surveys/my-own.yaml")
    #expect(diff.output.contains(" same, 0 changed\n"))
    #expect(diff.output.hasSuffix("The questions mean the same; the ids differ.\n"))
    #expect(!diff.output.contains("version:"))
  }

  @Test(arguments: shippedIDs)
  func `takes no id that ships, unless to make that one one's own`(id: String) throws {
    let other = id == "skills" ? "roster" : "skills"
    for line in ["surveys new \(id)", "surveys new \(id) --like \(other) --output mine.yaml"] {
      let run = try folder.call(line)
      #expect(run.exit == 2)
      #expect(run.output == "")
      #expect(run.error.contains("an instrument '\(id)' ships with perennial [id-taken]"))
      #expect(run.error.contains("surveys new \(id) --like \(id)"))
      #expect(folder.files() == [])
    }
    #expect(try folder.call("surveys new \(id) --like \(id)").exit == 0)
    #expect(
      try folder.text(of: "surveys/\(id).yaml") == (try Repository.text(of: "surveys/\(id).yaml")))
    #expect(try folder.call("surveys check").output == "1 file: nothing to mend\n")
  }

  @Test(arguments: ["surveys new scales", "surveys new scales --like skills"])
  func `takes no id under which the scales lie`(line: String) throws {
    let run = try folder.call(line)
    #expect(run.exit == 2)
    #expect(run.error.contains("'scales' is kept for the file of scales [id-taken]"))
    #expect(folder.files() == [])
  }

  @Test func `keeps the version under the same id, and begins again under another`() throws {
    try folder.copy(
      "surveys/skills.yaml", to: "surveys/skills.yaml", changing: ["version: 1": "version: 7"])
    #expect(try folder.call("surveys new skills --like skills --output copy.yaml").exit == 0)
    #expect(try folder.text(of: "copy.yaml").contains("\nversion: 7\n"))
    #expect(try folder.call("surveys new others --like skills").exit == 0)
    #expect(try folder.text(of: "surveys/others.yaml").contains("\nversion: 1\n"))
  }

  @Test func `begins like a file of one's own, whatever ends its lines`() throws {
    let model = try folder.call("surveys new old-one --output -").output
      .replacing("\n", with: "\r\n").dropLast()
    try folder.write(String(model), to: "old-one.yaml")
    let run = try folder.call("surveys new new-one --like old-one.yaml")
    #expect(run.exit == 0)
    let text = try folder.text(of: "surveys/new-one.yaml")
    #expect(text.contains("\ninstrument: new-one\n"))
    #expect(try folder.call("surveys check").output == "1 file: nothing to mend\n")
    let shown = try folder.call("surveys new new-one --like old-one.yaml --output -").output
    #expect(shown.trimmingCharacters(in: .newlines) == text.trimmingCharacters(in: .newlines))
  }

  private static let export = """
    "Timestamp","Email Address","What did you try?","How useful was it?"
    "2022/06/22 11:07:29 AM EST","a@example.org","Prompt library;Meeting notes","Very useful"
    "2022/06/22 1:07:29 PM EST","b@example.org","Meeting notes","Quite useful"
    "2022/06/23 9:00:00 AM EST","c@example.org","Prompt library","Very useful"

    """

  @Test func `draws questions from an export, which check, import and tally then take`() throws {
    try folder.write(Self.export, to: "answers.csv")
    let run = try folder.call("surveys new pulse --from answers.csv")
    #expect(run.exit == 0)
    #expect(run.output == "wrote surveys/pulse.yaml\n")
    let text = try folder.text(of: "surveys/pulse.yaml")
    #expect(text.contains("    scale: usefulness\n"))
    #expect(text.contains("#   - Email Address\n"))
    #expect(!text.contains("example.org"))
    #expect(try folder.call("surveys check").output == "1 file: nothing to mend\n")
    let imported = try folder.call(
      "import answers.csv --survey surveys/pulse.yaml --wave 2026H1 --dry-run")
    #expect(imported.output.contains("Would take 3 rows"))
    let tally = try object(
      try folder.call("tally answers.csv --survey surveys/pulse.yaml --json").output)
    #expect(tally["responses"] as? Int == 3)
    let questions = try #require(tally["questions"] as? [[String: Any]])
    #expect(questions.map { $0["answered"] as? Int } == [3, 3])
    #expect(
      questions[0]["options"] as? [String: Int] == ["prompt-library": 2, "meeting-notes": 2])
  }

  @Test func `draws no questions where nobody asked any, and takes one model at a time`() throws {
    try folder.write("Timestamp\n2022/06/22 11:07:29 AM EST\n", to: "empty.csv")
    let none = try folder.call("surveys new pulse --from empty.csv")
    #expect(none.exit == 3)
    #expect(none.error.contains("[export-asks-nothing]"))
    let both = try folder.call("surveys new pulse --from empty.csv --like skills")
    #expect(both.exit == 2)
    #expect(try folder.call("surveys new pulse --from missing.csv").exit == 4)
    #expect(folder.files() == ["empty.csv"])
  }

  @Test func `overwrites nothing`() throws {
    try folder.write("mine", to: "surveys/demo-day.yaml")
    for line in ["surveys new demo-day", "surveys new x --output surveys/demo-day.yaml"] {
      let run = try folder.call(line)
      #expect(run.exit == 4)
      #expect(run.output == "")
      #expect(run.error.contains("[file-exists]"))
    }
    #expect(try folder.text(of: "surveys/demo-day.yaml") == "mine")
    #expect(folder.files() == ["surveys/demo-day.yaml"])
  }

  @Test(arguments: ["Demo", "demo day", "../x", "a/b", "démo", "9lives", ""])
  func `refuses an id that could not be a file or a column`(id: String) throws {
    let run = try folder.call(["surveys", "new", id])
    #expect(run.exit == 2)
    #expect(run.output == "")
    #expect(run.error.contains("cannot be the id of an instrument [malformed-id]"))
    #expect(run.error.contains("use small letters, digits"))
    #expect(folder.files() == [])
  }

  @Test func `refuses a model that it does not know`() throws {
    let run = try folder.call("surveys new mine --like adoptoin")
    #expect(run.exit == 2)
    #expect(run.error.contains("did you mean 'adoption'?"))
    #expect(folder.files() == [])
  }

  @Test func `writes to standard output, or to a file of any name`() throws {
    let shown = try folder.call("surveys new demo-day --output -")
    #expect(shown.exit == 0)
    #expect(shown.error == "")
    #expect(folder.files() == [])
    #expect(try folder.call("surveys new demo-day --output draft.yaml").exit == 0)
    #expect(folder.files() == ["draft.yaml"])
    #expect(try folder.text(of: "draft.yaml") == shown.output)
  }

  @Test func `gives programs the text where it writes no file`() throws {
    let text = try folder.call("surveys new demo-day --output -").output
    let answer = try object(try folder.call("surveys new demo-day --output - --json").output)
    #expect(answer["text"] as? String == text)
    #expect(answer["file"] is NSNull)
    let written = try object(try folder.call("surveys new demo-day --json").output)
    #expect(written["file"] as? String == "surveys/demo-day.yaml")
  }

  @Test func `says so where the folder cannot be made or a file cannot go`() throws {
    try folder.write("a file in the way", to: "surveys")
    for line in ["surveys new demo-day", "surveys new demo-day --output no/such/folder.yaml"] {
      let run = try folder.call(line)
      #expect(run.exit == 4)
      #expect(run.output == "")
      #expect(run.error.contains("[cannot-write]"))
    }
    #expect(folder.files() == ["surveys"])
  }

  @Test(.enabled(if: NSUserName() != "root", "root may write everywhere"))
  func `says so where the folder may not be written to`() throws {
    try folder.write("", to: "surveys/.keep")
    let path = folder.url.appending(path: "surveys").path
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let run = try folder.call("surveys new demo-day")
    #expect(run.exit == 4)
    #expect(run.error.contains("permission denied [cannot-write]"))
  }
}
