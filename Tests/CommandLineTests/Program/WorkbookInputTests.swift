import Foundation
import TestSupport
import Testing

/// Workbooks as input, made by our own checklist sheet.
@Suite struct `Workbooks go in as well as text` {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(try Repository.text(of: "Examples/design-checklist.csv"), to: "list.csv")
    let run = try folder.call("checklist list.csv --as-of 2026-06-10 --xlsx list.xlsx")
    #expect(run.exit == 0)
    return folder
  }

  @Test func `convert writes the rows of a sheet`() throws {
    let folder = try folder()
    let run = try folder.call("convert list.xlsx --to csv")
    #expect(run.exit == 0)
    #expect(run.output.contains("\nFoundation,Facilitation rotates,◐ Partly,Two people so far,"))
    #expect(run.output.contains("2026-05-31"))
    let json = try folder.call("convert list.xlsx --to json").output
    let rows = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String]]
    #expect(rows?.contains { $0.contains("Facilitation rotates") } == true)
  }

  @Test func `inspect names the sheet it read`() throws {
    let folder = try folder()
    let run = try folder.call("inspect list.xlsx --json")
    #expect(run.exit == 0)
    let seen = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(seen?["sheet"] as? String == "Checklist")
    #expect(seen?["encoding"] as? String == "xlsx")
    #expect(seen?["delimiter"] is NSNull)
  }

  @Test(arguments: ["inspect list.xlsx --sheet Nowhere", "convert list.xlsx --sheet Nowhere"])
  func `a sheet that is not there is told`(call: String) throws {
    let run = try folder().call(call)
    #expect(run.exit == 3)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("has no sheet 'Nowhere' [sheet-unknown]"))
    #expect(run.error.contains("write one of: Checklist"))
  }

  @Test func `a broken workbook is refused, not read as text`() throws {
    let folder = try folder()
    let whole = try folder.bytes(of: "list.xlsx")
    try folder.write(whole.prefix(whole.count / 2), to: "half.xlsx")
    let run = try folder.call("convert half.xlsx")
    #expect(run.exit == 3)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("[xlsx-"))
  }
}
