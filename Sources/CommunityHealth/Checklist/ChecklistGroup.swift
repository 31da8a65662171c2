public import Instruments

/// The points of a checklist that carry one step of a community's growth.
public struct ChecklistGroup: Hashable, Sendable {
  /// The share a group has to reach.
  public static let threshold = 0.75

  /// What its points measure.
  public let indicator: IndicatorID
  /// What a person reads above it.
  public let title: LocalizedText
  /// Its points, in the order of the instrument.
  public let points: [ChecklistPoint]
}

extension ChecklistGroup {
  /// The mean of its points, met 1, partly ½, not yet 0; nil where no judged point is left.
  public var mean: Double? {
    let credits = points.compactMap(\.standing.credit)
    return credits.isEmpty ? nil : credits.reduce(0, +) / Double(credits.count)
  }

  /// How many points have a status.
  public func count(of status: ChecklistStatus) -> Int {
    points.count { $0.standing == .judged(status) }
  }

  /// The points nobody has judged.
  public var unanswered: [ChecklistPoint] {
    points.filter { $0.standing == .unanswered }
  }

  /// Whether the group stands: all points answered, and the mean at the threshold or above.
  ///
  /// A group whose points are all left out shows nothing, and so has not been reached.
  public var isReached: Bool {
    unanswered.isEmpty && (mean ?? 0) >= Self.threshold
  }
}
