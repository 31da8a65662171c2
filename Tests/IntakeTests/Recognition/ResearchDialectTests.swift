import Testing

@testable import Intake

struct `Exports of Qualtrics and LimeSurvey` {
  @Test func `Qualtrics has three rows of header, labels in any language`() throws {
    let looked = try Looked(
      #"""
      StartDate,EndDate,Status,IPAddress,Finished,ResponseId,RecipientEmail,LocationLatitude,DistributionChannel,UserLanguage,Q1,Q2_1,Q2_4,Q2_4_TEXT,Q3
      Anfangsdatum,Enddatum,Antworttyp,IP-Adresse,Beendet,Antwort-ID,E-Mail,Breitengrad,Kanal,Sprache,How was it?,What did you try? - Selected Choice - Prompts,What did you try? - Selected Choice - Other,What did you try? - Other - Text,Where?
      "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""finished""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""locationLatitude""}","{""ImportId"":""distributionChannel""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2"",""choiceId"":""1""}","{""ImportId"":""QID2"",""choiceId"":""4""}","{""ImportId"":""QID2_4_TEXT""}","{""ImportId"":""QID3""}"
      2026-05-04 08:28:09,2026-05-04 08:28:48,0,192.0.2.66,1,R_1,,47.1,anonymous,DE,2,1,,,"1,2"
      2026-05-04 09:28:09,2026-05-04 09:28:48,0,192.0.2.66,0,R_2,,47.1,anonymous,DE,2,1,1,mine,"1"
      2026-05-04 09:28:09,2026-05-04 09:28:48,1,192.0.2.66,1,R_3,,47.1,preview,EN,,,,,"2"

      """#)
    #expect(looked.shape == "qualtrics certain, 3 header, 3 rows, 15 columns")
    #expect(
      looked.roles == [
        "0 started at", "1 submitted at", "2 status", "3 identity: ip", "4 status",
        "5 response id", "6 identity: email", "7 identity: location", "8 status", "9 language",
      ])
    #expect(
      looked.questions == [
        "10 single 2 How was it?: 2 2",
        "11+2 multiple zero-one 2 What did you try?: Prompts 2, Other 1",
        "13 text 1 What did you try? - Other - Text",
        "14 multiple joined 3 Where?: 1 2, 2 2",
      ])
    #expect(looked.survey.questions[11].group.code == "Q2")
    #expect(looked.warning(.testRows).hasPrefix("1 row from previews"))
    #expect(looked.warning(.partialRows).hasPrefix("1 row of people"))
  }

  @Test func `legacy Qualtrics has a mark, two rows and an empty last column`() throws {
    let looked = try Looked(
      "\u{FEFF}V1,V2,V3,V5,V6,V8,V10,Q1,\n"
        + "ResponseID,ResponseSet,Name,EmailAddress,IPAddress,StartDate,Finished,How was it?,\n"
        + "R_1,Default,Anonymous,,192.0.2.66,2017-07-18 08:28:09,1,2,\n")
    #expect(looked.shape == "qualtrics certain, 2 header, 1 rows, 9 columns")
    #expect(
      looked.roles == [
        "0 response id", "1 technical", "2 identity: name", "3 identity: email", "4 identity: ip",
        "5 started at", "6 status",
      ])
    #expect(looked.questions == ["7 number 1 How was it?", "8 text 0 "])
    #expect(looked.warnings == ["byteOrderMark", "identity", "emptyColumns"])
  }

  @Test func `LimeSurvey writes codes, quotes everything, and hides dates`() throws {
    let looked = try Looked(
      "\u{FEFF}"
        + [
          #""id";"submitdate";"lastpage";"startlanguage";"seed";"Q1";"Q2[SQ001]";"Q2[SQ002]";"Q2[other]";"groupTime12""#,
          #""1";"1980-01-01 00:00:00";"3";"en";"18";"A2";"Y";"";"";"9.1""#,
          #""2";"1980-01-01 00:00:00";"3";"en";"19";"A2";"Y";"Y";"line one"# + "\n"
            + #"line two";"8""#,
          #""3";"";"1";"de";"20";"A1";"";"";"";"1""#, "", "",
        ].joined(separator: "\r\n"))
    #expect(looked.shape == "limesurvey certain, 1 header, 3 rows, 10 columns")
    #expect(looked.survey.form.newline == "crlf")
    #expect(
      looked.questions == [
        "5 single 3 Q1: A2 2, A1 1", "6+3 multiple yes 2 Q2: SQ001 2, SQ002 1, other 1",
      ])
    #expect(looked.warnings == ["byteOrderMark", "partialRows", "placeholderDates"])
    #expect(looked.warning(.placeholderDates).contains("1980-01-01 in 2 rows"))
  }

  @Test(arguments: [
    (
      #""Response ID","Date submitted","Last page","Seed","How was it?","What? [Prompts]","What? [Notes]""#,
      "What?: Prompts 1, Notes 0"
    ),
    (
      #""id","submitdate","lastpage","seed","Q1. How was it?","Q2[SQ001]. What? [Prompts]","Q2[SQ002]. What? [Notes]""#,
      "What?: Prompts 1, Notes 0"
    ),
    (
      #""id","submitdate","lastpage","seed","Q1","Q2_SQ001","Q2_SQ002""#,
      "Q2: SQ001 1, SQ002 0"
    ),
  ])
  func `LimeSurvey's other headings say the same`(header: String, question: String) throws {
    let looked = try Looked(
      header + "\r\n" + #""1","2024-05-02 10:11:12","3","18","A2","Y","N""# + "\r\n")
    #expect(looked.shape == "limesurvey certain, 1 header, 1 rows, 7 columns")
    #expect(looked.questions.last == "5+2 multiple yes 1 " + question)
  }
}
