import Foundation
import TestSupport
import Testing

struct `checklist` {
  private let folder: TemporaryFolder
  private static let example = "Examples/design-checklist.csv"

  init() throws { folder = try TemporaryFolder() }

  /// A row for every item, as an organizer fills it in, with some text exchanged.
  private func file(_ changes: KeyValuePairs<String, String> = [:]) throws {
    try folder.copy(Self.example, to: "list.csv", changing: changes)
  }

  private func judge(_ options: String = "") throws -> ChildProcess.Run {
    try folder.call("checklist list.csv --as-of 2026-06-10 \(options)")
  }

  @Test(arguments: shippedLanguages)
  func `says where the example stands`(language: String) throws {
    try file()
    let run = try judge("--lang \(language)")
    #expect(run.exit == 0)
    #expect(run.error == "")
    try Golden.expect(run.output, matches: "checklist-\(language).txt")
  }

  @Test func `tells programs the same`() throws {
    try file()
    let answer = try object(try judge("--json").output)
    #expect(answer["as_of"] as? String == "2026-06-10")
    #expect(answer["stage"] as? String == "founded")
    let groups = try #require(answer["groups"] as? [[String: Any]])
    #expect(groups.compactMap { $0["score"] as? Double } == [87.5, 50, 50])
    #expect(groups.compactMap { $0["reached"] as? Bool } == [true, false, false])
    let items = groups.flatMap { $0["items"] as? [[String: Any]] ?? [] }
    let outside = try #require(answer["outside"] as? [[String: Any]])
    #expect(items.count + outside.count == 14)
    #expect((items + outside).filter { $0["overdue"] as? Bool == true }.count == 4)
  }

  @Test func `knows what is late by the day that counts as today`() throws {
    try file()
    let before = try folder.call("checklist list.csv --as-of 2026-04-30")
    let after = try folder.call("checklist list.csv --as-of 2026-05-01")
    #expect(!before.output.contains("⚠"))
    #expect(after.output.contains("⚠ was due 2026-04-30"))
  }

  @Test func `writes a workbook that leaves owners out unless they are asked for`() throws {
    try file()
    for (name, option) in [("without", ""), ("with", " --owners")] {
      let run = try judge("--xlsx \(name).xlsx --community Werkstatt\(option)")
      #expect(run.exit == 0)
      #expect(run.error.contains("wrote \(name).xlsx"))
      #expect(try unzip(["-tq", "\(name).xlsx"]).exit == 0)
      let texts = try unzip(["-p", "\(name).xlsx"]).output
      #expect(texts.contains("Werkstatt"))
      for owner in ["noor", "sam", "kim", "ana"] {
        let isNamed = texts.contains(">\(owner)<")
        #expect(isNamed == (name == "with"), "\(owner) \(name)")
      }
    }
  }

  @Test func `writes evidence that looks like a formula as text`() throws {
    try file([
      "Two people so far": "=1+cmd|' /C calc'!A0", "One sent in March": "+4912",
      "One page in the wiki": "@SUM(A1)", "Three five-minute slots each month": "'-1+2",
    ])
    #expect(try judge("--xlsx list.xlsx").exit == 0)
    let sheet = try unzip(["-p", "list.xlsx", "xl/worksheets/*.xml"]).output
    #expect(!sheet.contains("cmd|"))
    #expect(!sheet.contains("<f>+4912"))
    #expect(!sheet.contains("@SUM"))
    let texts = try unzip(["-p", "list.xlsx", "xl/sharedStrings.xml"]).output
    for text in ["=1+cmd|' /C calc'!A0", "+4912", "@SUM(A1)", ">-1+2<"] {
      #expect(texts.contains(text), "\(text)")
    }
  }

  @Test(arguments: ["list.csv", "./list.csv", ".//list.csv"])
  func `never writes the workbook over the file it is made from`(path: String) throws {
    try file()
    let before = try folder.bytes(of: "list.csv")
    for option in ["", " --replace"] {
      let run = try judge("--xlsx \(path)\(option)")
      #expect(run.exit == 4)
      #expect(run.output == "")
      #expect(run.error.contains("[file-exists]"))
      #expect(try folder.bytes(of: "list.csv") == before)
    }
  }

  @Test func `writes the workbook over another file only where it is told to`() throws {
    try file()
    try folder.write("mine", to: "list.xlsx")
    let refused = try judge("--xlsx list.xlsx")
    #expect(refused.exit == 4)
    #expect(refused.output == "")
    #expect(refused.error.contains("list.xlsx: error: is there already"))
    #expect(refused.error.contains("--replace"))
    #expect(try folder.text(of: "list.xlsx") == "mine")
    #expect(try judge("--xlsx list.xlsx --replace").exit == 0)
    #expect(try unzip(["-tq", "list.xlsx"]).exit == 0)
  }

  @Test func `says so where the workbook cannot go`() throws {
    try file()
    let run = try judge("--xlsx no/such.xlsx --json")
    #expect(run.exit == 4)
    #expect(run.output == "")
    #expect(try problems(run.error) == ["error cannot-write -"])
  }

