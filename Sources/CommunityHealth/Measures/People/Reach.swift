import Instruments
import Tallies

extension Measure {
  /// How many members are reached at all.
  static let reach = Measure(
    "reach", "The share of members who came, or did something, at least once.",
    formula: "different members ÷ members on the roster on the day",
    parameters: .turns
  ) { call in
    guard let rows = call.rows(), let members = call.view.members, !members.isEmpty else {
      return .notRecorded
    }
    let keys = Dictionary(members.enumerated().map { ($0.element.key, $0.offset) }) { one, _ in one
    }
    let columns = call.columns("people")
    let byRow = rows.rows.map { row in
      columns.flatMap { row.response[$0].people }.compactMap { keys[$0] }
    }
    let reached = Set(byRow.joined())
    guard byRow.isEmpty || byRow.contains(where: { !$0.isEmpty }) else { return .notRecorded }
    let measured = Measured(
      raw: Double(reached.count) / Double(members.count), count: rows.rows.count, unit: .sessions,
      source: rows.log.text, period: rows.span,
      figures: [.init("members reached", reached.count), .init("members", members.count)])
    let sample = EventSample(series: rows.series, count: byRow.count, range: 0...1) { places in
      var isReached = Array(repeating: false, count: members.count)
      for place in places { for member in byRow[place] { isReached[member] = true } }
      return Double(isReached.count { $0 }) / Double(members.count)
    }
    return .measured(measured, .events(sample))
  }
}
