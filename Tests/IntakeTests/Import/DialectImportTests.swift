import Instruments
import Testing

@testable import Intake

struct `An export is imported` {
  private static let allWays = [
    "tried text", "useful text", "applied text", "team_uses text", "lead_asks text",
    "comment text",
  ]

  @Test func `from Google Forms`() throws {
    let export = try ImportedExport(DialectFixture.googleForms)
    #expect(
      export.lines
        == [
          "google-forms",
          "2: tried=library;notes useful=3 applied=1-2 team_uses=4 lead_asks=1 "
            + "comment=Two lines\nof text 2026-W19",
          "4: tried=library;notes useful=2 applied=3+ team_uses=5 comment==1+1 2026-W19",
          "5: tried=library;other tried_other=Dancing useful=1 applied=0 team_uses=2 "
            + "lead_asks=2 2026-W19",
          "dropped: Email Address", "warning: imported-as-other",
          "warning: imported-code-repaired",
        ])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from Qualtrics`() throws {
    let export = try ImportedExport(DialectFixture.qualtrics)
    #expect(
      export.lines
        == [
          "qualtrics",
          "4: tried=library;notes useful=3 applied=1-2 team_uses=4 lead_asks=1 comment=Good 2026-W19",
          "6: tried=notes useful=2 partial 2026-W19",
          "tests: 1",
          "dropped: IPAddress, RecipientLastName, RecipientFirstName, RecipientEmail, "
            + "ExternalReference, LocationLatitude, LocationLongitude",
        ])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from SurveyMonkey`() throws {
    let export = try ImportedExport(DialectFixture.surveyMonkey)
    #expect(
      export.lines
        == [
          "surveymonkey",
          "3: tried=library;other tried_other=A script useful=3 applied=1-2 team_uses=4 lead_asks=1 "
            + "comment=Great 2026-W20",
          "4: tried=notes useful=2 applied=0 team_uses=5 2026-W20",
          "empty: 1",
          "dropped: IP Address, Email Address, First Name, Last Name",
          "warning: imported-code-repaired",
        ])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from LimeSurvey with codes`() throws {
    let export = try ImportedExport(DialectFixture.limeSurveyCodes)
    #expect(
      export.lines
        == [
          "limesurvey",
          "2: tried=library useful=3 applied=1-2 team_uses=4 lead_asks=1 comment=Good;\nvery 2026-W19",
          "4: tried=notes;other tried_other=A script useful=2 partial",
          "dropped: ipaddr, token",
        ])
    #expect(export.ways == Self.allWays.map { $0.replacing("text", with: "id") })
  }

  @Test func `from LimeSurvey with full texts`() throws {
    let export = try ImportedExport(DialectFixture.limeSurveyTexts)
    #expect(
      export.lines
        == [
          "limesurvey",
          "2: tried=library useful=3 applied=1-2 team_uses=4 lead_asks=1 comment=Good",
          "3: tried=notes useful=2 applied=0 lead_asks=5",
        ])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from KoboToolbox, spread`() throws {
    let export = try ImportedExport(DialectFixture.koboSpread)
    #expect(
      export.lines
        == [
          "kobo",
          "3: tried=library;notes useful=3 applied=1-2 team_uses=4 lead_asks=1 comment=Good 2026-W19",
          "4: tried=notes useful=2 applied=0 team_uses=5 2026-W19",
          "dropped: where, _where_latitude, _where_longitude, _where_altitude, _where_precision, "
            + "_submitted_by",
        ])
    #expect(export.ways == Self.allWays.map { $0.replacing("text", with: "id") })
  }

  @Test func `from KoboToolbox, joined`() throws {
    let export = try ImportedExport(DialectFixture.koboJoined)
    #expect(
      export.lines
        == [
          "kobo", "2: tried=library;notes useful=3 comment=Good 2026-W19",
          "3: tried=notes useful=2 2026-W19", "dropped: _submitted_by",
        ])
    #expect(export.ways == ["tried id", "useful id", "comment id"])
  }

  @Test func `from Typeform`() throws {
    let export = try ImportedExport(DialectFixture.typeform)
    #expect(
      export.lines
        == [
          "typeform",
          "2: tried=library useful=3 applied=1-2 team_uses=4 lead_asks=1 comment=Good 2026-W19",
          "3: tried=library;notes useful=2 applied=0 team_uses=5 2026-W19",
          "4: tried=notes useful=2 applied=0 partial",
          "dropped: Network ID",
        ])
    #expect(export.ways == ["tried its choices"] + Self.allWays.dropFirst())
  }

  @Test func `from Typeform, joined`() throws {
    let export = try ImportedExport(DialectFixture.typeformJoined)
    #expect(
      export.lines
        == [
          "typeform", "2: tried=library;notes useful=3 2026-W19",
          "3: tried=library useful=2 2026-W19", "dropped: Network ID",
        ])
    #expect(export.ways == ["tried text", "useful text"])
  }

  @Test func `from Formbricks`() throws {
    let export = try ImportedExport(DialectFixture.formbricks)
    #expect(
      export.lines
        == [
          "formbricks", "2: tried=library;notes useful=3 applied=1-2 comment==1+1 2026-W19",
          "3: tried=library useful=2 applied=3+ partial 2026-W19",
          "dropped: Formbricks ID (internal), User ID",
        ])
    #expect(export.ways == ["tried text", "useful text", "applied text", "comment text"])
  }

  @Test func `from our own form`() throws {
    let export = try ImportedExport(DialectFixture.own)
    #expect(
      export.lines
        == [
          "perennial",
          "2: tried=library;other tried_other=A script useful=3 applied=1-2 team_uses=4 lead_asks=1 "
            + "comment==1+1 2026-W19",
          "3: tried=notes useful=2 partial 2026-W19",
          "dropped: _respondent", "warning: words-beside-answers",
        ])
    #expect(
      export.ways == ["tried id", "tried_other id"]
        + Self.allWays.dropFirst().map {
          $0.replacing("text", with: "id")
        })
  }

  @Test func `from Microsoft Forms, as a workbook`() throws {
    let export = try ImportedExport(try TableSource(workbook: MicrosoftWorkbook.file))
    #expect(
      export.lines
        == [
          "microsoft-forms",
          "2: tried=library;notes useful=3 applied=1-2 team_uses=4 lead_asks=1 comment=Good 2026-W19",
          "3: tried=library useful=2 applied=0 team_uses=5 2026-W19",
          "dropped: Email, Name",
        ])
    #expect(export.ways == ["tried text", "useful text, folded"] + Self.allWays.dropFirst(2))
  }

  /// The draft names every column that was found, rows of a grid and spread choices among them.
  @Test(arguments: [
    DialectFixture.googleForms, DialectFixture.qualtrics, DialectFixture.surveyMonkey,
    DialectFixture.limeSurveyCodes, DialectFixture.limeSurveyTexts, DialectFixture.koboSpread,
    DialectFixture.koboJoined, DialectFixture.typeform, DialectFixture.typeformJoined,
    DialectFixture.formbricks, DialectFixture.own,
  ])
  func `with its own draft of a mapping as without`(text: String) throws {
    for anonymity in ["anonymous", "confidential"] {
      let plain = try ImportedExport(text, anonymity: anonymity)
      let mapped = try ImportedExport(
        text, anonymity: anonymity, mapping: plain.reading.mappingDraft)
      #expect(mapped.reading.isSettled)
      #expect(mapped.lines == plain.lines)
      #expect(mapped.ways.allSatisfy { $0.hasSuffix(" mapping") })
      #expect(mapped.ways.count == plain.ways.count)
    }
  }
}
