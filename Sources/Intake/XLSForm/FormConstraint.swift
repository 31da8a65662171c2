internal import Instruments

/// What a form's constraint says that our limits can say too.
struct FormConstraint {
  private(set) var least: String?
  private(set) var greatest: String?
  private(set) var mostChoices: String?
  private(set) var alone: [String] = []
  /// Whether there was anything else in it.
  private(set) var hasMore = false

  init(_ text: String, isWhole: Bool) {
    for part in Self.parts(of: text) { take(part, isWhole: isWhole) }
  }

  private mutating func take(_ part: String, isWhole: Bool) {
    if let limit = Self.rest(of: part, after: "count-selected(.) <= "), Int(limit) != nil {
      mostChoices = limit
    } else if let code = Self.exclusive(part) {
      alone.append(code)
    } else if let value = Self.value(part, after: ">=") {
      least = value
    } else if let value = Self.value(part, after: "<=") {
      greatest = value
    } else if isWhole, let value = Self.value(part, after: ">").flatMap({ Int($0) }) {
      least = String(value + 1)
    } else if isWhole, let value = Self.value(part, after: "<").flatMap({ Int($0) }) {
      greatest = String(value - 1)
    } else {
      hasMore = true
    }
  }

  /// The parts joined by 'and' outside of parentheses.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var depth = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word == "and", depth == 0 {
        parts.append("")
        continue
      }
      depth += word.count { $0 == "(" } - word.count { $0 == ")" }
      if parts.isEmpty { parts.append("") }
      parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
    }
    return parts
  }

  private static func rest(of part: String, after beginning: String) -> String? {
    part.hasPrefix(beginning) ? String(part.dropFirst(beginning.count)) : nil
  }

  /// A number or a day behind a sign.
  private static func value(_ part: String, after sign: String) -> String? {
    let compact = part.exchanging(" ", for: "")
    guard let value = rest(of: compact, after: ".\(sign)") else { return nil }
    if Double(decimal: value) != nil { return value }
    guard let day = rest(of: value, after: "date('"), day.hasSuffix("')"),
      CalendarDate(String(day.dropLast(2))) != nil
    else { return nil }
    return String(day.dropLast(2))
  }

  private static func exclusive(_ part: String) -> String? {
    let end = ") and count-selected(.) > 1)"
    guard let code = rest(of: part, after: "not(selected(., "), code.hasSuffix(end) else {
      return nil
    }
    return String(code.dropLast(end.count).dropFirst().dropLast())
  }
}
