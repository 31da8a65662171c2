import Instruments

/// What conditions of patterns are held against.
struct PatternSetting: Sendable {
  let community: Community
  let asOf: CalendarDate
  let members: Int?
  let readings: IndicatorReadings
}

extension PatternSetting {
  /// How many days ago the community was launched; nil where nobody says.
  var age: Int? { community.launched.map { asOf.days(since: $0) } }

  /// Whether a condition holds; nil where that cannot be told.
  func holds(_ condition: PatternCondition) -> Bool? {
    switch condition {
    case .kind(let kinds):
      return kinds.contains(community.kind)
    case .workMode(let modes):
      guard let mode = community.workMode else { return nil }
      return modes.contains(mode)
    case .age(let limit): return includes(age.map { Double($0) }, limit)
    case .members(let limit): return includes(members.map { Double($0) }, limit)
    case .indicator(let id, let limit): return includes(readings[id]?.raw, limit)
    }
  }

  private func includes(_ value: Double?, _ limit: PatternCondition.Limit) -> Bool? {
    guard let value else { return nil }
    return limit.includes(value)
  }

  /// Whether all conditions hold; false as soon as one does not, nil where that cannot be told.
  func holds(_ conditions: [PatternCondition]) -> Bool? {
    let answers = conditions.map { holds($0) }
    if answers.contains(false) { return false }
    return answers.contains(nil) ? nil : true
  }

  /// Whether a signal means anything here; where that cannot be told it was not measured.
  func means(_ signal: PatternSignal) -> Bool? {
    guard let isCovered = signal.scope.covers(community.kind, members: members) else { return nil }
    return isCovered ? holds(signal.onlyWhen) : false
  }
}
