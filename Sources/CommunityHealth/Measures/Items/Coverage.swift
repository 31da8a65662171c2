import Instruments
import Tallies

extension Measure {
  /// How many departments have somebody who leads.
  static let coverage = Measure(
    "coverage", "The share of departments that have a champion.",
    formula: "departments with a champion on the roster ÷ departments of the community",
    parameters: []
  ) { call in
    guard let members = call.view.members else { return .notRecorded }
    let named = Set(call.view.community.departments)
    let all = named.isEmpty ? Set(members.compactMap(\.department)) : named
    guard !all.isEmpty else { return .notRecorded }
    let covered = all.intersection(members.filter(\.isChampion).compactMap(\.department))
    let measured = Measured(
      raw: Double(covered.count) / Double(all.count), count: all.count, unit: .entries,
      source: Roster.instrument.text, period: call.view.asOf...call.view.asOf,
      figures: [
        .init("departments with a champion", covered.count), .init("departments", all.count),
      ])
    return .measured(measured, .fixed)
  }
}