  @Test(arguments: [
    (",met,One page", ",mett,One page", "error answer-unknown-choice 14", "did you mean 'met'?"),
    ("item,status", "item,state", "error column-missing 1", "the column 'status'"),
    (",sam,2026-05-31", ",sam,2026-05-31,x", "error table-ragged 3", "the row has 6 cells"),
    (",Two people", ",\"Two people", "error table-quote 3", "never closed"),
    ("governance-set", "governence-set", "error answer-unknown-choice 14", "'governance-set'?"),
    (",2026-07-01", ",2026-02-30", "error answer-not-a-date 9", "not a day of the calendar"),
    ("evidence,owner", "owner,owner", "error column-twice 1", "stands twice"),
    (",met,One page", ",,One page", "error answer-required 14", "required and not answered"),
  ])
  func `takes no half of a checklist`(
    old: String, new: String, problem: String, words: String
  ) throws {
    try file([old: new])
    let run = try judge()
    #expect(run.exit == 3)
    #expect(run.output == "")
    #expect(run.error.contains(words))
    let forPrograms = try judge("--json")
    #expect(forPrograms.exit == 3)
    #expect(forPrograms.output == "")
    #expect(try problems(forPrograms.error).contains(problem))
  }

  @Test func `says that bytes of Windows-1252 are no UTF-8`() throws {
    try folder.write(
      Data("item,status,evidence\nmeeting-rhythm,met,caf".utf8) + [0xE9, 0x0A], to: "list.csv")
    let run = try judge()
    #expect(run.exit == 3)
    #expect(run.output == "")
    #expect(run.error.contains("list.csv:2:23: error: "))
    #expect(run.error.contains("save the file again as 'CSV UTF-8'"))
  }

  @Test func `names the first twenty of many problems, and counts the others`() throws {
    let rows = (1...25).map { "item-\($0),met,,,\n" }.joined()
    try folder.write("item,status,evidence,owner,due\n\(rows)", to: "list.csv")
    let run = try folder.call("checklist list.csv")
    #expect(run.exit == 3)
    #expect(run.error.ranges(of: "[answer-unknown-choice]").count == 20)
    #expect(run.error.contains("list.csv: warning: 5 more places are damaged"))
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\n"])
  func `says that a file is empty`(text: String) throws {
    try folder.write(text, to: "list.csv")
    let run = try judge()
    #expect(run.exit == 3)
    #expect(run.error.contains("list.csv: error: the file is empty [table-empty]"))
  }

  @Test func `does not take a header alone for a judged checklist`() throws {
    try folder.write("item,status,evidence,owner,due\n", to: "list.csv")
    let run = try judge()
    #expect(run.exit == 3)
    #expect(run.output == "")
    #expect(
      run.error == "list.csv: error: the file has a header and no rows [table-no-rows]\n"
        + "      = fill in one row per answer below the header\n")
  }

  @Test func `takes no checklist whose header is damaged`() throws {
    let text = try Repository.text(of: Self.example).replacing("evidence,", with: "evid\u{0}ence,")
    try folder.write(text, to: "list.csv")
    let run = try judge()
    #expect(run.exit == 3)
    #expect(run.output == "")
    #expect(run.error.contains("list.csv:1:17: error: "))
  }

  @Test func `reads what a spreadsheet saves`() throws {
    try file()
    let plain = try judge().output
    let rows = try folder.text(of: "list.csv")
      .replacing("\"Every second Tuesday, 12:15, since January\"", with: "Tuesdays")
      .replacing("; ", with: " and ")
    let saved = rows.replacing(",", with: ";").replacing("\n", with: "\r\n")
    try folder.write("\u{FEFF}" + saved, to: "list.csv")
    let run = try judge()
    #expect(run.exit == 0)
    #expect(run.error == "")
    #expect(run.output == plain)
  }

  @Test func `counts the later of two rows, and says so`() throws {
    try folder.write(
      try Repository.text(of: Self.example) + "meeting-rhythm,not-yet,,,\n", to: "list.csv")
    let run = try judge()
    #expect(run.exit == 0)
    #expect(run.output.hasPrefix("Launching: foundation is at 63 %"))
    #expect(
      run.error.contains(
        "list.csv:16, column 'item': warning: the item 'meeting-rhythm' stands twice: "
          + "first on line 2 [item-twice]"))
  }

  @Test func `says which item no row judges`() throws {
    try file(["sponsor-approval,met,Approved by the head of Sales on 12 January,kim,\n": ""])
    let run = try judge()
    #expect(run.exit == 0)
    #expect(run.output.contains("1 of its items is not answered"))
    #expect(run.error.contains("warning: no row judges the item 'sponsor-approval'"))
  }

  @Test func `leaves out a column that it does not know, and says so`() throws {
    try file(["evidence": "evidnce"])
    let run = try judge()
    #expect(run.exit == 0)
    #expect(run.error.contains("warning: 'evidnce' is no column of 'design-checklist'"))
    #expect(run.error.contains("did you mean 'evidence'?"))
  }

  @Test(arguments: [
    ("checklist", 2, "missing-word"),
    ("checklist nope.csv", 4, "cannot-read"),
    ("checklist .", 4, "cannot-read"),
    ("checklist list.csv --survey adoption", 2, "not-a-checklist"),
    ("checklist list.csv --survey nope", 2, "unknown-instrument"),
    ("checklist list.csv --as-of yesterday", 2, "option-value"),
    ("checklist list.csv --lang klingon", 2, "option-value"),
  ])
  func `says why it cannot`(line: String, exit: Int32, code: String) throws {
    try file()
    let run = try folder.call(line)
    #expect(run.exit == exit)
    #expect(run.output == "")
    #expect(run.error.contains("[\(code)]"))
  }

  private func unzip(_ words: [String]) throws -> ChildProcess.Run {
    try ChildProcess.run("unzip", words, in: folder.url)
  }
}
