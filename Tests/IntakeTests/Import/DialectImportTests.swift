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
    #expect(export.lines == [])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from Qualtrics`() throws {
    let export = try ImportedExport(DialectFixture.qualtrics)
    #expect(export.lines == [])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from SurveyMonkey`() throws {
    let export = try ImportedExport(DialectFixture.surveyMonkey)
    #expect(export.lines == [])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from LimeSurvey with codes`() throws {
    let export = try ImportedExport(DialectFixture.limeSurveyCodes)
    #expect(export.lines == [])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from LimeSurvey with full texts`() throws {
    let export = try ImportedExport(DialectFixture.limeSurveyTexts)
    #expect(export.lines == [])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from KoboToolbox, spread`() throws {
    let export = try ImportedExport(DialectFixture.koboSpread)
    #expect(export.lines == [])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from KoboToolbox, joined`() throws {
    let export = try ImportedExport(DialectFixture.koboJoined)
    #expect(export.lines == [])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from Typeform`() throws {
    let export = try ImportedExport(DialectFixture.typeform)
    #expect(export.lines == [])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from Typeform, joined`() throws {
    let export = try ImportedExport(DialectFixture.typeformJoined)
    #expect(export.lines == [])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from Formbricks`() throws {
    let export = try ImportedExport(DialectFixture.formbricks)
    #expect(export.lines == [])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from our own form`() throws {
    let export = try ImportedExport(DialectFixture.own)
    #expect(export.lines == [])
    #expect(export.ways == Self.allWays)
  }

  @Test func `from Microsoft Forms, as a workbook`() throws {
    let export = try ImportedExport(try TableSource(workbook: MicrosoftWorkbook.file))
    #expect(export.lines == [])
    #expect(export.ways == Self.allWays)
  }
}
