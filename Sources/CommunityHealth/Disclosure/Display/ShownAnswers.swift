public import Instruments
internal import Tallies

/// The answers to one question as a reader wants them: the worst first, with the favourable share.
public struct ShownAnswers: Hashable, Sendable {
  /// One answer that could be chosen.
  public struct Option: Hashable, Sendable {
    /// What a person reads.
    public let label: LocalizedText
    /// How many chose it.
    public let count: ShownCount
    /// Whether it stands beside the scale.
    public let isOffScale: Bool
  }

  /// A share with where that of all members lies.
  public struct Share: Hashable, Sendable {
    /// How many gave a favourable answer.
    public let count: Int
    /// How many answered on the scale.
    public let of: Int
    /// Where the share of all members lies in nine of ten cases.
    public let interval: ClosedRange<Double>

    /// The share, 0 to 1.
    public var value: Double { Double(count) / Double(of) }
  }

  /// The question.
  public let id: QuestionID
  /// What is asked.
  public let ask: LocalizedText
  /// The answers: from worst to best where they have an order, those beside the scale last.
  public let options: [Option]
  /// Whether more is better or worse.
  public let isOrdered: Bool
  /// Whether several answers could be chosen.
  public let takesSeveral: Bool
  /// How many answers, from the best, are favourable; nil where answers have no order.
  public let favourableOptions: Int?
  /// How many answered; nil where it may not be told.
  public let answered: Int?
  /// The mean of numbers.
  public let mean: Double?
  /// The favourable share; nil where it may not be told as it is.
  public let favourable: Share?
  /// The end at which the favourable share lies, where it is told only roughly.
  public let end: Measured.End?
  /// Whether nothing of it is shown.
  public let isNotShown: Bool

  /// How sure the intervals are.
  public static let confidence = 0.9
}

extension ShownAnswers {
  /// Lays out what may be told of a column; `members` is how many were asked.
  init(_ column: Column, of instrument: Instrument, _ shown: DisclosedColumn, members: Int?) {
    let rated = RatedColumn(column, of: instrument)
    let ordered = column.isOrdered(in: instrument) && column.isJudged(in: instrument)
    let onScale =
      ordered
      ? rated.worstFirst : column.choices.indices.filter { !column.choices[$0].isOffScale }
    let beside = column.choices.indices.filter { column.choices[$0].isOffScale }
    let boxes = ordered ? FavourableBoxes(points: onScale.count) : nil
    let counts = onScale.compactMap { place -> Int? in
      guard place < shown.options.count, case .exactly(let count) = shown.options[place] else {
        return nil
      }
      return count
    }
    id = column.id
    ask = column.ask
    isOrdered = ordered
    takesSeveral = column.takesSeveral
    favourableOptions = boxes?.top
    answered = shown.answered
    mean = shown.mean
    isNotShown = shown.isNotShown
    options = (onScale + beside).filter { $0 < shown.options.count }.map { place in
      Option(
        label: column.choices[place].label, count: shown.options[place],
        isOffScale: column.choices[place].isOffScale)
    }
    let share =
      counts.count == onScale.count
      ? boxes.flatMap {
        Share($0.favourable(in: counts), of: counts.reduce(0, +), members: members)
      }
      : nil
    let rough = share.flatMap { RoughShare($0.value, of: $0.of, isOfPeople: true) }
    favourable = rough == nil ? share : nil
    end = rough?.end ?? (share == nil ? boxes.flatMap { Self.end(of: shown, onScale, $0) } : nil)
  }

  /// Nearly all chose one answer: the favourable share is then near one of its ends.
  private static func end(
    of shown: DisclosedColumn, _ onScale: [Int], _ boxes: FavourableBoxes
  ) -> Measured.End? {
    let place = onScale.firstIndex { $0 < shown.options.count && shown.options[$0] == .nearlyAll }
    return place.map { boxes.favourable.contains($0) ? .nearlyAll : .hardlyAny }
  }
}

extension ShownAnswers.Share {
  /// Nil without answers.
  fileprivate init?(_ count: Int, of answers: Int, members: Int?) {
    let known = members.map { max($0, answers) }
    guard let share = MemberShare(count, of: answers, members: known),
      let interval = share.interval(level: ShownAnswers.confidence)
    else { return nil }
    self.init(count: count, of: answers, interval: interval.lower...interval.upper)
  }
}

extension Column {
  /// Whether more is better or worse, rather than only more: hours spent are neither.
  fileprivate func isJudged(in instrument: Instrument) -> Bool {
    if case .one = kind {
      return question.flatMap { instrument.question($0) }?.isHeadline == true
    }
    return true
  }
}
