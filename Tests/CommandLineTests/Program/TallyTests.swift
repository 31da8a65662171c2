import Foundation
import TestSupport
import Testing

struct `perennial tally` {
  private static let answers = """
    useful,clear,will_try,_wave
    5,4,yes,2026-03-05
    4,,no,2026-03-05
    3,2,,2026-03-19

    """

  private func tally(_ words: [String], input: String = answers) throws -> ChildProcess.Run {
    try PerennialProgram.run(["tally", "-", "--survey", "session-feedback"] + words, input: input)
  }

  @Test func `counts what comes through a pipe`() throws {
    let run = try tally(["--json"])
    #expect(run.exit == 0 && run.error.isEmpty)
    let start = #"{"survey":"session-feedback","version":1,"responses":3,"rejected":0,"seconds":"#
    #expect(run.output.hasPrefix(start))
    let useful =
      #"{"id":"useful","answered":3,"missing":{"skipped":0,"not_shown":0,"refused":0,"#
      + #""unreadable":0},"options":{"1":0,"2":0,"3":1,"4":1,"5":1},"mean":4}"#
    #expect(run.output.contains(useful))
    #expect(run.output.hasSuffix("\"groups\":[]}\n"))
  }

  @Test func `counts by wave, as CSV`() throws {
    let run = try tally(["--by", "_wave", "--csv"])
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "_wave,question,option,count")
    #expect(lines.contains("2026-03-05,useful,5,1") && lines.contains("2026-03-19,useful,5,0"))
    #expect(run.error.contains("This is your own raw file"))
  }

  @Test func `shows people a table and tells what it left out`() throws {
    let run = try tally([], input: "useful,clear\n5,1\n9,1\n4\n")
    #expect(run.exit == 0)
    #expect(run.output.contains("session-feedback: 1 responses, 2 rows left out"))
    #expect(run.error.contains("standard input:3, column 'useful'"))
    #expect(run.error.contains("[answer-unknown-choice]") && run.error.contains("[table-ragged]"))
  }

  @Test(arguments: [
    (["--by", "takeaways"], 2, "'takeaways' is not a value of '--by'"),
    (["--threads", "0"], 2, "expected: a number from 1 to 64"),
  ])
  func `says what is wrong with the call`(words: [String], exit: Int32, message: String) throws {
    let run = try tally(words)
    #expect(run.exit == exit && run.output.isEmpty)
    #expect(run.error.contains(message))
  }

  @Test func `says when the file or what it needs is missing`() throws {
    #expect(try PerennialProgram.run(["tally", "none.csv", "--survey", "adoption"]).exit == 4)
    #expect(try PerennialProgram.run(["tally", "none.csv"]).exit == 4)
    #expect(try tally([], input: "").exit == 3)
    #expect(try tally([], input: "clear\n5\n").error.contains("[column-missing]"))
  }

  @Test func `one thread and several count the same`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "answers.csv")
    let row = "5,4,yes,\"a, \"\"quoted\"\"\nremark of some length\"\n4,,no,\n"
    let text = "useful,clear,will_try,better\n" + String(repeating: row, count: 40_000)
    try Data(text.utf8).write(to: file)
    let outputs = try ["1", "2", "5"].map { threads in
      try PerennialProgram.run([
        "tally", file.path, "--survey", "session-feedback", "--csv", "--threads", threads,
      ]).output
    }
    #expect(Set(outputs).count == 1)
    #expect(outputs[0].contains("useful,5,40000\n"))
  }
}
