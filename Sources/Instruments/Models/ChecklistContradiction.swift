/// A figure that speaks against a point of the checklist that is marked as met.
public struct ChecklistContradiction: Hashable, Sendable {
  /// Which raw values speak against it.
  public enum Limit: Hashable, Sendable {
    /// Less than this.
    case below(Double)
    /// More than this.
    case above(Double)
  }

  /// The point of the checklist.
  public let item: QuestionID
  /// The figure.
  public let indicator: IndicatorID
  /// Which raw values speak against it.
  public let limit: Limit

  /// Sets a figure against a point.
  public init(item: QuestionID, indicator: IndicatorID, limit: Limit) {
    self.item = item
    self.indicator = indicator
    self.limit = limit
  }
}

extension ChecklistContradiction {
  /// Whether a raw value speaks against the point.
  public func isContradicted(by raw: Double) -> Bool {
    switch limit {
    case .below(let least): raw < least
    case .above(let most): raw > most
    }
  }
}
