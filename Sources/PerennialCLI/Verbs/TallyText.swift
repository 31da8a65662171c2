import Instruments
import Intake
import Tallies

/// A tally as people read it: a table for the whole, and one for each group.
struct TallyText {
  private let reading: TallyReading
  private let console: Console

  init(_ reading: TallyReading, _ console: Console) {
    self.reading = reading
    self.console = console
  }
}

extension TallyText {
  /// The tables one below the other, without a line end behind the last.
  var text: String {
    let tally = reading.tally
    let rejected = reading.rejected == 0 ? "" : ", \(reading.rejected) rows left out"
    var lines = ["\(tally.layout.instrument): \(reading.responses) responses\(rejected)", ""]
    lines += table(of: tally.total)
    if !tally.layout.segments.isEmpty {
      for (group, counts) in tally.sortedGroups {
        let name = zip(tally.layout.segments, group.values)
          .map { "\($0): \($1.map { TextLayout.visible($0) } ?? "not answered")" }
          .joined(separator: ", ")
        lines += ["", console.style.bold("\(name) – \(counts.responses)"), ""]
        lines += table(of: counts)
      }
    }
    return lines.joined(separator: "\n")
  }

  private func table(of counts: GroupTally) -> [String] {
    var table = Table([
      .init("question"), .init("answered", isRightAligned: true),
      .init("mean", isRightAligned: true), .init("how often"),
    ])
    table.rows = zip(reading.tally.layout.columns, counts.columns).map { column, counts in
      let options = zip(column.choices, counts.options).map { "\($0.code)\u{A0}\($1)" }
      return [
        column.id.text, String(counts.answered(column)),
        counts.mean(column).map { $0.rounded(to: 2).plain } ?? "",
        options.joined(separator: " · "),
      ]
    }
    return table.lines(width: console.width, style: console.style)
  }
}
