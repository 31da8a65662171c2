import Instruments
import Numerics

extension Measure {
  /// How much more a few hold than luck would give them.
  static let topExcess = Measure(
    "top-excess",
    "How much of what could go beyond luck the busiest people hold beyond it, 0 within luck.",
    formula:
      "(share of the busiest − E₀) ÷ (1 − E₀), E₀ their mean share in 2,000 random deals of as many "
      + "turns to the members; 0 unless the share is in the top 'luck' part of those deals",
    parameters: .turns + [.optional("busiest", .count), .optional("luck", .share)]
  ) { call in
    guard let (rows, turns) = call.turns() else { return .notRecorded }
    let members = call.memberCount(in: rows, turns)
    // Among so few, three are nearly everyone.
    guard members > 4 else { return .tooFew(count: members, needed: 5, .people) }
    let busiest = call.count("busiest") ?? 3
    guard let share = TopShare.share(of: turns.amounts, heldBy: busiest) else {
      return .tooFew(count: 0, needed: call.leastCount, .turns)
    }
    let deals = RandomDeals(
      turns: turns.count, members: members, busiest: busiest,
      stream: RandomStream(seed: call.view.seed, stream: "deals".stableHash))
    let limit = call.share("luck").map { deals.share(exceededIn: $0) } ?? 0
    let figures: [Measured.Figure] = [
      .init("members", members), .init("share of the busiest", share),
      .init("share by luck, E₀", deals.mean), .init("share that luck reaches", limit),
    ]
    guard share > limit else {
      let within = Measured(
        raw: 0, count: turns.count, unit: .turns, source: rows.log.text, period: rows.span,
        figures: figures)
      return .measured(within, .fixed)
    }
    let beyond = { @Sendable (share: Double) in max(0, (share - deals.mean) / (1 - deals.mean)) }
    return call.measurement(beyond(share), rows, turns, figures: figures) { places in
      TopShare.share(of: turns.amounts(in: places), heldBy: busiest).map(beyond)
    }
  }
}

/// What share the busiest would have if every turn went to a member by luck.
struct RandomDeals {
  private let shares: Quantiles
  /// Their mean share.
  let mean: Double

  static let count = 2_000

  init(turns: Int, members: Int, busiest: Int, stream: RandomStream) {
    var stream = stream
    let shares = (0..<Self.count).map { _ in
      var amounts = Array(repeating: 0.0, count: members)
      for _ in 0..<turns { amounts[stream.whole(below: members)] += 1 }
      return TopShare.share(of: amounts, heldBy: busiest) ?? 0
    }
    self.shares = Quantiles(shares)
    mean = shares.reduce(0, +) / Double(shares.count)
  }

  /// The share that so small a part of the deals exceeds.
  func share(exceededIn part: Double) -> Double { shares.value(at: 1 - part) }
}
