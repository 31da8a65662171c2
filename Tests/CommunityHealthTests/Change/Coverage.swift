import Instruments
import Tallies
import TestSupport

@testable import CommunityHealth

/// How often an interval of nine in ten held the truth, by what it is about and by the cell.
struct Coverage {
  /// What an interval is about.
  enum Kind: String, CaseIterable {
    case printedShares = "printed shares"
    case shares = "shares in indicators"
    case scales, layers, health
  }

  /// So many members, and the part of them that answers.
  struct Cell: Hashable {
    let members: Int
    let response: Double
  }

  private(set) var held: [Kind: [Cell: (hits: Int, all: Int)]] = [:]

  /// Looks at one community: what all say against what some of them let one expect.
  mutating func look(
    at record: CommunityRecord, _ cell: Cell, asOf: CalendarDate, _ random: inout SeededGenerator
  ) {
    let truth = record.complete
    let seen = record.silenced(response: cell.response, &random)
    lookAtShares(seen, truth, cell)
    let model = HealthModel.shipped
    var reader = IndicatorReader(model, of: seen, asOf: asOf, seed: random.next())
    var teller = IndicatorReader(model, of: truth, asOf: asOf, seed: 1)
    let (found, all) = (reader.readings(), teller.readings())
    for (one, other) in zip(found.all, all.all) { lookAt(one, other, cell) }
    // Who was silent is a fact; and what cannot be seen has no part in what is said.
    let told = IndicatorReadings(
      zip(found.all, all.all).map { one, other in
        one.definition.measure == MeasureID("response-rate") || one.status != .measured
          ? one : other
      })
    let health = CommunityHealth.Health(model, readings: found, seed: 1)
    let real = CommunityHealth.Health(model, readings: told, seed: 1)
    for layer in health.layers {
      if let truth = real[layer.layer]?.score, let level = layer.level {
        note(.layers, cell, truth, level)
      }
    }
    if let truth = real.index?.score, let index = health.index {
      note(.health, cell, truth, index.level)
    }
  }

  private mutating func lookAt(
    _ found: IndicatorReading, _ told: IndicatorReading, _ cell: Cell
  ) {
    guard let level = found.level, let truth = told.raw, let count = found.count, count >= 5
    else { return }
    switch found.definition.measure.text {
    case "favourable", "share": note(.shares, cell, truth, level)
    case "mean-score" where found.definition.parameters["questions"].count > 1:
      note(.scales, cell, truth, level)
    default: break
    }
  }

  private mutating func note(_ kind: Kind, _ cell: Cell, _ truth: Double, _ draws: Draws) {
    guard case .drawn = draws else { return }
    note(kind, cell, isHeld: draws.interval().contains(truth, within: 1e-9))
  }

  private mutating func lookAtShares(
    _ seen: CommunityRecord, _ truth: CommunityRecord, _ cell: Cell
  ) {
    guard let some = seen.waves[InstrumentID("adoption")]?.last,
      let all = truth.waves[InstrumentID("adoption")]?.last
    else { return }
    for (place, column) in some.tally.layout.columns.enumerated() {
      guard case .rating = column.kind else { continue }
      let order = RatedColumn(column, of: some.instrument).worstFirst
      func counts(_ wave: WaveRecord) -> [Int] {
        order.map { wave.tally.total.columns[place].options[$0] }
      }
      let (n, total) = (counts(some).reduce(0, +), counts(all).reduce(0, +))
      guard n >= 5, n < total, let boxes = FavourableBoxes(points: order.count),
        let interval = MemberShare(boxes.favourable(in: counts(some)), of: n, members: total)?
          .interval(level: 0.9)
      else { continue }
      let share = Double(boxes.favourable(in: counts(all))) / Double(total)
      let range = interval.lower...interval.upper
      note(.printedShares, cell, isHeld: range.contains(share, within: 1e-9))
    }
  }

  private mutating func note(_ kind: Kind, _ cell: Cell, isHeld: Bool) {
    held[kind, default: [:]][cell, default: (0, 0)].hits += isHeld ? 1 : 0
    held[kind]?[cell]?.all += 1
  }
}

extension Coverage {
  /// The part that was held in a cell; nil where too little was looked at to tell.
  func part(_ kind: Kind, _ cell: Cell) -> Double? {
    held[kind]?[cell].flatMap { $0.all >= 20 ? Double($0.hits) / Double($0.all) : nil }
  }

  /// The mean over all cells.
  func mean(_ kind: Kind) -> Double {
    let parts = (held[kind] ?? [:]).keys.sorted {
      ($0.members, $0.response) < ($1.members, $1.response)
    }
    .compactMap { part(kind, $0) }
    return parts.reduce(0, +) / Double(max(1, parts.count))
  }

  /// The lowest part of any cell.
  func least(_ kind: Kind) -> Double {
    (held[kind] ?? [:]).keys.compactMap { part(kind, $0) }.min() ?? 0
  }
}

extension ClosedRange<Double> {
  fileprivate func contains(_ value: Double, within tolerance: Double) -> Bool {
    lowerBound - tolerance <= value && value <= upperBound + tolerance
  }
}
