/// A figure by which one sees a pattern: nothing at its watch level, everything at its alarm level.
public struct PatternSignal: Hashable, Sendable {
  /// What a least count is counted in.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// Whatever the figure counts.
    case n
    case answers, people, sessions, turns, entries, slots
  }

  /// The communities for which the levels are meant.
  public struct Scope: Hashable, Sendable {
    /// The kinds; none stands for all.
    public let kinds: [CommunityKind]
    /// From how many members on.
    public let fewest: Int?
    /// Up to how many members.
    public let most: Int?

    /// Narrows the levels down.
    public init(kinds: [CommunityKind] = [], fewest: Int? = nil, most: Int? = nil) {
      self.kinds = kinds
      self.fewest = fewest
      self.most = most
    }
  }

  /// The figure.
  public let indicator: IndicatorID
  /// The raw value up to which all is well.
  public let watch: Double
  /// The raw value from which it could not be clearer; either of the two may be the greater.
  public let alarm: Double
  /// What it counts for among the signals of the pattern.
  public let weight: Double
  /// Whether nothing can be said without it.
  public let isCore: Bool
  /// The group of signals of which only the strongest count.
  public let group: String?
  /// From how many of what it counts on it is read.
  public let leastCounts: [Unit: Int]
  /// The communities for which the levels are meant.
  public let scope: Scope
  /// What must be true of a community for the signal to mean anything.
  public let onlyWhen: [PatternCondition]
  /// Where the levels come from.
  public let basis: String
  /// Whether the levels are our own proposal rather than a published figure.
  public let isProposed: Bool

  /// Puts a signal together.
  public init(
    indicator: IndicatorID, watch: Double, alarm: Double, weight: Double = 1,
    isCore: Bool = false, group: String? = nil, leastCounts: [Unit: Int] = [:],
    scope: Scope = Scope(), onlyWhen: [PatternCondition] = [],
    basis: String = "", isProposed: Bool = false
  ) {
    self.indicator = indicator
    self.watch = watch
    self.alarm = alarm
    self.weight = weight
    self.isCore = isCore
    self.group = group
    self.leastCounts = leastCounts
    self.scope = scope
    self.onlyWhen = onlyWhen
    self.basis = basis
    self.isProposed = isProposed
  }
}

extension PatternSignal {
  /// How strong it is at a raw value: 0 up to the watch level, 1 from the alarm level on.
  public func strength(at raw: Double) -> Double {
    guard watch != alarm else { return 0 }
    return min(1, max(0, (raw - watch) / (alarm - watch)))
  }

  /// Whether a raw value lies beyond the watch level.
  public func isPast(_ raw: Double) -> Bool { alarm < watch ? raw < watch : raw > watch }
}

extension PatternSignal.Scope {
  /// Whether the levels are meant for such a community; nil where its size decides and nobody knows it.
  public func covers(_ kind: CommunityKind, members: Int?) -> Bool? {
    guard kinds.isEmpty || kinds.contains(kind) else { return false }
    guard hasSize else { return true }
    guard let members else { return nil }
    return members >= fewest ?? 0 && members <= most ?? .max
  }

  /// Whether the levels are meant for some sizes only.
  public var hasSize: Bool { fewest != nil || most != nil }
}
