/// What must be true of a community before something is said of it.
public enum PatternCondition: Hashable, Sendable {
  /// It is of one of these kinds.
  case kind([CommunityKind])
  /// Its people work so.
  case workMode([WorkMode])
  /// So many days have passed since its launch.
  case age(Limit)
  /// It has so many members.
  case members(Limit)
  /// One of its figures lies so.
  case indicator(IndicatorID, Limit)

  /// The values that are meant.
  public enum Limit: Hashable, Sendable {
    /// Less than this.
    case below(Double)
    /// More than this.
    case above(Double)
  }
}

extension PatternCondition.Limit {
  /// Whether a value is meant.
  public func includes(_ value: Double) -> Bool {
    switch self {
    case .below(let limit): value < limit
    case .above(let limit): value > limit
    }
  }
}

extension PatternCondition: CustomStringConvertible {
  /// The condition as a person reads it.
  public var description: String {
    switch self {
    case .kind(let kinds): kinds.map(\.rawValue).joined(separator: ", ")
    case .workMode(let modes): modes.map(\.rawValue).joined(separator: ", ")
    case .age(let limit): "age in days \(limit)"
    case .members(let limit): "members \(limit)"
    case .indicator(let id, let limit): "\(id) \(limit)"
    }
  }
}

extension PatternCondition.Limit: CustomStringConvertible {
  /// The limit as it is written in arithmetic.
  public var description: String {
    switch self {
    case .below(let limit): "< \(limit.plain)"
    case .above(let limit): "> \(limit.plain)"
    }
  }
}
