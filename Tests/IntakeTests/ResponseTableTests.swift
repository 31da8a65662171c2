import Instruments
import Testing

@testable import Intake

struct `A table of responses` {
  private func table(_ text: String) throws -> ResponseTable {
    try table(Array(text.utf8))
  }

  private func table(_ bytes: [UInt8]) throws -> ResponseTable {
    let checklist = try #require(shipped.instrument(InstrumentID("design-checklist")))
    return ResponseTable(SourceFile(path: "list.csv", bytes: bytes), of: checklist)
  }

  private func codes(_ table: ResponseTable) -> [String] {
    table.problems.map { "\($0.severity.rawValue) \($0.code.rawValue) \($0.place.line ?? 0)" }
  }

  @Test(arguments: [
    "item,status,evidence,owner,due\n", "item,status", "\u{FEFF}item;status\r\n\r\n",
  ])
  func `says that there are no rows below its header, and nothing else`(text: String) throws {
    let table = try table(text)
    #expect(codes(table) == ["error table-no-rows 0"])
    #expect(table.rows.isEmpty && table.rejected == 0)
    #expect(codes(try self.table("")) == ["error table-empty 0"])
  }

  @Test(arguments: [
    // What follows from a ragged row, a stray quote or a wrong encoding is no problem of its own.
    ("meeting-rhythm,mett,a,b,c,d\n", "error table-ragged 2"),
    ("meeting-rhythm\n", "error table-ragged 2"),
    ("meeting-rhythm,\"met\"x,,,\n", "error table-quote 2"),
    ("meeting-rhythm,mett\u{0},,,\n", "error table-not-utf8 2"),
    ("meeting-rhythm,met,\u{0}\u{0},\u{0},\n", "error table-not-utf8 2"),
    ("nope,mett,\"a\nb\u{0}\",,2026-99-99\n", "error table-not-utf8 3"),
  ])
  func `reports of a damaged row its damage only`(row: String, problem: String) throws {
    let table = try table("item,status,evidence,owner,due\n\(row)shared-space,met,,,\n")
    #expect(codes(table) == [problem])
    #expect(table.rejected == 1)
    #expect(table.rows.count == 1)
  }

  @Test func `takes rows around a damaged one, which judges no item`() throws {
    let table = try table(
      Array("item,status,evidence,owner,due\nshared-space,met,,,\nmeeting-rhythm,met,caf".utf8)
        + [0xE9] + Array(",,\nshared-space,met,,,\n".utf8))
    #expect(codes(table) == ["error table-not-utf8 3", "warning item-twice 4"])
    #expect(table.rows.map(\.line) == [2, 4])
    #expect(table.rejected == 1)
  }
}
