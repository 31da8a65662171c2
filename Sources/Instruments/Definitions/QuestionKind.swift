/// How a question is answered.
public enum QuestionKind: Hashable, Sendable {
  /// A point of a scale, or an answer beside it.
  case rating(Scale, beside: [Choice])
  /// One of several choices.
  case one([Choice])
  /// Any of several choices, at most `limit` where there is one.
  case several([Choice], limit: Int?)
  /// Rows rated alike; each row is a column of its own.
  case matrix([Row], Scale, beside: [Choice])
  /// Parts that add up to a sum, most often a hundred.
  case shares([Share], sum: Double)
  /// Words.
  case text(TextLength)
  /// A number.
  case number(NumberRange)
  /// A date, or a month.
  case date(DateRange)
  /// A time of day.
  case time
  /// Yes or no.
  case yesNo(Scale)
  /// A web address.
  case link
  /// Somebody on the roster.
  case person
  /// Several people on the roster.
  case people
  /// One of the community's departments.
  case department
  /// Several of the community's departments.
  case departments
  /// Red, yellow or green, and where it is heading.
  case trafficLight(light: Scale, direction: Scale)
  /// A point of a checklist: how far it is, the evidence, who owns it, until when.
  case checklistItem(status: Scale)
}

extension QuestionKind {
  /// The choices a person picks from, those beside the scale last; empty for open questions.
  var choices: [Choice] {
    switch self {
    case .rating(let scale, let beside), .matrix(_, let scale, let beside): scale.points + beside
    case .one(let choices), .several(let choices, _): choices
    case .yesNo(let scale), .checklistItem(let scale): scale.points
    case .trafficLight(let light, _): light.points
    case .shares, .text, .number, .date, .time, .link, .person, .people, .department, .departments:
      []
    }
  }
}

/// A row of a matrix.
public struct Row: Hashable, Sendable {
  /// The row's column.
  public let id: QuestionID
  /// What the row asks.
  public let ask: LocalizedText

  /// Joins a column and what it asks.
  public init(id: QuestionID, ask: LocalizedText) {
    self.id = id
    self.ask = ask
  }
}

/// A part of a question whose parts add up.
public struct Share: Hashable, Sendable {
  /// The part's column.
  public let id: QuestionID
  /// What the part asks.
  public let ask: LocalizedText
  /// The least and the most that may stand here.
  public let range: NumberRange

  /// Joins a column, what it asks and its limits.
  public init(id: QuestionID, ask: LocalizedText, range: NumberRange) {
    self.id = id
    self.ask = ask
    self.range = range
  }
}

/// How much text is expected.
public enum TextLength: String, Hashable, Sendable, CaseIterable {
  /// One line.
  case short
  /// A few sentences.
  case long

  /// The greatest number of characters taken.
  public var limit: Int {
    switch self {
    case .short: 500
    case .long: 10_000
    }
  }
}

/// Which numbers are taken.
public struct NumberRange: Hashable, Sendable {
  /// Whether fractions are refused.
  public let isWhole: Bool
  /// The least number taken.
  public let least: Double?
  /// The greatest number taken.
  public let greatest: Double?
  /// What is counted, such as `minutes`.
  public let unit: String?

  /// Sets the limits.
  public init(isWhole: Bool, least: Double? = nil, greatest: Double? = nil, unit: String? = nil) {
    self.isWhole = isWhole
    self.least = least
    self.greatest = greatest
    self.unit = unit
  }
}

/// Which dates are taken.
public struct DateRange: Hashable, Sendable {
  /// How exact the date is.
  public enum Precision: String, Hashable, Sendable, CaseIterable {
    case day, month
  }

  /// How exact the date is.
  public let precision: Precision
  /// The first day taken.
  public let earliest: CalendarDate?
  /// The last day taken.
  public let latest: CalendarDate?

  /// Sets the limits.
  public init(
    precision: Precision, earliest: CalendarDate? = nil, latest: CalendarDate? = nil
  ) {
    self.precision = precision
    self.earliest = earliest
    self.latest = latest
  }
}

extension DateRange.Precision {
  /// The day that a text of this precision names; for a month, its first.
  func day(from text: String) -> CalendarDate? {
    CalendarDate(self == .month ? text + "-01" : text)
  }
}
