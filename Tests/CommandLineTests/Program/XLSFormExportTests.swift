import Foundation
import TestSupport
import Testing

struct `surveys export --to xlsform` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(.enabled(if: FormReference.isPossible, "pyxform is not installed"), arguments: shippedIDs)
  func `writes forms that the reference accepts without a warning`(id: String) throws {
    #expect(try folder.call("surveys export \(id) --to xlsform --output form.xlsx").exit == 0)
    let check = try FormReference.run(["check", "form.xlsx"], in: folder)
    #expect(check.exit == 0, "\(check.output.prefix(2000))")
    #expect(check.output.contains("\"warnings\": 0"))
  }

  @Test func `tells where the workbook is`() throws {
    let run = try folder.call("surveys export skills --to xlsform --output form.xlsx")
    #expect(run.output == "wrote form.xlsx\n")
    #expect(run.error == "")
    let again = try folder.call("surveys export skills --to xlsform --output form.xlsx")
    #expect(again.exit == 4)
    #expect(again.error.contains("[file-exists]"))
    let json = try folder.call(
      "surveys export skills --to xlsform --output form.xlsx --replace --json")
    #expect(try object(json.output)["file"] as? String == "form.xlsx")
  }

  @Test func `shows rows, choices and what decides what is shown`() throws {
    _ = try folder.call("surveys export session-feedback --to xlsform --output form.xlsx")
    let survey = try folder.call("convert form.xlsx --sheet survey").output
    #expect(survey.hasPrefix("type,name,label::English (en),label::日本語 (ja),label::Español (es)"))
    #expect(survey.contains("${will_try} != 'no'"))
    let choices = try folder.call("convert form.xlsx --sheet choices").output
    #expect(choices.contains("\nscale_usefulness,1,Not at all useful,"))
  }

  @Test func `writes no workbook to a terminal`() throws {
    let run = try folder.call("surveys export skills --to xlsform")
    #expect(run.exit == 2)
    #expect(run.output == "")
    #expect(run.error.contains("[missing-word]"))
  }
}
