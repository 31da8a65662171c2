import CommunityHealth
import Instruments

/// The figures of the sheet about value, as formulas over cells that have names.
struct ValueFormulas {
  /// What is assumed where nobody has said otherwise.
  enum Usual {
    static let weeks = 46.0
    static let due = 1.0
    static let costPerHour = 50.0
    static let preparation = 3.0
  }

  let value: CommunityValue

  /// Best estimate, low and high of a year; nil where no benefit can be told.
  var reported: [Formula]? {
    guard let saving = value.saving else { return nil }
    let net: [Formula] = [
      .named("net_hours", saving.saved - saving.fixing),
      .named("net_hours_low", saving.net.lowerBound),
      .named("net_hours_high", saving.net.upperBound),
    ]
    return net.map { .product(.product($0, members), weeks) }
  }

  /// What of it is due to the community.
  var attributed: [Formula]? { reported?.map { .product($0, due) } }

  /// What of that is believed.
  var credited: [Formula]? { attributed?.map { .product($0, believed) } }

  /// In money.
  var benefit: [Formula]? { credited?.map { .product($0, costPerHour) } }

  var preparing: Formula {
    .product(.named("sessions_held", Double(value.meetings.sessions)), preparation)
  }

  /// What the community takes, in money.
  var cost: Formula { .product(.sum(sessionHours, preparing), costPerHour) }

  var rest: [Formula]? { benefit?.map { .difference($0, cost) } }

  /// The benefit if so much were believed, best estimate first.
  func benefit(believing share: Formula) -> Formula? {
    attributed?.first.map { .product(.product($0, share), costPerHour) }
  }

  /// From which share on the benefit covers the cost; nil where it never does.
  var leastShare: Double? {
    guard let all = benefit(believing: .number(1))?.value, all > 0, cost.value <= all else {
      return nil
    }
    return cost.value / all
  }
}

extension ValueFormulas {
  var members: Formula {
    .named("members", Double(value.members ?? value.saving?.answers ?? 0))
  }
  var weeks: Formula { .named("weeks_per_year", Usual.weeks) }
  var due: Formula { .named("due_to_community", Usual.due) }
  var believed: Formula { .named("believed_share", value.assumptions.believedShare) }
  var costPerHour: Formula {
    .named("cost_per_hour", value.assumptions.costPerHour ?? Usual.costPerHour)
  }
  var preparation: Formula { .named("preparation_hours", Usual.preparation) }
  var sessionHours: Formula { .named("session_hours", value.meetings.hours) }
}
