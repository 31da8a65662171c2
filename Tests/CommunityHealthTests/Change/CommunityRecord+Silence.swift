import Instruments
import Simulation
import Tallies
import TestSupport

@testable import CommunityHealth

extension CommunityRecord {
  /// A healthy community.
  static func simulated(
    members: Int, months: Int, seed: UInt64, response: Double, asOf: CalendarDate
  ) throws -> CommunityRecord {
    let plan = SimulationPlan(
      members: members, months: months, seed: seed, asOf: asOf, responseRate: response,
      silence: .random)
    return try SimulatedFolder(plan).record()
  }

  /// The same with nobody asked but those who answered, without the waves of so few that nothing
  /// would be shown of them even if all answered.
  var complete: CommunityRecord { withAnswers { $0 } }

  /// The same with some of those who answered silent instead, by chance alone.
  func silenced(response: Double, _ random: inout SeededGenerator) -> CommunityRecord {
    withAnswers { answers in
      answers.filter { _ in Double.random(in: 0..<1, using: &random) < response }
    }
  }

  /// Chooses answers of every wave that is not named; all who answered were asked.
  private func withAnswers(_ choose: ([Response]) -> [Response]) -> CommunityRecord {
    var record = self
    // A dictionary's order would give another draw in every run.
    for id in waves.keys.sorted(by: { $0.text < $1.text }) {
      record.waves[id] = waves[id]?.compactMap { wave in
        guard wave.instrument.anonymity != .named, let all = wave.responses else { return wave }
        guard all.count(where: \.isRated) >= MinimumGroup.least(for: wave.instrument, in: community)
        else { return nil }
        let kept = choose(all)
        let layout = wave.tally.layout
        let rows = CodedRows(kept.map { CodedRow($0, in: layout) }, of: layout)
        return WaveRecord(
          wave.id, of: wave.instrument, opened: wave.opened, closed: wave.closed,
          invited: all.count, tally: rows.tally ?? Tally(layout), responses: kept)
      }
    }
    return record
  }
}

extension Response {
  /// Whether it is more than a card of a retrospective, on which nothing is rated.
  fileprivate var isRated: Bool { !self[QuestionID("column")].isAnswered }
}
