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
    case .kind(let kinds): kinds.contains(community.kind)
    case .workMode(let modes): community.workMode.map { modes.contains($0) }
    case .age(let limit): age.map { limit.includes(Double($0)) }
    case .members(let limit): members.map { limit.includes(Double($0)) }
    case .indicator(let id, let limit): readings[id]?.raw.map { limit.includes($0) }
    }
  }

  /// Whether all conditions hold; false as soon as one does not, nil where that cannot be told.
  func holds(_ conditions: [PatternCondition]) -> Bool? {
    let answers = conditions.map { holds($0) }
    if answers.contains(false) { return false }
    return answers.contains(nil) ? nil : true
  }

  /// Whether a signal means anything here; where that cannot be told it was not measured.
  func means(_ signal: PatternSignal) -> Bool? {
    guard signal.scope.covers(community.kind, members: members) else { return false }
    return holds(signal.onlyWhen)
  }
}
