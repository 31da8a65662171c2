internal import Instruments

/// One sheet of a form that came in: its rows, by the names of its columns.
struct FormTable {
  let name: String
  private(set) var rows: [FormTableRow] = []
  private var header: [FormHeading]?

  init(name: String) { self.name = name }

  /// Takes a row; the first with anything in it names the columns.
  mutating func append(_ cells: [String], place: @escaping @Sendable (Int) -> Place) {
    let cells = cells.map(\.trimmed)
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    guard let header else {
      header = cells.map { FormHeading($0) }
      return
    }
    var row = FormTableRow(place: place)
    for (number, cell) in cells.enumerated() where number < header.count && !cell.isEmpty {
      row.set(cell, under: header[number], number: number)
    }
    if !row.isEmpty { rows.append(row) }
  }
}

/// A row of a form, by the plain names of its columns.
struct FormTableRow {
  private let placeOf: @Sendable (Int) -> Place
  private var cells: [String: (text: String, number: Int)] = [:]
  private var texts: [String: [LocalizedText.Wording]] = [:]
  private var first: Int?

  init(place: @escaping @Sendable (Int) -> Place) { placeOf = place }

  var isEmpty: Bool { cells.isEmpty && texts.isEmpty }

  mutating func set(_ text: String, under heading: FormHeading, number: Int) {
    first = first ?? number
    if let language = heading.language {
      texts[heading.name, default: []].append(.init(language, text))
    } else if cells[heading.name] == nil {
      cells[heading.name] = (text, number)
    }
  }

  subscript(column: String) -> String { cells[column]?.text ?? "" }

  /// A column of ours, such as `perennial_at_least` for `at least`.
  func own(_ key: String) -> String? {
    cells["perennial_" + key.exchanging(" ", for: "_")]?.text
  }

  /// A text in its languages, one without a language being in the form's own.
  func text(_ column: String, fallback: Language) -> [LocalizedText.Wording] {
    let plain = cells[column].map { [LocalizedText.Wording(fallback, $0.text)] } ?? []
    let named = texts[column] ?? []
    return plain.filter { one in !named.contains { $0.language == one.language } } + named
  }

  /// Where a cell stands, or the row where the cell is empty.
  func place(_ column: String = "type") -> Place { placeOf(cells[column]?.number ?? first ?? 0) }
}

/// A column's name, taken apart: `label::English (en)`, `bind:relevant`, `list name`.
struct FormHeading {
  let name: String
  let language: Language?

  init(_ text: String) {
    var parts = text.split(separator: ":").map { String($0).trimmed }
    if parts.count > 1, ["bind", "control"].contains(parts[0].lowercased()) { parts.removeFirst() }
    let name = (parts.first ?? "").lowercased().exchanging(" ", for: "_")
    self.name = Self.aliases[name] ?? name
    language = parts.count > 1 ? Self.language(parts[1]) : nil
  }

  private static let aliases = [
    "caption": "label", "command": "type", "relevance": "relevant", "readonly": "read_only",
  ]

  /// The language that a form names: by code in parentheses, by code, or by its English name.
  static func language(_ text: String) -> Language {
    if let open = text.lastIndex(of: "("), text.hasSuffix(")") {
      return Language(String(text[text.index(after: open)...].dropLast()).trimmed)
    }
    let word = text.lowercased()
    return Language(names[word] ?? (Language(word).isKnown ? word : text))
  }

  private static let names = [
    "arabic": "ar", "bengali": "bn", "chinese": "zh", "dutch": "nl", "english": "en",
    "español": "es", "french": "fr", "français": "fr", "german": "de", "deutsch": "de",
    "hindi": "hi", "italian": "it", "japanese": "ja", "日本語": "ja", "korean": "ko",
    "nepali": "ne", "portuguese": "pt", "russian": "ru", "spanish": "es", "swahili": "sw",
    "turkish": "tr", "ukrainian": "uk",
  ]
}
