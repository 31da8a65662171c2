import Instruments
import Tallies

extension CommunityView {
  /// The waves that had opened by the day, oldest first; nil where none was ever asked.
  func waves(of instrument: InstrumentID) -> [WaveRecord]? {
    record.waves[instrument]?.filter { $0.day.map { $0 <= asOf } ?? true }
  }

  /// All waves of the last so many days that asked these columns; without days the latest one.
  ///
  /// Modules take turns, so that the latest wave may not have asked: one of the last 13 months does.
  /// A wave of the days in which nobody answered anything was asked, too.
  func waves(
    _ waves: [WaveRecord], asking columns: [QuestionID], days: Int?
  ) -> [WaveRecord] {
    if let days {
      let window = window(days)
      return waves.filter { wave in
        (wave.day.map(window.contains) ?? false)
          && columns.allSatisfy { wave.hasAnswers(to: $0) || wave.count == 0 }
      }
    }
    let asking = waves.filter { wave in columns.allSatisfy { wave.hasAnswers(to: $0) } }
    let earliest = asOf.adding(months: -13)
    return asking.last.flatMap { wave in
      (wave.lastDay.map { $0 >= earliest } ?? true) ? [wave] : nil
    } ?? []
  }

  /// How many must have answered before a figure of an instrument is shown.
  func leastAnswers(of instrument: Instrument) -> Int {
    MinimumGroup.least(for: instrument, in: community)
  }
}

extension MinimumGroup {
  /// How many must have answered an instrument before a figure of it is shown.
  static func least(for instrument: Instrument, in community: Community) -> Int {
    guard instrument.anonymity != .named else { return 1 }
    let group = instrument.minimumGroup ?? community.minimumGroup ?? .standard
    return max(floor, group.answers)
  }
}

extension WaveRecord {
  /// Whether anybody answered a column, which is how one sees that it was asked.
  func hasAnswers(to column: QuestionID) -> Bool {
    guard let position = tally.layout.columns.firstIndex(where: { $0.id == column }) else {
      return false
    }
    return tally.total(ofColumn: position).present > 0
  }
}
