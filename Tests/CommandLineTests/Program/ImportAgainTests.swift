import Foundation
import TestSupport
import Testing

struct `import of files of our own` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ line: String) throws -> ChildProcess.Run {
    let run = try folder.call("import \(line)")
    #expect(run.exit == 0, "\(run.error)")
    return run
  }

  private static let answers = """
    _id,_submitted,useful,takeaway,will_try,try_what
    a,2026-03-05T10:00:00Z,5,Prompts,yes,"Notes, first"
    b,2026-03-05T10:01:00Z,4,=1+1,no,
    c,2026-03-05T10:02:00Z,5,Prompts,yes,"Notes, first"

    """

  @Test func `into another folder gives the same bytes, and again adds nothing`() throws {
    try folder.write(Self.answers, to: "answers.csv")
    let first = try run("answers.csv --survey session-feedback --wave 2026-03-05 --into guild")
    // The one file held both, which somebody should know.
    #expect(first.error.contains("words-beside-answers"))
    let stem = "session-feedback/2026-03-05"
    for _ in 0..<2 {
      let again = try run(
        "guild/\(stem).csv --survey session-feedback --wave 2026-03-05 --into other")
      #expect(!again.error.contains("words-beside-answers"))
      for name in ["\(stem).csv", "\(stem).texts.csv"] {
        #expect(try folder.bytes(of: "other/\(name)") == folder.bytes(of: "guild/\(name)"))
      }
    }
    #expect(try folder.text(of: "other/\(stem).texts.csv").contains("takeaway,'=1+1\n"))
  }

  @Test func `into the folder where they lie is refused`() throws {
    try folder.write(Self.answers, to: "answers.csv")
    _ = try run("answers.csv --survey session-feedback --wave 2026-03-05 --into guild")
    let stem = "guild/session-feedback/2026-03-05"
    let before = try folder.bytes(of: "\(stem).csv")
    for name in ["\(stem).csv", "./guild/../\(stem).csv"] {
      let again = try folder.call(
        "import \(name) --survey session-feedback --wave 2026-03-05 --into guild")
      #expect(again.exit == 2)
      #expect(again.error.contains("[import-own-file]"))
    }
    #expect(try folder.bytes(of: "\(stem).csv") == before)
  }

  @Test func `of somebody who answered in words alone keeps that person`() throws {
    try folder.write(
      "_id,_submitted,_status,comment\na,2026-05-06T10:00:00Z,partial,Only words\n",
      to: "answers.csv")
    _ = try run("answers.csv --survey adoption --wave 2026H1 --into guild")
    _ = try run("guild/adoption/2026H1.csv --survey adoption --wave 2026H1 --into other")
    for name in ["adoption/2026H1.csv", "adoption/2026H1.texts.csv"] {
      #expect(try folder.bytes(of: "other/\(name)") == folder.bytes(of: "guild/\(name)"))
    }
    #expect(try folder.text(of: "other/adoption/2026H1.csv").contains("2026-W19,partial,"))
  }

  @Test func `with waves as a column goes to the wave that each row names`() throws {
    try folder.write(
      "_wave,_status,useful\n2026-03-19,complete,4\n2026-03-05,complete,5\n2026-03-19,complete,3\n"
        + "2026-13-01,complete,5\n,complete,1\n",
      to: "all.csv")
    try folder.write(
      "_wave,question,text\n2026-03-05,takeaway,Prompts\n2026-03-19,takeaway,Notes\n"
        + "2026-03-19,useful,5\n",
      to: "all.texts.csv")
    let first = try run("all.csv --survey session-feedback --into guild --json")
    let json = try object(first.output)
    #expect(json["waves"] as? [String] == ["2026-03-05", "2026-03-19"])
    #expect(json["added"] as? Int == 3 && json["added_texts"] as? Int == 2)
    #expect(json["rejected"] as? Int == 3)
    let problems = try object(first.error)["problems"] as? [[String: Any]] ?? []
    #expect(
      problems.prefix(2).map { $0["code"] as? String } == ["wave-unusable", "wave-not-named"])
    #expect(problems.prefix(2).allSatisfy { $0["column"] as? String == "_wave" })
    #expect(try folder.text(of: "all.rejected.csv").split(separator: "\n").count == 4)
    let header = "_status,useful,clear,will_try,tried_last,took_part,felt_safe,length,level"
    #expect(
      try folder.text(of: "guild/session-feedback/2026-03-19.csv")
        == "\(header)\ncomplete,3,,,,,,,\ncomplete,4,,,,,,,\n")
    #expect(
      try folder.text(of: "guild/session-feedback/2026-03-05.texts.csv")
        == "question,text\ntakeaway,Prompts\n")
    #expect(
      try folder.text(of: "guild/perennial.yaml").hasSuffix(
        "waves:\n  session-feedback/2026-03-05: { version: 1 }\n"
          + "  session-feedback/2026-03-19: { version: 1 }\n"))
    let again = try object(try run("all.csv --survey session-feedback --into guild --json").output)
    #expect(again["added"] as? Int == 0 && again["added_texts"] as? Int == 0)
    #expect(again["known"] as? Int == 3)
  }

  @Test func `with waves as a column and another wave asked for takes no row of others`() throws {
    try folder.write("_wave,useful\n2026-03-19,4\n2026-03-05,5\n,3\n", to: "all.csv")
    let run = try run("all.csv --survey session-feedback --wave 2026-03-05 --into guild --json")
    let json = try object(run.output)
    #expect(json["added"] as? Int == 2 && json["rejected"] as? Int == 1)
    #expect(run.error.contains("the row belongs to another wave than '2026-03-05'"))
    #expect(folder.files().filter { $0.hasPrefix("guild/session-feedback/") }.count == 2)
  }
}
