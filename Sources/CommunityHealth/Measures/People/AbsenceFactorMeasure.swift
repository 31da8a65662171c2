extension Measure {
  /// How many would have to be away until half is missing.
  static let absenceFactor = Measure(
    "absence-factor", "The least number of people who account for half of everything.",
    formula: "people, busiest first, until their turns reach half of all turns", form: .number,
    parameters: .turns
  ) { call in
    guard let (rows, turns) = call.turns() else { return .notRecorded }
    guard let raw = AbsenceFactor.people(for: turns.amounts) else {
      return .tooFew(count: 0, needed: call.leastCount, .turns)
    }
    // Evenly spread over everyone, half of the people hold half of the turns.
    let people = min(turns.count, call.memberCount(in: rows, turns))
    let possible = Double((people + 1) / 2)
    return call.measurement(
      Double(raw), rows, turns, attainable: possible, range: 1...max(1, possible)
    ) { places in
      AbsenceFactor.people(for: turns.amounts(in: places)).map(Double.init)
    }
  }
}
