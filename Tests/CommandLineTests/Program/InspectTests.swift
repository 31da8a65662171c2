import Foundation
import TestSupport
import Testing

struct `inspect` {
  private let folder: TemporaryFolder

  private static let export = """
    Respondent ID,Collector ID,What did you try?,,How was it?
    ,,Prompts,Notes,Response
    1,c,Prompts,,Good
    2,c,Prompts,Notes,Good

    """

  init() throws { folder = try TemporaryFolder() }

  @Test func `tells people what a file is, and that it is their own`() throws {
    try folder.write(Self.export, to: "answers.csv")
    let run = try folder.call("inspect answers.csv")
    #expect(run.exit == 0)
    #expect(
      run.output == """
        answers.csv: SurveyMonkey
        Certain: it has the columns 'Respondent ID', 'Collector ID', and options stand
        in row 2 of the header.
        2 responses · 5 columns · 2 questions · 2 header rows · utf-8 · commas · LF

        column  kind      answered  question
           3–4  multiple         2  What did you try?
                                    Prompts 2 · Notes 1
             5  single           2  How was it?
                                    Good 2

        Written by the tool
          response id  Respondent ID
          collector    Collector ID

        """)
    #expect(run.error.contains("your own raw file"))
  }

  @Test func `answers programs in the shape that is promised`() throws {
    try folder.write(Self.export, to: "answers.csv")
    let run = try folder.call("inspect answers.csv --json")
    #expect(run.exit == 0)
    #expect(run.error == "")
    let answer = try object(run.output)
    #expect(
      Set(answer.keys).isSuperset(of: [
        "file", "tool", "encoding", "delimiter", "newline", "title_rows", "header_rows", "rows",
        "columns", "sha256", "warnings", "questions",
      ]))
    #expect(answer["tool"] as? String == "surveymonkey")
    #expect(answer["rows"] as? Int == 2)
    #expect((answer["sha256"] as? String)?.count == 64)
    let questions = try #require(answer["questions"] as? [[String: Any]])
    #expect(questions.map { $0["kind"] as? String } == ["system", "system", "multiple", "single"])
    #expect(questions[2]["column"] as? Int == 2)
    #expect(questions[2]["columns"] as? Int == 2)
    #expect(questions[2]["answered"] as? Int == 2)
    #expect(questions[2]["options"] as? [String: Int] == ["Prompts": 2, "Notes": 1])
  }

  @Test func `shows nothing of a file that could move the cursor`() throws {
    try folder.write("Timestamp,\u{1B}[31mWhat?\u{7}\n2024-01-01,\u{1B}[2J\n", to: "answers.csv")
    let run = try folder.call("inspect answers.csv")
    #expect(run.exit == 0)
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.output.contains("\u{7}"))
  }

  @Test(arguments: [("", 3, "table-empty"), ("\n \n", 3, "table-empty")])
  func `says why it cannot`(text: String, exit: Int32, code: String) throws {
    try folder.write(text, to: "answers.csv")
    let run = try folder.call("inspect answers.csv --json")
    #expect(run.exit == exit)
    #expect(run.output == "")
    #expect(try problems(run.error) == ["error \(code) -"])
    #expect(try folder.call("inspect nowhere.csv").exit == 4)
    #expect(try folder.call("inspect").exit == 2)
  }
}
