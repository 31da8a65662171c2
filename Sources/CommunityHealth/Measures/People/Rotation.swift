extension Measure {
  /// Between how many a task goes round.
  static let rotation = Measure(
    "rotation", "Between how many people a task goes round, each as if all did it equally often.",
    formula: "effective number of people (e to the Shannon entropy of turns)", form: .number,
    parameters: .turns
  ) { call in
    guard let (rows, turns) = call.turns() else { return .notRecorded }
    guard turns.count > 0 else { return .tooFew(count: 0, needed: call.leastCount, .turns) }
    let possible = Double(min(turns.count, call.memberCount(in: rows, turns)))
    return call.measurement(
      Diversity(turns.amounts).effectiveNumber, rows, turns, attainable: possible,
      range: 1...max(1, possible)
    ) { places in
      let amounts = turns.amounts(in: places)
      return amounts.contains { $0 > 0 } ? Diversity(amounts).effectiveNumber : nil
    }
  }
}
