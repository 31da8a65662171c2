extension Measure {
  /// How much a few hold.
  static let topShare = Measure(
    "top-share", "The share of turns that the busiest people have.",
    formula: "turns of the busiest 'busiest' people ÷ turns",
    parameters: .turns + [.optional("busiest", .count)]
  ) { call in
    guard let (rows, turns) = call.turns() else { return .notRecorded }
    let busiest = call.count("busiest") ?? 3
    guard let raw = TopShare.share(of: turns.amounts, heldBy: busiest) else {
      return .tooFew(count: 0, needed: call.leastCount, .turns)
    }
    return call.measurement(raw, rows, turns, figures: [.init("busiest", busiest)]) { places in
      TopShare.share(of: turns.amounts(in: places), heldBy: busiest)
    }
  }
}
