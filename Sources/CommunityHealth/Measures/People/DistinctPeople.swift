extension Measure {
  /// How many different people had a turn.
  static let distinct = Measure(
    "distinct", "How many different people had a turn, of as many as there could be.",
    formula: "different people ÷ min(members, turns)", parameters: .turns
  ) { call in
    guard let (rows, turns) = call.turns() else { return .notRecorded }
    let members = call.memberCount(in: rows, turns)
    let possible = min(members, turns.count)
    guard possible > 0 else { return .tooFew(count: 0, needed: call.leastCount, .turns) }
    return call.measurement(
      Double(turns.people) / Double(possible), rows, turns, figures: [.init("members", members)]
    ) { places in
      let amounts = turns.amounts(in: places)
      let possible = min(Double(members), amounts.reduce(0, +))
      return possible > 0 ? Double(amounts.count { $0 > 0 }) / possible : nil
    }
  }
}
