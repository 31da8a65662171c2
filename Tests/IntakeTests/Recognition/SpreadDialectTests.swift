import Testing

@testable import Intake

struct `Exports with a column per option` {
  @Test func `SurveyMonkey has its options in the second row`() throws {
    let looked = try Looked(
      """
      Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,What did you try?,,,Any comment?,How often?
      ,,,,,,,,,Prompt\u{A0}library,Meeting notes,Other (please specify),Open-Ended Response,Response
      1001,C1,01/15/2024 09:30:00,01/15/2024 09:33:10,192.0.2.4,,,,,Prompt library,,,Great,2-Jan
      1002,C1,01/15/2024 09:30:00,01/15/2024 09:33:10,192.0.2.4,,,,,Prompt library,Meeting notes,by hand,"a
      b",2-Jan
      1003,C1,01/15/2024 09:30:00,01/15/2024 09:33:10,192.0.2.4,,,,,,,,,5-Mar
      """)
    #expect(looked.shape == "surveymonkey certain, 2 header, 3 rows, 14 columns")
    #expect(
      looked.questions == [
        "9+3 multiple labels 2 What did you try?: "
          + "Prompt library 2, Meeting notes 1, Other (please specify) 1",
        "12 text 2 Any comment?", "13 single 3 How often?: 2-Jan 2, 5-Mar 1",
      ])
    #expect(looked.warnings == ["identity", "spreadsheetDates"])
  }

  @Test func `SurveyMonkey's condensed form leaves the second row blank`() throws {
    let looked = try Looked(
      """
      Respondent ID,Collector ID,Start Date,End Date,How was it?,How was it?
      ,,,,,
      1001,C1,43290.53487,43290.5,Good,Bad
      1002,C1,43290.53487,43290.5,Good,Bad
      """)
    #expect(looked.shape == "surveymonkey certain, 2 header, 2 rows, 6 columns")
    #expect(
      looked.questions == ["4 single 2 How was it?: Good 2", "5 single 2 How was it?: Bad 2"])
    #expect(looked.warnings == ["repeatedHeaders"])
  }

  @Test func `one marked column per row is a single choice`() throws {
    let looked = try Looked(
      """
      RespondentID,Age,,,
      ,young,middling,old,ageless
      1,young,,,
      2,,middling,,
      3,,,old,
      """)
    #expect(
      looked.questions == ["1+4 single labels 3 Age: young 1, middling 1, old 1, ageless 0"])
  }

  @Test func `old Typeform leaves the question out, and repeats headers`() throws {
    let looked = try Looked(
      """
      #,Did you try\u{A0}anything?,Prompts,Notes,Nothing,Other,Slack,E-mail,Other,"So {{answer_42}}, why?",Start Date (UTC),Submit Date (UTC),Network ID
      a1,1,Prompts,,,by hand,Slack,,,because,2018-04-03 09:05:14,2018-04-03 09:05:40,d3
      a2,1,Prompts,Notes,,,,E-mail,,as,2018-04-03 09:05:14,2018-04-03 09:05:40,d4
      a3,0,,,,,,,,,2018-04-03 09:05:14,,d5
      """)
    #expect(looked.shape == "typeform certain, 1 header, 3 rows, 13 columns")
    #expect(
      looked.questions == [
        "1 single 3 Did you try\u{A0}anything?: 1 2, 0 1",
        "2+4 multiple labels 2 : Prompts 2, Notes 1, Nothing 0, Other 1",
        "6+3 multiple labels 2 : Slack 1, E-mail 1, Other 0",
        "9 text 2 So {{answer_42}}, why?",
      ])
    #expect(looked.roles.last == "12 identity: network id")
    #expect(looked.warnings == ["partialRows", "identity", "piping"])
  }

  @Test func `new Typeform begins every answer with a stroke`() throws {
    let looked = try Looked(
      """
      #,Which muscles?,Start Date (UTC),Submit Date (UTC),Network ID
      a1, / Biceps / Deltoid,2018-04-03 09:05:14,2018-04-03 09:05:40,d3
      a2, / Deltoid,2018-04-03 09:05:14,2018-04-03 09:05:40,d4
      """)
    #expect(
      looked.questions == ["1 multiple joined 2 Which muscles?: Deltoid 2, Biceps 1"])
  }

  static let kobo = [
    "_id", "_uuid", "_submission_time", "_status", "_submitted_by", "_index",
  ].map { "\"\($0)\"" }.joined(separator: ";")

  @Test func `Kobo sums up and details, below a row of tags`() throws {
    let looked = try Looked(
      [
        #""start";"g1/Where";"What?";"What?/Prompt library";"What?/Notes";"# + Self.kobo,
        ##""";"";"#tried";"#tried+a";"";"";"";"";"";"";"""##,
        ##""2017-10-23T05:40:39.000-04:00";"Here";"Prompt library Notes";"1";"1";"61";"4";"2017-10-23T09:41:19";"s";"";"1""##,
        ##""2017-10-23T05:40:39.000-04:00";"Here";"";"0";"0";"62";"5";"2017-10-23T09:41:19";"s";"";"2""##,
        ##""2017-10-23T05:40:39.000-04:00";"Here";"";"";"";"63";"6";"2017-10-23T09:41:19";"s";"";"3""##,
        "",
      ].joined(separator: "\r\n"))
    #expect(looked.shape == "kobo certain, 2 header, 3 rows, 11 columns")
    #expect(
      looked.questions == [
        "1 single 3 g1/Where: Here 3",
        "2+3 multiple zero-one 2 What?: Prompt library 1, Notes 1",
      ])
    // Answered without choosing anything is not the same as not answered.
    #expect(looked.survey.questions[2].noneChosen == 1)
    #expect(looked.warnings == ["tags", "identity"])
  }

  @Test func `Kobo's details stand alone, and its summary is decoded where names have no spaces`()
    throws
  {
    let details = try Looked(
      #""what/a_b";"what/c";"# + Self.kobo + "\r\n"
        + #""1";"1";"1";"1";"2017-10-23T09:41:19";"s";"";"1""# + "\r\n")
    #expect(details.questions == ["0+2 multiple zero-one 1 what: a_b 1, c 1"])
    let summary = try Looked(
      #""what";"# + Self.kobo + "\r\n"
        + ["a_b c", "c", "a_b", "c"].map {
          "\"\($0)\";" + #""1";"1";"2017-10-23T09:41:19";"s";"";"1""# + "\r\n"
        }.joined())
    #expect(summary.questions == ["0 multiple joined 4 what: c 3, a_b 2"])
    #expect(summary.warnings.contains("joined"))
  }
}
