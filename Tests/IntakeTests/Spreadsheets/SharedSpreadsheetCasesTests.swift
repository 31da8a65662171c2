import Foundation

import TestSupport
import Testing

@testable import Instruments
@testable import Intake

/// The files that many people's exports were collected in, where this machine has them.
private enum Cases {
  static let folder = Repository.root.appending(path: "../shared/cases")
  static let isHere = FileManager.default.fileExists(atPath: folder.path)

  static func workbooks(in part: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: part).path)
    return (names ?? []).filter { $0.hasSuffix(".xlsx") }.sorted().map { "\(part)/\($0)" }
  }

  static func file(_ path: String) throws -> SourceFile {
    SourceFile(path: path, bytes: Array(try Data(contentsOf: folder.appending(path: path))))
  }
}

@Suite(.enabled(if: Cases.isHere)) struct `Workbooks of the collection` {
  private struct Expected: Decodable {
    let rows: Int
    let columns: Int
    let sha256: String
  }

  /// Each of these was exported as CSV and as workbook at once, and both hold the same.
  @Test(arguments: Cases.workbooks(in: "B-surveys/kobo"))
  func `hold what their twins in CSV hold`(path: String) throws {
    let list = try Data(contentsOf: Cases.folder.appending(path: "B-surveys/expected.json"))
    let key = path.replacing("B-surveys/", with: "").replacing(".xlsx", with: ".csv")
    let all = try JSONSerialization.jsonObject(with: list) as? [String: Any]
    let one = try JSONSerialization.data(withJSONObject: try #require(all?[key]))
    let expected = try JSONDecoder().decode(Expected.self, from: one)
    let read = try WholeReading(Cases.file(path))
    let rows = read.rows.dropFirst()
    #expect(rows.count == expected.rows)
    #expect(read.rows.allSatisfy { $0.count == expected.columns })
    let text = rows.map { "[" + $0.map(Self.quoted).joined(separator: ",") + "]" }
    let digest = SHA256.digest(of: Array("[\(text.joined(separator: ","))]".utf8))
    #expect(digest == expected.sha256)
    #expect(read.warnings == [])
  }

  /// A text as JSON, other signs than ASCII as they are.
  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n").replacing("\t", with: "\\t").replacing("\r", with: "\\r")
    return "\"\(escaped)\""
  }

  @Test func `of csvkit hold days counted from 1904`() throws {
    let read = try WholeReading(Cases.file("A-csv/csvkit/sheets.xlsx"))
    #expect(read.rows[0].prefix(5) == ["text", "date", "integer", "boolean", "float"])
    #expect(read.rows[1][1...5] == ["1971-01-01", "40", "TRUE", "1", "1971-01-01T04:14:00"])
    #expect(
      read.rows[3][1...5] == ["1920-01-01", "164", "FALSE", "41800000.01", "1920-01-01T00:00:00"])
    let dummy = try WholeReading(Cases.file("A-csv/csvkit/dummy.xlsx"))
    #expect(dummy.rows == [["a", "b", "c"], ["1", "2", "3"]])
  }

  @Test(arguments: Cases.workbooks(in: "D-xlsform"))
  func `of XLSForms have a sheet of questions`(path: String) throws {
    var reader = try SpreadsheetReader(Cases.file(path))
    let survey = try #require(reader.sheets.first { $0.name.lowercased() == "survey" })
    let header = try #require(try reader.firstRows(1, of: survey).first)
    #expect(header.fields.contains { $0.lowercased() == "type" })
    #expect(header.fields.contains { $0.lowercased() == "name" })
    #expect(try reader.forEachRow(of: survey) { _ in } == [])
  }
}
