internal import DelimitedText
internal import Instruments

/// Which file of a folder holds what, told by names alone.
struct FolderLayout {
  /// A table, and the wave that its name tells.
  struct Table: Hashable {
    let path: String
    let wave: String?
  }

  /// The files of one instrument.
  struct Tables: Hashable {
    /// All answers, or all but those in words.
    var answers: [Table] = []
    /// Answers in words alone.
    var words: [Table] = []

    /// The first of them.
    var first: String { (answers + words).first?.path ?? "" }
  }

  private var tablesByID: [InstrumentID: Tables] = [:]
  /// Whether the community says something of itself.
  private(set) var hasSettings = false
  /// Names that mean nothing here.
  private(set) var unknown: [String] = []

  static let settings = "perennial.yaml"

  /// What else may lie in a folder: definitions, reports, the database, what people explain.
  private static let others: Set = ["surveys", "reports", "truth", "truth.json", "LICENSE"]

  private static func isKnown(_ name: String) -> Bool {
    others.contains(name) || name.hasSuffix(".md") || name.hasPrefix("perennial.sqlite")
      || name.hasSuffix(".rejected.csv")
  }

  /// Looks through a folder whose instruments have these ids.
  init(_ contents: some FolderContents, ids: [String]) throws(UnreadableSource) {
    let known = Set(ids)
    for entry in try contents.entries(in: "") {
      if entry.name == Self.settings, !entry.isFolder {
        hasSettings = true
      } else if entry.isFolder, known.contains(entry.name) {
        for file in try contents.entries(in: entry.name) {
          let isTaken = !file.isFolder && take(file.name, in: entry.name)
          if !isTaken, !Self.isKnown(file.name) { unknown.append("\(entry.name)/\(file.name)") }
        }
      } else if entry.isFolder || !take(entry.name, among: known), !Self.isKnown(entry.name) {
        unknown.append(entry.name)
      }
    }
  }

  /// A file that is named by its instrument.
  private mutating func take(_ name: String, among ids: Set<String>) -> Bool {
    guard let (stem, isWords) = Self.parts(of: name), ids.contains(String(stem)) else {
      return false
    }
    add(Table(path: name, wave: nil), to: InstrumentID(String(stem)), isWords: isWords)
    return true
  }

  /// A file that is named by its wave.
  private mutating func take(_ name: String, in folder: String) -> Bool {
    guard let (stem, isWords) = Self.parts(of: name), !stem.isEmpty else { return false }
    add(
      Table(path: "\(folder)/\(name)", wave: String(stem)), to: InstrumentID(folder),
      isWords: isWords)
    return true
  }

  private mutating func add(_ table: Table, to id: InstrumentID, isWords: Bool) {
    if isWords {
      tablesByID[id, default: Tables()].words.append(table)
    } else {
      tablesByID[id, default: Tables()].answers.append(table)
    }
  }

  /// `2026H1` of `2026H1.csv` and of `2026H1.texts.csv`; a stem that ends in `.texts` is no wave.
  private static func parts(of name: String) -> (stem: Substring, isWords: Bool)? {
    guard name.hasSuffix(".csv"), !name.hasSuffix(".rejected.csv") else { return nil }
    let stem = name.dropLast(4)
    return stem.hasSuffix(".texts") ? (stem.dropLast(6), true) : (stem, false)
  }
}

extension FolderLayout {
  /// The files of each instrument that has any, by the names of the instruments.
  var tables: [(id: InstrumentID, tables: Tables)] {
    tablesByID.sorted { String.precedes($0.key.text, $1.key.text) }.map { ($0.key, $0.value) }
  }

  /// The first unknown names one by one, and how many there are beyond.
  func problems(in folder: String, prefix: String, ids: [String]) -> [Problem] {
    let names = ids.flatMap { ["\($0).csv", $0] } + [Self.settings]
    let shown = unknown.prefix(5).map {
      Problem.fileUnknown($0, known: names, at: .file(prefix + $0))
    }
    let rest = unknown.count - shown.count
    return shown + (rest > 0 ? [.moreFilesUnknown(rest, at: .file(folder))] : [])
  }
}
