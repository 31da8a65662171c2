import Instruments
import Testing

@testable import Intake

struct `Definitions are drafted from an export` {
  @Test func `Google Forms: scales by their words, own words behind other, nobody's name`() throws {
    let drafted = try Drafted(
      """
      "Timestamp","Email Address","What did you try? (pick all)","How useful was it?","Your name","What next?"
      "2022/06/22 11:07:29 AM EST","a@example.org","Prompt library;Meeting notes","Very useful","Ada","More time"
      "2022/06/22 1:07:29 PM EST","b@example.org","Meeting notes","Quite useful","Bo","Less of it"
      "2022/06/23 9:00:00 AM EST","c@example.org","Prompt library;my own thing","Very useful","Cy",""

      """)
    #expect(drafted.errors == [])
    #expect(
      drafted.questions == [
        "try_pick several of meeting-notes, prompt-library, other…", "useful scale usefulness",
        "next short",
      ])
    #expect(
      drafted.rows == [
        "try_pick=meeting-notes;prompt-library useful=5 next=More time",
        "try_pick=meeting-notes useful=4 next=Less of it",
        "try_pick=prompt-library;other try_pick_other=my own thing useful=5",
      ])
    #expect(drafted.reading.rejected.isEmpty)
    for secret in ["a@example.org", "Ada", "my own thing", "More time"] {
      #expect(!drafted.text.contains(secret))
    }
    #expect(drafted.text.contains("who answered:\n#   - Email Address\n#   - Your name\n"))
  }

  @Test func `Qualtrics: its own names, split columns, numbers and dates`() throws {
    let drafted = try Drafted(
      """
      StartDate,EndDate,Status,IPAddress,ResponseId,Q1_1,Q1_2,Q2,Q3,Q4
      Start,End,Status,IP,Id,What did you try? - Prompt library,What did you try? - Meeting notes,How many hours?,When did you join?,Pick one
      "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1_1"",""choiceId"":""1""}","{""ImportId"":""QID1_2"",""choiceId"":""2""}","{""ImportId"":""QID2_TEXT""}","{""ImportId"":""QID3_TEXT""}","{""ImportId"":""QID4""}"
      2026-03-05 10:00:00,2026-03-05 10:01:00,0,192.0.2.1,R_1,Prompt library,,1.5,2026-01-05,1
      2026-03-05 10:02:00,2026-03-05 10:03:00,0,192.0.2.2,R_2,Prompt library,Meeting notes,2.25,2026-02-06,2
      2026-03-05 10:04:00,2026-03-05 10:05:00,0,192.0.2.3,R_3,,Meeting notes,13,2025-12-07,2
      """)
    #expect(drafted.errors == [])
    #expect(
      drafted.questions == [
        "q1 several of prompt-library, meeting-notes", "q2 decimal", "q3 date", "q4 one of 1, 2",
      ])
    #expect(
      drafted.rows == [
        "q1=prompt-library q2=1.5 q3=2026-01-05 q4=1",
        "q1=prompt-library;meeting-notes q2=2.25 q3=2026-02-06 q4=2",
        "q1=meeting-notes q2=13 q3=2025-12-07 q4=2",
      ])
    #expect(!drafted.text.contains("192.0.2"))
    #expect(drafted.text.contains("#   - IPAddress\n"))
  }

  @Test func `LimeSurvey: codes, columns of Y, and the words of other`() throws {
    let drafted = try Drafted(
      """
      "id","submitdate","lastpage","startlanguage","seed","Q1","Q2[SQ001]","Q2[SQ002]","Q2[other]","Q3"
      "1","2026-05-02 10:11:12","3","en","18","A2","Y","","","Y"
      "2","2026-05-02 10:12:12","3","en","19","A1","","Y","quiet rooms","N"
      "3","2026-05-02 10:13:12","3","en","20","A2","Y","Y","","Y"

      """)
    #expect(drafted.errors == [])
    #expect(
      drafted.questions == [
        "q1 one of a1, a2", "q2 several of sq001, sq002, other…", "q3 yes-no",
      ])
    #expect(
      drafted.rows == [
        "q1=a2 q2=sq001 q3=yes", "q1=a1 q2=sq002;other q2_other=quiet rooms q3=no",
        "q1=a2 q2=sq001;sq002 q3=yes",
      ])
    #expect(!drafted.text.contains("quiet rooms"))
  }

  @Test func `options with points and signs become codes that ids can hold`() throws {
    let drafted = try Drafted(
      """
      "id","submitdate","lastpage","startlanguage","seed","Q2[Node.js]","Q2[C++]","Q2[Rust]"
      "1","2026-05-02 10:11:12","3","en","18","Y","",""
      "2","2026-05-02 10:12:12","3","en","19","","Y","Y"

      """)
    #expect(drafted.errors == [])
    #expect(drafted.questions == ["q2 several of node-js, cplusplus, rust"])
    #expect(drafted.rows == ["q2=node-js", "q2=cplusplus;rust"])
  }

  @Test func `KoboToolbox: groups, columns of 0 and 1, places left out`() throws {
    let drafted = try Drafted(
      """
      "start";"use/tried";"use/tried/prompts";"use/tried/notes";"use/hours";"spot";"_spot_latitude";"_id";"_uuid";"_submission_time";"_index"
      "2026-03-05T10:00:00.000+09:00";"prompts notes";"1";"1";"3";"1 2";"1";"7";"aa";"2026-03-05T01:01:00";"1"
      "2026-03-05T10:01:00.000+09:00";"notes";"0";"1";"14";"1 3";"1";"8";"bb";"2026-03-05T01:02:00";"2"
      "2026-03-05T10:02:00.000+09:00";"";"";"";"25";"1 3";"1";"9";"cc";"2026-03-05T01:03:00";"3"
      """)
    #expect(drafted.errors == [])
    #expect(drafted.questions == ["tried several of prompts, notes", "hours whole"])
    #expect(
      drafted.rows == ["tried=prompts;notes hours=3", "tried=notes hours=14", "hours=25"])
    #expect(drafted.text.contains("#   - _spot_latitude\n"))
  }

  @Test func `rows rated on a known scale become one question, in any language`() throws {
    let drafted = try Drafted(
      """
      タイムスタンプ,どのくらい役に立ちますか [集まり],どのくらい役に立ちますか [資料]
      2026/03/05 10:00:00,非常に役に立つ,あまり役に立たない
      2026/03/05 10:01:00,非常に役に立つ,非常に役に立つ
      2026/03/05 10:02:00,あまり役に立たない,非常に役に立つ
      """)
    #expect(drafted.errors == [])
    #expect(drafted.instrument.languages == [.japanese])
    #expect(drafted.questions == ["q2 rows q2_2, q3 scale usefulness"])
    #expect(drafted.rows == ["q2_2=5 q3=2", "q2_2=5 q3=5", "q2_2=2 q3=5"])
  }

  @Test func `headers that come twice are taken in their order`() throws {
    let drafted = try Drafted(
      "Colour,Comment,Size,Comment\nred,fine,2,so so\nred,good,4,well\nblue,,2,\nblue,,4,\n")
    #expect(drafted.errors == [])
    #expect(
      drafted.questions == [
        "colour one of blue, red", "comment_2 short", "size one of 2, 4", "comment_3 short",
      ])
    #expect(drafted.rows.first == "colour=red comment_2=fine size=2 comment_3=so so")
    #expect(drafted.reading.rejected.isEmpty)
  }

  @Test(arguments: [
    "Who helped you?\nAda Low\nAda Low\nBo Hill\nBo Hill\n",
    "Name of your manager\nadams\nadams\nbow\nbow\n",
    "Which town?\nUlm\nUlm\nKiel\nBonn\nTrier\nHof\nJena\nKoblenz\nUlm\nKiel\nUlm\nKiel\n",
  ])
  func `answers that may name somebody, or are mostly one's own, are never options`(
    text: String
  ) throws {
    let drafted = try Drafted(text)
    #expect(drafted.errors == [])
    #expect(drafted.instrument.questions.allSatisfy { $0.kind == .text(.short) })
    #expect(drafted.text.contains("different answers: text, or choices?"))
    #expect(drafted.reading.rejected.isEmpty)
  }

  @Test func `dates whose day nobody can tell stay texts`() throws {
    let drafted = try Drafted("a,When?\n1,3/5/2026\n2,4/6/2026\n")
    #expect(drafted.questions.last == "when short")
    #expect(drafted.text.contains("once it is known which number is the day"))
    #expect(drafted.reading.rejected.isEmpty)
  }

  @Test func `a column of addresses is left out, whatever stands above it`() throws {
    let drafted = try Drafted(
      "Contact,Colour\na@x.org,red\nb@x.org,red\nc@y.org,blue\nd@y.org,blue\n")
    #expect(drafted.instrument.questions.map(\.id.text) == ["colour"])
    #expect(drafted.text.contains("who answered:\n#   - Contact\n"))
  }

  @Test func `signs of YAML and of texts to fill in do no harm`() throws {
    let drafted = try Drafted(
      "\"What: {{name}} #1?\nReally\",Ok\n\"- a: b\",x\n\"- a: b\",x\n\"[c]\",y\n\"[c]\",y\n")
    #expect(drafted.errors == [])
    #expect(drafted.reading.rejected.isEmpty)
    #expect(drafted.rows.count == 4)
  }
}
