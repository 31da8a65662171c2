internal import Tallies

extension Measure {
  /// How evenly turns are spread.
  static let evenness = Measure(
    "evenness", "How evenly turns are spread, 1 being as even as so many turns allow.",
    formula: "effective number of people (e to the Shannon entropy of turns) ÷ min(members, turns)",
    parameters: .turns
  ) { call in
    guard let (rows, turns) = call.turns() else { return .notRecorded }
    let members = call.memberCount(in: rows, turns)
    guard let raw = Diversity(turns.amounts).evenness(members: members) else {
      return .tooFew(count: 0, needed: call.leastCount, .turns)
    }
    return call.measurement(
      raw, rows, turns,
      figures: [
        .init("members", members),
        .init("effective number of people", Diversity(turns.amounts).effectiveNumber),
        .init("Gini over members, not judged", Gini(turns.amounts.padded(to: members)).population),
      ]
    ) { places in
      Diversity(turns.amounts(in: places)).evenness(members: members)
    }
  }
}

extension [Double] {
  /// With zeros behind, for those who have nothing.
  fileprivate func padded(to count: Int) -> [Double] {
    self + Array(repeating: 0, count: Swift.max(0, count - self.count))
  }
}
