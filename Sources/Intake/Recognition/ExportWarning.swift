/// Something about an export that people should know before they use it, in plain words.
public struct ExportWarning: Hashable, Sendable {
  /// What kind of thing it is, for programs.
  public enum Kind: String, Hashable, Sendable {
    case encoding, byteOrderMark, undecodable, quotes, nulBytes, ragged, titleRows, tags
    case noRows, unknownTool, identity, testRows, partialRows, placeholderDates, dateOrder
    case spreadsheet, unreadableDates, zones, joined, spreadsheetDates, piping, repeatedHeaders,
      emptyColumns
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// The warning as a sentence without its full stop.
  public let text: String

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

extension ExportWarning {
  static var byteOrderMark: Self {
    Self(.byteOrderMark, "a byte order mark stands in front; it is no part of the first header")
  }

  static func notUTF8(_ encoding: String, because reason: String) -> Self {
    Self(
      .encoding,
      "the file is not UTF-8 but read as \(encoding): \(reason); check names with accents")
  }

  static func undecodable(_ count: Int, in encoding: String, firstLine: Int) -> Self {
    Self(
      .undecodable,
      "\(counted(count, "place")) with bytes that mean nothing in \(encoding), the first on line "
        + "\(firstLine); they read as U+FFFD")
  }

  static func strayQuotes(_ count: Int, firstLine: Int) -> Self {
    Self(.quotes, "\(counted(count, "quote")) out of place, the first on line \(firstLine)")
  }

  static func nulBytes(_ count: Int, firstLine: Int) -> Self {
    Self(.nulBytes, "\(counted(count, "NUL byte")), the first on line \(firstLine)")
  }

  static func ragged(_ count: Int, firstLine: Int, width: Int) -> Self {
    Self(
      .ragged,
      "\(counted(count, "row")) with another number of cells than the \(width) of the header, the "
        + "first on line \(firstLine)")
  }

  static func identity(_ columns: [String], areAnonymous: Bool) -> Self {
    Self(
      .identity,
      "\(counted(columns.count, "column")) may say who answered and will be dropped on import: "
        + list(columns) + (areAnonymous ? "; every e-mail is 'anonymous'" : ""))
  }

  static func testRows(_ count: Int) -> Self {
    Self(.testRows, "\(counted(count, "row")) from previews or tests; they are counted here")
  }

  static func partialRows(_ count: Int) -> Self {
    Self(.partialRows, "\(counted(count, "row")) of people who did not finish")
  }

  static func joined(_ labels: [String], _ joint: Joint) -> Self {
    Self(
      .joined,
      "the answers to \(counted(labels.count, "question")) look like several options joined by "
        + "'\(joint.rawValue)'; which options there are was learnt from the answers alone: "
        + list(labels))
  }

  static func undecidable(_ labels: [String], _ joint: Joint) -> Self {
    Self(
      .joined,
      "whether '\(joint.rawValue)' joins several options or belongs to one cannot be told without "
        + "the definition: \(list(labels))")
  }

  static func spreadsheetDates(_ label: String, _ option: String) -> Self {
    Self(
      .spreadsheetDates,
      "the option \(quoted(option)) of \(quoted(label)) may be a range such as '1-2' that a "
        + "spreadsheet has turned into a date")
  }

  static func dateOrder(_ column: String) -> Self {
    Self(
      .dateOrder,
      "day and month in \(quoted(column)) cannot be told apart: no date in it settles which is which"
    )
  }

  static func mixedDateOrder(_ column: String) -> Self {
    Self(.dateOrder, "\(quoted(column)) holds dates with the day first and with the month first")
  }

  static func unreadableDates(_ column: String, _ count: Int) -> Self {
    Self(
      .unreadableDates, "\(counted(count, "cell")) of \(quoted(column)) cannot be read as a time")
  }

  static func placeholderDates(_ column: String, _ count: Int) -> Self {
    Self(
      .placeholderDates,
      "\(quoted(column)) is 1980-01-01 in \(counted(count, "row")), which stands for no date: the "
        + "responses are anonymised, so the day of the wave must be given on import")
  }

  static func zones(_ column: String, _ names: [String]) -> Self {
    Self(
      .zones,
      "the time zone of \(quoted(column)) is not clear: \(list(names)) stands for several zones, "
        + "or for none")
  }

  static func piping(_ labels: [String]) -> Self {
    Self(
      .piping,
      "\(counted(labels.count, "question")) with text that was never filled in, such as "
        + quoted(labels.first ?? ""))
  }

  static func repeatedHeaders(_ names: [String]) -> Self {
    Self(
      .repeatedHeaders,
      "\(counted(names.count, "header")) on several columns, kept apart by position: " + list(names)
    )
  }
}

extension ExportWarning {
  /// `1 row`, `2 rows`.
  static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(6).map(quoted).joined(separator: ", ")
    return names.count > 6 ? "\(shown) and \(names.count - 6) more" : shown
  }

  /// A text in quotes, cut where it is long.
  private static func quoted(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? "'\(line.prefix(57))…'" : "'\(line)'"
  }
}
