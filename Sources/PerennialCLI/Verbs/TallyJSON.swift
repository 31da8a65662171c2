import Instruments
import Intake
import Tallies

/// A tally in the shape that programs rely on.
struct TallyJSON {
  private let reading: TallyReading
  private let seconds: Double

  init(_ reading: TallyReading, seconds: Double) {
    self.reading = reading
    self.seconds = seconds
  }
}

extension TallyJSON {
  /// All of it.
  var json: JSON {
    let tally = reading.tally
    let groups = tally.layout.segments.isEmpty ? [] : tally.sortedGroups.map(group)
    return .object([
      ("survey", .string(tally.layout.instrument.text)), ("version", .int(tally.layout.version)),
      ("responses", .int(reading.responses)), ("rejected", .int(reading.rejected)),
      ("seconds", .number(seconds)), ("questions", questions(tally.total)),
      ("groups", .array(groups)),
    ])
  }

  private func group(_ group: TallyGroup, _ counts: GroupTally) -> JSON {
    let by = zip(reading.tally.layout.segments, group.values).map { name, value in
      (name, JSON.orNull(value) { .string($0) })
    }
    return .object([
      ("by", .object(by)), ("responses", .int(counts.responses)), ("questions", questions(counts)),
    ])
  }

  private func questions(_ counts: GroupTally) -> JSON {
    .array(zip(reading.tally.layout.columns, counts.columns).map(question))
  }

  private func question(_ column: Column, _ counts: ColumnTally) -> JSON {
    let missing = JSON.object([
      ("skipped", .int(counts.skipped)), ("not_shown", .int(counts.notShown)),
      ("refused", .int(counts.refused)), ("unreadable", .int(counts.unreadable)),
    ])
    let options = zip(column.choices, counts.options).map { ($0.code.text, JSON.int($1)) }
    return .object([
      ("id", .string(column.id.text)), ("answered", .int(counts.answered(column))),
      ("missing", missing), ("options", .object(options)),
      ("mean", .orNull(counts.mean(column)) { .number($0) }),
    ])
  }
}
