/// Reads the text of one answer by its question: the one judge for files and forms alike.
public struct AnswerReader: Sendable {
  private let column: Column

  /// Reads answers to one column.
  public init(for column: Column) { self.column = column }

  /// The answer that a text gives, or what is wrong with it.
  ///
  /// An empty text is a question passed over. The text itself never enters a problem, so that
  /// an answer cannot leak through an error message.
  public func answer(from text: String, at place: Place) throws(Problem) -> Answer {
    let text = text.trimmed
    guard !text.isEmpty else { return .missing(.skipped) }
    switch column.kind {
    case .rating, .one, .yesNo, .trafficLight, .checklistItem, .matrix:
      return .choice(try choice(from: text, at: place))
    case .several(_, let limit):
      let codes = try choices(from: text, limit: limit, at: place)
      return codes.isEmpty ? .missing(.skipped) : .choices(codes)
    case .shares, .number: return .number(try number(from: text, at: place))
    case .text(let length): return .text(try words(from: text, length: length, at: place))
    case .date(let range): return .date(try date(from: text, range: range, at: place))
    case .time:
      guard let time = ClockTime(text) else { throw .answerNotATime(column.id, at: place) }
      return .time(time)
    case .link: return .text(try link(from: text, at: place))
    case .person: return .people([PersonKey(try words(from: text, length: .short, at: place))])
    case .people:
      let names = Self.names(from: text)
      return names.isEmpty ? .missing(.skipped) : .people(names.map { PersonKey($0) })
    case .department: return .text(try words(from: text, length: .short, at: place))
    case .departments:
      let names = Self.names(from: text)
      return names.isEmpty ? .missing(.skipped) : .names(names)
    }
  }
}

extension AnswerReader {
  /// Parts joined by `;`, where `\;` is a semicolon within a part.
  package static func items(of text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "\\")) else {
      return text.utf8.split(separator: UInt8(ascii: ";")).map { Substring($0).trimmed }
        .filter { !$0.isEmpty }
    }
    var items: [String] = []
    var item = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == ";", isEscaped {
        item.removeLast()
        item.append(";")
      } else if scalar == ";" {
        items.append(String(item))
        item.removeAll()
      } else {
        item.append(scalar)
      }
      isEscaped = scalar == "\\"
    }
    return (items + [String(item)]).map(\.trimmed).filter { !$0.isEmpty }
  }

  /// The names of a list, each once.
  private static func names(from text: String) -> [String] {
    var seen: Set<String> = []
    return items(of: text).filter { seen.insert($0).inserted }
  }

  private func choice(from text: String, at place: Place) throws(Problem) -> ChoiceCode {
    let choices = column.choices
    if let exact = choices.indices.first(where: { choices[$0].code.text == text }) {
      return choices[exact].code
    }
    let folded = text.lowercased()
    let meant = choices.filter { choice in
      choice.code.text.lowercased() == folded
        || choice.label.wordings.contains { $0.text.trimmed.lowercased() == folded }
    }
    guard let first = meant.first, meant.count == 1 else {
      throw .answerUnknownChoice(
        column.id, known: choices.map(\.code.text), meant: meantCode(text), at: place)
    }
    return first.code
  }

  /// A near miss is named only where it is one of the codes, never as somebody's own words.
  private func meantCode(_ text: String) -> String? {
    NearMiss.of(text, among: column.choices.map(\.code.text))
  }

  private func choices(
    from text: String, limit: Int?, at place: Place
  ) throws(Problem) -> [ChoiceCode] {
    var chosen: Set<ChoiceCode> = []
    for item in Self.items(of: text) { chosen.insert(try choice(from: item, at: place)) }
    let inOrder = column.choices.filter { chosen.contains($0.code) }
    if let alone = inOrder.first(where: \.isExclusive), inOrder.count > 1 {
      throw .answerRulesOutOthers(column.id, alone: alone.code.text, at: place)
    }
    if let limit, inOrder.count > limit {
      throw .answerTooMany(column.id, count: inOrder.count, limit: limit, at: place)
    }
    return inOrder.map(\.code)
  }

  private func number(from text: String, at place: Place) throws(Problem) -> Double {
    guard let number = Double(decimal: text) else { throw .answerNotANumber(column.id, at: place) }
    guard case .number(let range) = column.kind else { return number }
    if range.isWhole, number != number.rounded() { throw .answerNotWhole(column.id, at: place) }
    if let least = range.least, number < least {
      throw .answerOutOfRange(
        column.id, expected: "at least \(least.plain)", at: place)
    }
    if let greatest = range.greatest, number > greatest {
      throw .answerOutOfRange(
        column.id, expected: "at most \(greatest.plain)", at: place)
    }
    return number
  }

  private func words(
    from text: String, length: TextLength, at place: Place
  ) throws(Problem) -> String {
    let count = text.unicodeScalars.count
    guard count <= length.limit else {
      throw .answerTooLong(column.id, count: count, limit: length.limit, at: place)
    }
    return text
  }

  private func date(
    from text: String, range: DateRange, at place: Place
  ) throws(Problem) -> CalendarDate {
    guard let date = range.precision.day(from: text) else {
      throw .answerNotADate(column.id, precision: range.precision, at: place)
    }
    func written(_ limit: CalendarDate) -> String {
      range.precision == .month ? String(limit.description.dropLast(3)) : limit.description
    }
    if let earliest = range.earliest, date < earliest {
      throw .answerOutOfRange(column.id, expected: "\(written(earliest)) or later", at: place)
    }
    if let latest = range.latest, date > latest {
      throw .answerOutOfRange(column.id, expected: "\(written(latest)) or earlier", at: place)
    }
    return date
  }

  private func link(from text: String, at place: Place) throws(Problem) -> String {
    let text = try words(from: text, length: .short, at: place)
    let lower = text.lowercased()
    let scheme = ["https://", "http://"].first { lower.hasPrefix($0) }
    guard let scheme, lower.count > scheme.count,
      text.unicodeScalars.allSatisfy({ !$0.properties.isWhitespace && $0.value >= 0x20 })
    else { throw .answerNotALink(column.id, at: place) }
    return text
  }
}
