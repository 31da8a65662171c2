import Foundation
import TestSupport
import Testing

/// A workbook as the program wrote it: its parts, and what must hold of each.
struct WrittenWorkbook {
  /// The parts by their names, those that are text.
  let parts: [String: String]

  init(_ name: String, in folder: TemporaryFolder) throws {
    let apart = try TemporaryFolder()
    let run = try ChildProcess.run(
      "unzip", ["-q", "-d", apart.url.path, folder.url.appending(path: name).path], in: apart.url)
    try #require(run.exit == 0, "\(run.error)")
    var parts: [String: String] = [:]
    for part in apart.files() { parts[part] = try apart.text(of: part) }
    self.parts = parts
  }

  /// The names of the sheets, from left to right.
  var sheets: [String] {
    parts["xl/workbook.xml", default: ""].matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
  }

  /// The part of a sheet.
  func sheet(_ name: String) throws -> String {
    let place = try #require(sheets.firstIndex(of: name))
    return try #require(parts["xl/worksheets/sheet\(place + 1).xml"])
  }

  /// Everything that somebody reads in cells.
  var words: String { parts["xl/sharedStrings.xml", default: ""] }

  /// The parts whose names begin so.
  func parts(_ beginning: String) -> [(name: String, text: String)] {
    parts.filter { $0.key.hasPrefix(beginning) && $0.key.hasSuffix(".xml") }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  var charts: [String] { parts("xl/charts/chart").map(\.text) }

  /// What nobody should have to live with: an empty chart, one that cannot be heard, anything active.
  var complaints: [String] {
    var complaints: [String] = []
    for (name, chart) in parts("xl/charts/chart") {
      if !chart.contains("<c:title>") { complaints.append("\(name) has no title") }
      if !chart.contains("<c:v>") { complaints.append("\(name) is empty") }
    }
    for (name, drawing) in parts("xl/drawings/drawing") {
      for frame in drawing.matches(of: /<xdr:cNvPr [^>]*>/)
      where !frame.output.contains(/descr="[^"]+"/) {
        complaints.append("\(name): a chart has no alternative text")
      }
    }
    for (name, text) in parts where text.contains("TargetMode=\"External\"") {
      complaints.append("\(name) leads outside")
    }
    if parts.keys.contains(where: { $0.contains("vba") || $0.contains("externalLink") }) {
      complaints.append("there is something active")
    }
    for (name, sheet) in parts("xl/worksheets/sheet") {
      for mark in ["orientation=\"landscape\"", "fitToWidth", "<oddHeader>", "<oddFooter>"]
      where mark != "fitToWidth" && !sheet.contains(mark) {
        complaints.append("\(name) has no \(mark)")
      }
    }
    return complaints
  }
}
