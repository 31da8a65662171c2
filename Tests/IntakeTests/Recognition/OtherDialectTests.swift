import Testing

@testable import Intake

struct `Exports of other tools` {
  @Test func `Tally joins with commas`() throws {
    let looked = try Looked(
      """
      Submission ID,Respondent ID,Submitted at,What did you try?
      s1,r1,2024-08-11 23:25:40,"Prompts, Notes"
      s2,r2,2024-08-11 23:25:40,Prompts
      s3,r3,2024-08-12 23:25:40,Notes
      """)
    #expect(looked.shape == "tally certain, 1 header, 3 rows, 4 columns")
    #expect(looked.roles == ["0 response id", "1 identity: user id", "2 submitted at"])
    #expect(
      looked.questions == ["3 multiple joined 3 What did you try?: Notes 2, Prompts 2"])
  }

  @Test func `Formbricks puts the ids of options beside them`() throws {
    let looked = try Looked(
      """
      No.,Response ID,Timestamp,Finished,Survey ID,Formbricks ID (internal),User ID,Tags,country,1. What did you try?,1. What did you try? - Option ID
      1,a,2024-08-11 23:25:40,Yes,x,y,,,DE,Prompts; Notes,"o1, o2"
      2,b,2024-08-11 23:25:40,No,x,y,,,DE,Prompts,o1
      """)
    #expect(looked.shape == "formbricks certain, 1 header, 2 rows, 11 columns")
    #expect(
      looked.questions == ["9 multiple joined 2 1. What did you try?: Prompts 2, Notes 1"])
    #expect(looked.roles.suffix(2) == ["8 technical", "10 technical"])
    #expect(looked.warnings == ["partialRows", "identity"])
  }

  @Test func `Viva Glint has a comment to every question`() throws {
    let looked = try Looked(
      """
      First Name,Last Name,Email,Status,EMP ID,Manager ID,Survey Cycle Completion Date,Survey Cycle Sent Date,eSat,eSat_COMMENT,eSat_COMMENT_TOPICS,eSat_SENSITIVE_COMMENT_FLAG
      A,B,a@example.org,ACTIVE,1,9,26-03-2024 09:34,25-03-2024 09:00,4,fine,,false
      C,D,c@example.org,ACTIVE,2,9,26-03-2024 09:34,25-03-2024 09:00,4,good,,false
      """)
    #expect(looked.shape == "viva-glint certain, 1 header, 2 rows, 12 columns")
    #expect(looked.questions == ["8 single 2 eSat: 4 2", "9 text 2 eSat_COMMENT"])
    #expect(looked.survey.layout.columns.count { $0.role?.isIdentity == true } == 5)
    #expect(looked.warnings == ["identity"])
  }

  @Test func `our own form has ids for headers`() throws {
    let looked = try Looked(
      """
      _wave,_submitted,_status,useful,tried
      2026H1,2026-W19,complete,4,prompts;notes
      2026H1,2026-W19,partial,4,prompts
      """)
    #expect(looked.shape == "perennial certain, 1 header, 2 rows, 5 columns")
    #expect(
      looked.questions == [
        "3 single 2 useful: 4 2", "4 multiple joined 2 tried: prompts 2, notes 1",
      ])
    #expect(looked.warnings == ["partialRows"])
  }

  @Test func `any other table is read by its header, below lines of title`() throws {
    let looked = try Looked(
      """
      Results of our survey

      E-mail;How was it?;Age;Joined
      a@example.org;Good;31;2024-01-05
      b@example.org;Good;42;2024-01-06;extra
      c@example.org;Bad;27;2024-01-07
      """)
    #expect(looked.shape == "unknown none, 1 header, 3 rows, 4 columns")
    #expect(looked.survey.layout.titleRows == 1)
    #expect(
      looked.questions == [
        "1 single 3 How was it?: Good 2, Bad 1", "2 number 3 Age", "3 date 3 Joined",
      ])
    #expect(looked.warnings == ["titleRows", "ragged", "unknownTool", "identity"])
    #expect(looked.warning(.ragged).hasSuffix("the first on line 5"))
  }

  @Test func `a header without rows, and no header at all`() throws {
    #expect(try Looked("Timestamp,What?\n").warnings == ["noRows"])
    #expect(try Looked("").shape == "unknown none, 0 header, 0 rows, 0 columns")
  }

  @Test func `many different values make a text, in memory that does not grow`() throws {
    let rows = (0..<2_000).map { "\($0),word \($0)" }.joined(separator: "\n")
    let looked = try Looked("number,word\n" + rows)
    #expect(looked.questions == ["0 number 2000 number", "1 text 2000 word"])
  }

  @Test func `the digest is that of the rows as JSON`() throws {
    // python3 -c 'import json,hashlib; print(hashlib.sha256(json.dumps([["ä","\"\n"],[" x",""]],
    //   ensure_ascii=False,separators=(",",":")).encode()).hexdigest())'
    let looked = try Looked("a,b\n\nä,\"\"\"\n\"\n x,\n\n")
    #expect(
      looked.survey.digest == "850821cad8dad6a5b637a7f8853d36bf73e5ef1f08d92af41a54bfb920bb7864")
  }
}
