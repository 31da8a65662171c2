@testable import Intake

/// Exports of our own making, as each tool writes them, with the traps that real ones hold.
///
/// Whatever says who answered holds the word 'canary' or an address of a documentation network.
enum DialectFixture {
  /// Times of day with a zone, a joined answer that holds the joint, a date that was a code.
  static let googleForms = """
    Timestamp,Email Address,What did you try?,How useful was it?,How often did you apply it?,How often does this happen? [My team uses it],How often does this happen? [My lead asks for it],Any comment?
    2026/05/06 11:07:29 AM GMT+2,zoe.canary@example.org,"Prompt library;Meeting notes, with names",3 - Great use,2-Jan,Usually,Never,"Two lines
    of text"
    2026/05/06 11:08:29 PM GMT+2,adam.canary@example.org,"Meeting notes, with names, Prompt library",2,3+,Always,,=1+1
    2026/05/07 08:00:00 AM GMT+2,mia.canary@example.org,Prompt library;Dancing,1,0,Rarely,Rarely,

    """

  /// Three header rows, a preview, somebody who did not finish, choices by their recode values.
  static let qualtrics = """
    StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,RecipientLastName,RecipientFirstName,RecipientEmail,ExternalReference,LocationLatitude,LocationLongitude,DistributionChannel,UserLanguage,Q1_1,Q1_2,Q2,Q3,Q4_1,Q4_2,Q5
    Anfangsdatum,Enddatum,Antworttyp,IP-Adresse,Fortschritt,Dauer (in Sekunden),Fertig,Aufgezeichnet,Antwort-ID,Nachname,Vorname,E-Mail,Externe Referenz,Breite,Länge,Kanal,Sprache,What did you try? - Selected Choice - Prompt library,"What did you try? - Selected Choice - Meeting notes, with names",How useful was it?,How often did you apply it?,How often does this happen? - My team uses it,How often does this happen? - My lead asks for it,Any comment?
    "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""duration""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientLastName""}","{""ImportId"":""recipientFirstName""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""externalDataReference""}","{""ImportId"":""locationLatitude""}","{""ImportId"":""locationLongitude""}","{""ImportId"":""distributionChannel""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID1"",""choiceId"":""1""}","{""ImportId"":""QID1"",""choiceId"":""2""}","{""ImportId"":""QID2""}","{""ImportId"":""QID3""}","{""ImportId"":""QID4_1""}","{""ImportId"":""QID4_2""}","{""ImportId"":""QID5_TEXT""}"
    2026-05-06 08:28:09,2026-05-06 08:28:48,0,192.0.2.66,100,38,1,2026-05-06 08:28:49,R_1,Canary,Zoe,zoe.canary@example.org,canary-17,47.1234,7.2345,email,DE,Prompt library,"Meeting notes, with names",3,1-2,4,1,Good
    2026-05-06 08:29:09,2026-05-06 08:29:48,1,192.0.2.67,100,38,1,2026-05-06 08:29:49,R_2,Canary,Test,test.canary@example.org,,47.1234,7.2345,preview,DE,Prompt library,,3,0,5,5,Test
    2026-05-06 08:30:09,2026-05-06 08:30:48,0,192.0.2.68,40,38,0,2026-05-06 08:30:49,R_3,Canary,Adam,,,47.1234,7.2345,anonymous,DE,,"Meeting notes, with names",Some use,,,,

    """

  /// Two header rows, a column for each choice, rows of a grid, one with nothing in it.
  static let surveyMonkey = """
    Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,What did you try?,,,How useful was it?,How often did you apply it?,How often does this happen?,,Any comment?
    ,,,,,,,,,Prompt library,"Meeting notes, with names",Other (please specify),Response,Response,My team uses it,My lead asks for it,Open-Ended Response
    1001,C1,05/16/2026 09:30:00,05/16/2026 09:33:10,192.0.2.4,zoe.canary@example.org,Zoe,Canary,,Prompt library,,A script,Great use,2-Jan,Usually,Never,Great
    1002,C1,05/17/2026 09:30:00,05/17/2026 09:33:10,192.0.2.5,adam.canary@example.org,Adam,Canary,,,"Meeting notes, with names",,Some use,Never,Always,,
    1003,C1,05/18/2026 09:30:00,05/18/2026 09:31:10,192.0.2.6,mia.canary@example.org,Mia,Canary,,,,,,,,,

    """

  /// Codes above the columns, `;`, CRLF, a byte order mark, a blank line, somebody who did not finish.
  static let limeSurveyCodes =
    "\u{FEFF}"
      + """
      "id";"submitdate";"lastpage";"startlanguage";"seed";"startdate";"datestamp";"ipaddr";"token";"tried[library]";"tried[notes]";"tried[other]";"useful";"applied";"habits[team_uses]";"habits[lead_asks]";"comment";"interviewtime";"groupTime7"
      "12";"2026-05-06 10:11:12";"3";"en";"1838";"2026-05-06 10:08:00";"2026-05-06 10:11:12";"192.0.2.9";"canary-token";"Y";"";"";"3";"1-2";"4";"1";"Good;
      very";"180.5";"99"
      "13";"";"1";"en";"1839";"2026-05-06 10:08:00";"2026-05-06 10:11:12";"192.0.2.10";"canary-other";"";"Y";"A script";"2";"";"";"";"";"20";"9"

      """.replacing("\n\"", with: "\r\n\"").replacing("\"\n", with: "\"\r\n")

