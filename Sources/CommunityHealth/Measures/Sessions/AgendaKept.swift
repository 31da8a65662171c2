import Instruments

extension Measure {
  /// How often the plan of a session is kept.
  static let agendaKept = Measure(
    "agenda-kept", "The share of sessions in which every planned part took place.",
    formula:
      "sessions in which each part of the community's agenda took a minute or more ÷ sessions",
    parameters: .logRows
  ) { call in
    guard let rows = call.rows() else { return .notRecorded }
    let columns = call.view.community.agenda.parts.map(\.column)
    return call.ratio(of: rows, unit: .sessions, above: "all parts", below: "sessions") { row in
      guard columns.contains(where: { row[$0].isAnswered }) else { return nil }
      return (columns.allSatisfy { (row[$0].number ?? 0) > 0 } ? 1 : 0, 1)
    }
  }
}
