internal import Instruments

extension Answer {
  /// The answer as files of our own hold it.
  func ownForm(in column: Column) -> String {
    switch self {
    case .choice(let code): return code.text
    case .choices(let codes): return codes.map(\.text).joined(separator: ";")
    case .number(let number): return number.plain
    case .text(let text): return text
    case .date(let date):
      if case .date(let range) = column.kind, range.precision == .month {
        return String(date.description.dropLast(3))
      }
      return date.description
    case .time(let time): return time.description
    case .people(let keys): return Self.joined(keys.map(\.text))
    case .names(let names): return Self.joined(names)
    case .missing: return ""
    }
  }

  private static func joined(_ items: [String]) -> String {
    items.map { $0.exchanging(";", for: "\\;") }.joined(separator: ";")
  }
}

extension Column {
  /// Whether it is answered in words of one's own.
  var isFreeText: Bool {
    switch kind {
    case .text, .link: true
    default: false
    }
  }
}
