internal import Instruments

/// One row of a form's sheet: what stands under which column.
struct FormRow {
  private(set) var cells: [String: String] = [:]

  /// A row with a type and a name, as every question and group has one.
  init(type: String, name: String = "") {
    cells["type"] = type
    cells["name"] = name
  }

  /// A row of another sheet.
  init(_ cells: [String: String]) { self.cells = cells }

  subscript(column: String) -> String {
    get { cells[column] ?? "" }
    set { cells[column] = newValue }
  }
}

extension FormRow {
  /// Sets a column that XLSForm has no word for; forms keep such columns and do not read them.
  mutating func setOwn(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    cells[FormColumn.own(key)] = value
  }

  /// Sets a text, one column per language.
  mutating func set(_ column: String, _ text: LocalizedText?) {
    for wording in text?.wordings ?? [] {
      cells[FormColumn.text(column, in: wording.language)] = wording.text
    }
  }

  /// Sets a text and falls back on another language, where a missing wording would be an error.
  mutating func set(_ column: String, _ text: LocalizedText, for languages: [Language]) {
    for language in languages {
      cells[FormColumn.text(column, in: language)] = text.text(in: language)
    }
  }
}

/// What columns are called.
enum FormColumn {
  /// A column of ours: `perennial_at_least` for `at least`.
  static func own(_ key: String) -> String {
    "perennial_" + key.exchanging(" ", for: "_")
  }

  /// A column of texts in one language: `label::English (en)`.
  static func text(_ column: String, in language: Language) -> String {
    "\(column)::\(name(of: language))"
  }

  /// A language as forms name it: its own name, and its code in parentheses.
  static func name(of language: Language) -> String {
    "\(names[language.base.code] ?? language.code) (\(language.code))"
  }

  private static let names = [
    "ar": "العربية", "de": "Deutsch", "en": "English", "es": "Español", "fr": "Français",
    "hi": "हिन्दी", "it": "Italiano", "ja": "日本語", "ko": "한국어", "nl": "Nederlands",
    "pl": "Polski", "pt": "Português", "ru": "Русский", "sv": "Svenska", "tr": "Türkçe",
    "uk": "Українська", "zh": "中文",
  ]
}
