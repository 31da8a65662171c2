import Instruments
import StandardSurveys
import Testing

@testable import Intake
@testable import Simulation

/// The definitions that ship, read once for all tests.
let shipped = DefinitionSet(
  ShippedFile.all.map { SourceFile(path: "surveys/\($0.name)", bytes: $0.bytes) })

/// A community with the same last day in all tests.
func community(
  members: Int = 24, months: Int = 18, seed: UInt64 = 1, _ patterns: PlantedPattern...,
  change: (inout SimulationPlan) -> Void = { _ in }
) -> SimulatedCommunity {
  var plan = SimulationPlan(
    members: members, months: months, seed: seed, asOf: CalendarDate("2026-06-30") ?? .epoch,
    patterns: patterns)
  change(&plan)
  return SimulatedCommunity(plan)
}

extension SimulatedCommunity {
  /// A file's bytes as text.
  func text(of path: String) -> String {
    String(decoding: (files + truthFiles).first { $0.path == path }?.bytes ?? [], as: UTF8.self)
  }

  /// Everything that is wrong with its tables by the definitions that ship.
  var problems: [String] {
    var problems: [String] = []
    for file in files where file.path.hasSuffix(".csv") && !file.path.hasSuffix(".texts.csv") {
      let parts = file.path.dropLast(4).split(separator: "/")
      guard var instrument = shipped.instrument(InstrumentID(String(parts[0]))) else {
        problems.append("\(file.path): no such instrument")
        continue
      }
      if parts[0] == "adoption" {
        instrument = instrument.asked(in: parts[1].hasSuffix("H1") ? .spring : .autumn)
      }
      let table = ResponseTable(SourceFile(path: file.path, bytes: file.bytes), of: instrument)
      // A log may be empty: nothing happened.
      problems += table.problems.filter { $0.code != .tableNoRows }.map {
        "\($0.place) \($0.code.rawValue): \($0.message)"
      }
    }
    return problems
  }
}