  /// Full texts above the columns, answers in full, the day on which anonymous responses end.
  static let limeSurveyTexts = """
    "Response ID","Date submitted","Last page","Start language","Seed","What did you try? [Prompt library]","What did you try? [Meeting notes, with names]","What did you try? [Other]","How useful was it?","How often did you apply it?","How often does this happen? [My team uses it]","How often does this happen? [My lead asks for it]","Any comment?"
    "7","1980-01-01 00:00:00","3","en","99","Yes","No","","Great use","Once or twice","Usually","Never","Good"
    "8","1980-01-01 00:00:00","3","en","98","No","Yes","","Some use","Never","","Always",""

    """

  /// Groups before the questions, a summary of spread choices, tags, a choice that was not marked.
  static let koboSpread = """
    "start";"end";"survey/tried";"survey/tried/library";"survey/tried/notes";"survey/useful";"survey/applied";"survey/habits/team_uses";"survey/habits/lead_asks";"survey/comment";"where";"_where_latitude";"_where_longitude";"_where_altitude";"_where_precision";"_id";"_uuid";"_submission_time";"_validation_status";"_notes";"_status";"_submitted_by";"_tags";"_index"
    "";"";"#tried";"";"";"#useful";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";""
    "2026-05-06T05:40:39.000-04:00";"2026-05-06T05:41:13.000-04:00";"Prompt library Meeting notes, with names";"1";"1";"3";"1-2";"4";"1";"Good";"47.1234 7.2345 0 0";"47.1234";"7.2345";"0";"0";"61";"48583952-aaaa";"2026-05-06T09:41:19";"";"";"submitted_via_web";"canary.user";"";"1"
    "2026-05-06T05:42:39.000-04:00";"2026-05-06T05:43:13.000-04:00";"Meeting notes, with names";"0";"1";"2";"0";"5";"";"";"";"";"";"";"";"62";"48583952-bbbb";"2026-05-06T09:43:19";"";"";"submitted_via_web";"canary.other";"";"2"

    """

  /// The summary alone, several codes in one cell.
  static let koboJoined = """
    "start","end","tried","useful","comment","_id","_uuid","_submission_time","_submitted_by"
    "2026-05-06T05:40:39.000-04:00","2026-05-06T05:41:13.000-04:00","library notes","3","Good","61","4858-aaaa","2026-05-06T09:41:19","canary.user"
    "2026-05-06T05:42:39.000-04:00","2026-05-06T05:43:13.000-04:00","notes","2","","62","4858-bbbb","2026-05-06T09:43:19","canary.user"

    """

  /// A column for each choice without the question's name, UTC, an address turned into a number.
  static let typeform = """
    #,Prompt library,"Meeting notes, with names",How useful was it?,How often did you apply it?,My team uses it,My lead asks for it,Any comment?,Start Date (UTC),Submit Date (UTC),Network ID
    068127e3,Prompt library,,Great use,Once or twice,Usually,Never,Good,2026-05-06 09:05:14,2026-05-06 09:05:40,canary7d35
    068127e4,Prompt library,"Meeting notes, with names",Some use,Never,Always,,,2026-05-06 09:06:14,2026-05-06 09:06:40,canary7d36
    068127e5,,"Meeting notes, with names",2,Never,,,,2026-05-06 09:07:14,,canary7d37

    """

  /// Choices in one cell behind a stroke, as the newer exports have it.
  static let typeformJoined = """
    #,What did you try?,How useful was it?,Start Date (UTC),Submit Date (UTC),Network ID
    068127e3," / Prompt library / Meeting notes, with names",Great use,2026-05-06 09:05:14,2026-05-06 09:05:40,canary7d35
    068127e4, / Prompt library,2,2026-05-06 09:06:14,2026-05-06 09:06:40,canary7d36

    """

  /// Numbered questions, ids of options beside, guarded cells, somebody who did not finish.
  static let formbricks = """
    No.,Response ID,Timestamp,Finished,Survey ID,Formbricks ID (internal),User ID,Tags,country,1. What did you try?,1. What did you try? - Option ID,2. How useful was it?,3. How often did you apply it?,4. Any comment?
    1,cm1,2026-05-06T09:41:19.000Z,Yes,cmsurvey,canary-1,canary-user,,DE,"Prompt library; Meeting notes, with names","o1, o2",Great use,Once or twice,'=1+1
    2,cm2,2026-05-06T09:42:19.000Z,No,cmsurvey,canary-2,canary-user,,DE,Prompt library,o1,Some use,3+,

    """

  /// What we write ourselves: codes, guarded texts, a week, and the texts beside the codes.
  static let own = """
    _id,_submitted,_language,_respondent,_status,tried,tried_other,useful,applied,team_uses,lead_asks,comment
    a1,2026-W19,en,canary-7,complete,library;other,A script,3,1-2,4,1,'=1+1
    a2,2026-W19,en,canary-8,partial,notes,,2,,,,

    """
}
