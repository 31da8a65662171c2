/// The name of a failure pattern, such as `few-presenters`.
public struct PatternID: Hashable, Sendable {
  /// The name as it is written.
  public let text: String
  /// Takes a name as it is written.
  public init(_ text: String) { self.text = text }
}

extension PatternID: CustomStringConvertible {
  /// The name as it is written.
  public var description: String { text }
}

/// A known way in which communities fail: by what one sees it, why it happens, and how to mend it.
public struct PatternDefinition: Hashable, Sendable {
  /// How the strengths of signals become one.
  public enum Combination: String, Hashable, Sendable, CaseIterable {
    /// Their weighted mean.
    case mean
    /// The weakest of them: all must be there.
    case all
    /// The strongest of them: one is enough.
    case any
  }

  /// Its name.
  public let id: PatternID
  /// What a person reads.
  public let title: LocalizedText
  /// Why it happens.
  public let cause: LocalizedText
  /// What to do about it; the first step can be done this week.
  public let fix: [LocalizedText]
  /// By what one sees it.
  public let signals: [PatternSignal]
  /// How the strengths of its signals become one.
  public let combination: Combination
  /// Of which groups of signals only so many count, the strongest of them.
  public let strongest: [String: Int]
  /// What must be true of a community before it can have the pattern.
  public let onlyWhen: [PatternCondition]
  /// From how many days after the launch it can be told.
  public let leastAge: Int?
  /// What makes it surer, but no stronger.
  public let surerWhen: [PatternCondition]
  /// The patterns that come along with it.
  public let companions: [PatternID]

  /// Puts a pattern together.
  public init(
    id: PatternID, title: LocalizedText, cause: LocalizedText, fix: [LocalizedText],
    signals: [PatternSignal], combination: Combination = .mean, strongest: [String: Int] = [:],
    onlyWhen: [PatternCondition] = [], leastAge: Int? = nil,
    surerWhen: [PatternCondition] = [], companions: [PatternID] = []
  ) {
    self.id = id
    self.title = title
    self.cause = cause
    self.fix = fix
    self.signals = signals
    self.combination = combination
    self.strongest = strongest
    self.onlyWhen = onlyWhen
    self.leastAge = leastAge
    self.surerWhen = surerWhen
    self.companions = companions
  }
}
