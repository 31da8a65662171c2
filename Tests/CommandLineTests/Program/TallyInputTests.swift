import Foundation
import TestSupport
import Testing

@Suite struct `perennial tally reads` {
  private static let answers = """
    useful,clear,will_try,_wave
    5,4,yes,2026-03-05
    4,,no,2026-03-05
    3,2,,2026-03-19

    """
  private static let google = """
    Timestamp,Email Address,How useful was this session for your work?,Will you try something from this session at work?
    2026/03/05 10:31:07 AM GMT+1,zoe@example.org,Very useful,Yes
    2026/03/05 10:32:08 AM GMT+1,adam@example.org,4,Maybe
    2026/03/05 10:33:09 AM GMT+1,mia@example.org,superb,No
    2026/03/05 10:34:09 AM GMT+1,ann@example.org,4,

    """

  @Test(arguments: ["plain", "utf16", "semicolons", "tabs", "title", "carriage returns"])
  func `our own form however it was saved, with its waves`(form: String) throws {
    let plain = Self.answers
    let data =
      switch form {
      case "utf16": try #require(plain.data(using: .utf16))
      case "semicolons": Data(plain.replacing(",", with: ";").utf8)
      case "tabs": Data(plain.replacing(",", with: "\t").utf8)
      case "title": Data(("What we asked\n" + plain).utf8)
      case "carriage returns": Data(plain.replacing("\n", with: "\r").utf8)
      default: Data(plain.utf8)
      }
    let folder = try TemporaryFolder()
    try folder.write(data, to: "a.csv")
    let words = ["--survey", "session-feedback", "--by", "_wave", "--csv"]
    let run = try folder.call(["tally", "a.csv"] + words)
    #expect(run.exit == 0, "\(run.error)")
    let lines = Set(run.output.split(separator: "\n"))
    #expect(lines.isSuperset(of: ["2026-03-05,useful,5,1", "2026-03-05,will_try,no,1"]))
    #expect(lines.isSuperset(of: ["2026-03-19,useful,3,1", "2026-03-19,clear,2,1"]))
    let piped = try PerennialProgram.run(["tally", "-"] + words, input: data)
    #expect(piped.output == run.output)
  }

  @Test func `a file that stops being UTF-8 far down`() throws {
    let folder = try TemporaryFolder()
    var data = Data("useful,clear,better\n".utf8)
    for _ in 0..<40_000 { data.append(contentsOf: Array("5,4,no change\n".utf8)) }
    let letters = try #require("3,2,schöner Überblick für Anfänger\n".data(using: .windowsCP1252))
    for _ in 0..<10 { data.append(letters) }
    try folder.write(data, to: "a.csv")
    let run = try folder.call("tally a.csv --survey session-feedback --csv")
    #expect(run.exit == 0)
    #expect(run.output.contains("\nuseful,3,10\n") && run.output.contains("\nuseful,5,40000\n"))
  }

  @Test func `the export of another tool, matched to the questions`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.google, to: "answers.csv")
    let run = try folder.call("tally answers.csv --survey session-feedback --json")
    #expect(run.exit == 0)
    #expect(run.output.contains(#""responses":3,"rejected":1,"#))
    #expect(run.output.contains(#""options":{"1":0,"2":0,"3":0,"4":2,"5":1}"#))
    #expect(run.output.contains(#""options":{"no":0,"maybe":1,"yes":1}"#))
    #expect(run.error.contains("answer-unknown-choice") && !run.error.contains("superb"))
    let piped = try PerennialProgram.run(
      ["tally", "-", "--survey", "session-feedback", "--csv"], input: Self.google)
    let read = try folder.call("tally answers.csv --survey session-feedback --csv")
    #expect(piped.output == read.output && piped.exit == 0)
  }

  @Test func `an export with the mapping that a person wrote`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Self.google.replacing("How useful was this session for your work?", with: "Q1"),
      to: "answers.csv")
    let open = try folder.call("tally answers.csv --survey session-feedback")
    #expect(open.exit == 3 && open.output.isEmpty)
    try folder.write("columns:\n  Q1: useful\nanswers:\n  useful:\n    superb: 5\n", to: "map.yaml")
    let run = try folder.call("tally answers.csv --survey session-feedback --map map.yaml --json")
    #expect(run.exit == 0, "\(run.error)")
    #expect(run.output.contains(#""options":{"1":0,"2":0,"3":0,"4":2,"5":2}"#))
  }

  @Test func `a mapping to its end, and tells all that is wrong with it`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.google, to: "answers.csv")
    try folder.write("columns:\n  Colour: useful\n  Timestamp: colour\n", to: "map.yaml")
    for verb in ["tally", "import"] {
      let run = try folder.call(
        "\(verb) answers.csv --survey session-feedback --map map.yaml")
      #expect(run.exit == 3 && run.output.isEmpty)
      #expect(run.error.contains("map.yaml:2:3: error: the file has no column 'Colour'"))
      #expect(run.error.contains("map.yaml:3:14: error: the instrument has no question 'colour'"))
      #expect(run.error.contains("3 |   Timestamp: colour"), "the line itself is shown")
    }
  }

  @Test func `any export by its own labels`() throws {
    let table =
      "Timestamp,Colour,Use\n"
      + [("red", 4), ("blue", 4), ("red", 5), ("red", 4)]
      .map { "2026/03/05 10:31:07 AM GMT+1,\($0),\($1)\n" }.joined()
    let run = try PerennialProgram.run(["tally", "-", "--json"], input: table)
    #expect(run.exit == 0)
    #expect(run.output.hasPrefix(#"{"survey":null,"version":null,"responses":4,"rejected":0,"#))
    #expect(run.output.contains(#""options":{"red":3,"blue":1},"shares":{"red":0.75,"blue":0.25}"#))
    let text = try PerennialProgram.run(["tally", "-"], input: table)
    #expect(text.output.contains("red 3 (75 %) · blue 1 (25 %)"))
    let csv = try PerennialProgram.run(["tally", "-", "--csv"], input: table)
    #expect(csv.output.contains("Colour,red,3\nColour,blue,1\n"))
    #expect(try PerennialProgram.run(["tally", "-", "--by", "Use"], input: table).exit == 2)
  }

  @Test func `nothing written down as zero`() throws {
    let run = try PerennialProgram.run(
      ["tally", "-", "--survey", "session-feedback", "--csv"], input: "useful,clear\n")
    #expect(run.exit == 0)
    #expect(run.output.contains("\nuseful,5,0\n"))
    #expect(run.error.contains("warning: the file has a header and no rows"))
  }

  @Test(arguments: [
    ("useful,clear\n9,1\n4,4\n", [], 0), ("useful,clear\n9,1\n4,4\n", ["--strict"], 1),
    ("useful,clear\n9,1\n", [], 3), ("useful,clear\n4,4\n", ["--strict"], 0),
  ])
  func `rows that cannot be taken, and ends accordingly`(
    text: String, words: [String], exit: Int32
  ) throws {
    let run = try PerennialProgram.run(
      ["tally", "-", "--survey", "session-feedback"] + words, input: text)
    #expect(run.exit == exit)
    #expect(run.output.isEmpty == (exit == 3))
    #expect(run.error.contains("warning: the answer to") == (exit == 0 && text.contains("9")))
  }
}
