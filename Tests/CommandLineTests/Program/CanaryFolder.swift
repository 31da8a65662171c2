import Foundation
import Instruments
import Intake
import StandardSurveys
import TestSupport

/// A simulated community in whose files everything that a person wrote, or is called by, sings.
struct CanaryFolder {
  /// What no output may contain.
  static let song = "Kanari"

  let folder: TemporaryFolder
  /// The files that were changed, by instrument.
  private(set) var files: [String: [String]] = [:]

  /// Plants canaries in what people wrote, or in every cell of the first row of every file.
  init(everyCell: Bool = false) throws {
    folder = try TemporaryFolder()
    _ = try folder.call("simulate --members 9 --months 14 --seed 3 --as-of 2026-06-30 -o guild")
    let definitions = DefinitionSet(
      ShippedFile.all.map { SourceFile(path: "surveys/\($0.name)", bytes: $0.bytes) })
    for entry in definitions.entries {
      try plant(in: entry.instrument, everyCell: everyCell)
    }
  }

  private mutating func plant(in instrument: Instrument, everyCell: Bool) throws {
    var paths = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).sorted()
      .filter { $0.hasPrefix("guild/") && $0.hasSuffix(".csv") }
      .filter { $0.split(separator: "/")[1].split(separator: ".")[0] == instrument.id.text }
      .filter { !$0.hasSuffix(".texts.csv") }
    if paths.isEmpty {
      let path = "guild/\(instrument.id)\(instrument.isWave ? "/2026H1" : "").csv"
      try folder.write(
        "\(instrument.columns[0].id)\n\(Self.plain(instrument.columns[0]))\n", to: path)
      paths = [path]
    }
    for path in paths {
      let read = try folder.call(["convert", path, "--to", "json"])
      let rows = try JSONSerialization.jsonObject(with: Data(read.output.utf8)) as? [[String]] ?? []
      var table = Table(rows)
      table.sing(instrument, everyCell: everyCell)
      try folder.write(table.csv, to: path)
      files[instrument.id.text, default: []].append(path)
    }
    guard instrument.anonymity != .named else { return }
    try plantComments(in: instrument, beside: paths)
  }

  /// Words lie apart from what was chosen.
  private func plantComments(in instrument: Instrument, beside paths: [String]) throws {
    let columns = instrument.columns.filter(\.isWords)
    for path in paths {
      let isInOne = path.split(separator: "/").count == 2
      let lines = columns.flatMap { column in
        (0..<12).map { "\(isInOne ? "2026-06-23," : "")\(column.id),\(Canary.text(column, $0))\n" }
      }
      try folder.write(
        (isInOne ? "_wave," : "") + "question,text\n" + lines.joined(),
        to: path.replacingOccurrences(of: ".csv", with: ".texts.csv"))
    }
  }

  fileprivate static func plain(_ column: Column) -> String {
    column.choices.first?.code.text ?? (column.isPeople ? "m01" : "1")
  }
}

/// What is planted.
private enum Canary {
  static func text(_ column: Column, _ number: Int) -> String {
    if case .link = column.kind {
      return "https://example.org/\(CanaryFolder.song)/\(column.id)/\(number)"
    }
    return "\(CanaryFolder.song) \(column.id) \(number) \(CanaryFolder.song)@example.org"
  }
}

/// A table as it is read and written back.
private struct Table {
  private var header: [String]
  private var rows: [[String]]

  init(_ rows: [[String]]) {
    header = rows.first ?? []
    self.rows = Array(rows.dropFirst())
  }

  mutating func sing(_ instrument: Instrument, everyCell: Bool) {
    let isNamed = instrument.anonymity == .named
    for column in instrument.columns where isNamed || !column.isWords {
      if !header.contains(column.id.text) {
        header.append(column.id.text)
        for row in rows.indices { rows[row].append("") }
      }
      let place = header.firstIndex(of: column.id.text) ?? 0
      for row in rows.indices {
        if column.isPeople || column.id.text == "key" {
          let people = rows[row][place].split(separator: ";")
          rows[row][place] = people.map { "\(CanaryFolder.song)-\($0)" }.joined(separator: ";")
        } else if column.isWords {
          rows[row][place] = Canary.text(column, row)
        } else if everyCell, row == 0, column.id.text != "item" {
          rows[row][place] = "\(CanaryFolder.song)-\(column.id)"
        }
      }
    }
    for (place, name) in header.enumerated() where name == "_respondent" || name == "_id" {
      for row in rows.indices { rows[row][place] = "\(CanaryFolder.song)-\(row)" }
    }
  }

  var csv: String {
    ([header] + rows).map { row in
      row.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\"" }
        .joined(separator: ",") + "\n"
    }.joined()
  }
}

extension Column {
  /// Whether people write here what they like.
  fileprivate var isWords: Bool {
    switch kind {
    case .text: id.text != "key"
    case .link: true
    default: false
    }
  }

  /// Whether people stand here by their keys.
  fileprivate var isPeople: Bool {
    switch kind {
    case .person, .people: true
    default: false
    }
  }
}

extension Instrument {
  /// Whether it is answered in rounds.
  fileprivate var isWave: Bool { anonymity == .anonymous }
}
