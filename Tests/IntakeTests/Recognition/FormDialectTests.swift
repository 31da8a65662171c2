import Testing

@testable import Intake

struct `Exports of Google and Microsoft` {
  @Test func `Google's own CSV joins answers with semicolons`() throws {
    let looked = try Looked(
      """
      "Timestamp","Email Address","What did you try?
      (pick all)","How useful was it?"
      "2022/06/22 11:07:29 AM AST","a@example.org","Prompt library;Meeting notes","4"
      "2022/06/22 1:07:29 PM AST","b@example.org","Meeting notes","4"
      "2022/06/23 9:00:00 AM AST","c@example.org","Prompt library","5"

      """)
    #expect(looked.shape == "google-forms certain, 1 header, 3 rows, 4 columns")
    #expect(looked.roles == ["0 submitted at", "1 identity: email"])
    #expect(
      looked.questions == [
        "2 multiple joined 3 What did you try?\n(pick all): Meeting notes 2, Prompt library 2",
        "3 single 3 How useful was it?: 4 2, 5 1",
      ])
    #expect(looked.warnings == ["identity", "zones"])
    #expect(looked.warning(.zones).contains("'AST' stands for several zones"))
  }

  @Test func `a saved sheet joins answers with commas that options contain as well`() throws {
    let looked = try Looked(
      """
      Timestamp,Who comes?,Would you again?,Rate [Room],Rate [Food]
      9/1/2023 10:01:10,"New people (first time, or second)",Yes,5 - great,4
      9/1/2023 10:02:10,"New people (first time, or second), Regulars","Yes, gladly",4,4
      9/14/2023 10:03:10,Regulars,"Yes, gladly",4,4
      9/14/2023 10:03:11,"Regulars, Guests",No,4,3
      9/14/2023 10:03:12,Guests,No,4,3
      """)
    #expect(looked.shape == "google-forms likely, 1 header, 5 rows, 5 columns")
    #expect(
      looked.questions == [
        "1 multiple joined 5 Who comes?: Regulars 3, Guests 2, New people (first time, or second) 2",
        "2 single 5 Would you again?: No 2, Yes, gladly 2, Yes 1",
        "3+2 single grid 5 Rate",
      ])
    #expect(looked.warnings == ["joined", "joined"])
    #expect(looked.warning(.joined).contains("cannot be told without the definition: 'Would you"))
  }

  @Test func `a column of time stamps alone is no sign of Google`() throws {
    let looked = try Looked("Timestamp,What?\nlater,a\nsoon,b\n")
    #expect(looked.shape == "unknown none, 1 header, 2 rows, 2 columns")
  }

  @Test func `Microsoft writes a semicolon behind every answer`() throws {
    let text = """
      ID,Start time,Completion time,Email,Name,Last modified time,"What did\r\nyou try?",\
      How useful – really?,Points - How useful – really?,Points - of view
      1,7/2/20 11:00:22,7/2/20 11:01:24,anonymous,,,Prompt library;Meeting notes;,Very useful,1,x
      2,7/3/20 11:00:22,7/3/20 11:01:24,anonymous,,,Prompt library;,Very useful,1,y
      3,7/4/20 11:00:22,7/4/20 11:01:24,anonymous,,,,,0,z
      """
    // A dash as byte 0x97 is what a spreadsheet program on Windows makes of it.
    let bytes = text.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) }
    let looked = try Looked(bytes)
    #expect(looked.shape == "microsoft-forms certain, 1 header, 3 rows, 10 columns")
    #expect(looked.survey.form.encoding == "windows-1252")
    #expect(
      looked.roles == [
        "0 response id", "1 started at", "2 submitted at", "3 identity: email",
        "4 identity: name", "5 technical", "8 technical",
      ])
    #expect(
      looked.questions == [
        "6 multiple joined 2 What did\r\nyou try?: Prompt library 2, Meeting notes 1",
        "7 single 2 How useful – really?: Very useful 2", "9 text 3 Points - of view",
      ])
    #expect(looked.warnings == ["encoding", "identity", "dateOrder", "dateOrder"])
    #expect(looked.warning(.identity).hasSuffix("every e-mail is 'anonymous'"))
  }
}
