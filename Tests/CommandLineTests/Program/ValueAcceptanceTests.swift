import Foundation
import TestSupport
import Testing

/// The sheet about value, reckoned anew by the real spreadsheet program.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["PERENNIAL_ACCEPTANCE"] == "1"))
struct `Acceptance of the value sheet` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The parts of a new workbook, side by side in a folder.
  private func parts() throws -> TemporaryFolder {
    let made = try folder.call(
      "simulate --members 20 --months 14 --seed 5 --as-of 2026-06-30 -o guild")
    #expect(made.exit == 0, "\(made.error)")
    let run = try folder.call("report guild --as-of 2026-06-30 --xlsx book.xlsx")
    #expect(run.exit == 0, "\(run.error)")
    let parts = try TemporaryFolder()
    let book = folder.url.appending(path: "book.xlsx").path
    #expect(try ChildProcess.run("unzip", ["-q", book], in: parts.url).exit == 0)
    return parts
  }

  /// The part of the sheet.
  private func sheetPath(in parts: TemporaryFolder) throws -> String {
    let names = try parts.text(of: "xl/workbook.xml").matches(of: /<sheet name="([^"]*)"/)
    let place = try #require(names.firstIndex { $0.1 == "Value" })
    return "xl/worksheets/sheet\(place + 1).xml"
  }

  /// Writes a sheet without any stored result, lets LibreOffice reckon, and gives the cells as they
  /// are, not as they are shown.
  private func reckoned(_ sheet: String, at path: String, in parts: TemporaryFolder) throws
    -> [[String]]
  {
    try parts.write(
      sheet.replacing(/(<\/f>)<v>[^<]*<\/v>/) { "\($0.1)" }, to: path)
    let file = folder.url.appending(path: "bare.xlsx")
    try? FileManager.default.removeItem(at: file)
    #expect(try ChildProcess.run("zip", ["-q", "-r", file.path, "."], in: parts.url).exit == 0)
    let number = try #require(path.firstMatch(of: /sheet(\d+)/)?.1)
    let run = try ChildProcess.run(
      "soffice",
      [
        "-env:UserInstallation=file://\(folder.url.path)/profile", "--headless", "--convert-to",
        "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,\(number)",
        "--outdir", folder.url.path, file.path,
      ], in: folder.url)
    #expect(run.exit == 0, "\(run.error)")
    let name = try #require(folder.files().first { $0.hasSuffix(".csv") && $0.hasPrefix("bare") })
    defer { try? FileManager.default.removeItem(at: folder.url.appending(path: name)) }
    return try folder.text(of: name).split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).map {
          $0.trimmingCharacters(in: ["\""])
        }
      }
  }

  /// The cells that have a formula, with their stored results.
  private func stored(_ sheet: String) -> [(cell: String, result: Double)] {
    sheet.matches(of: /<c r="([A-Z]+[0-9]+)"[^>]*><f>[^<]*<\/f><v>([^<]*)<\/v>/).compactMap {
      match in Double(match.2).map { (String(match.1), $0) }
    }
  }

  private func value(_ cell: String, in cells: [[String]]) throws -> Double {
    let column = Int(try #require(cell.unicodeScalars.first).value) - 65
    let row = try #require(Int(cell.dropFirst())) - 1
    return try #require(Double(cells[row][column]), "\(cell): '\(cells[row][column])'")
  }

  @Test func `LibreOffice reckons what is stored, and an assumption changes the figures`() throws {
    let parts = try parts()
    let path = try sheetPath(in: parts)
    let sheet = try parts.text(of: path)
    let formulas = stored(sheet)
    #expect(formulas.count > 20)
    let cells = try reckoned(sheet, at: path, in: parts)
    for (cell, result) in formulas {
      let own = try value(cell, in: cells)
      #expect(abs(own - result) <= 1e-9 * max(1, abs(result)), "\(cell): \(own), not \(result)")
    }
    // Twice the cost of an hour is twice every sum of money.
    let names = try parts.text(of: "xl/workbook.xml")
    let place = try #require(names.firstMatch(of: /name="cost_per_hour">[^!]*!\$B\$(\d+)</)?.1)
    let dearer = sheet.replacing(try Regex(#"(<c r="B\#(place)"[^>]*><v>)60(</v>)"#)) {
      "\($0.output[1].substring ?? "")120\($0.output[2].substring ?? "")"
    }
    #expect(dearer != sheet)
    let changed = try reckoned(dearer, at: path, in: parts)
    let money = sheet.matches(
      of: /<c r="([A-Z]+[0-9]+)"[^>]*><f>[^<]*cost_per_hour[^<]*<\/f><v>([^<]*)</)
    #expect(money.count > 8)
    for match in money {
      let before = try #require(Double(match.2))
      let after = try value(String(match.1), in: changed)
      #expect(abs(after - 2 * before) <= 1e-9 * max(1, abs(before)), "\(match.1)")
    }
  }
}
