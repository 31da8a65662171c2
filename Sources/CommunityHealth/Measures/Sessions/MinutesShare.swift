import Instruments

extension Measure {
  /// What part of the time goes into something.
  static let minutesShare = Measure(
    "minutes-share", "The share of a session's minutes that goes into some of its parts.",
    formula: "Σ minutes of 'part' ÷ Σ minutes of 'whole', over sessions that note any",
    parameters: .logRows + [
      .needed("part", .columns(of: "log")), .needed("whole", .columns(of: "log")),
    ]
  ) { call in
    guard let rows = call.rows() else { return .notRecorded }
    let (part, whole) = (call.columns("part"), call.columns("whole"))
    return call.ratio(of: rows, unit: .sessions, above: "minutes in it", below: "minutes") { row in
      func minutes(_ columns: [QuestionID]) -> Double {
        columns.reduce(0) { $0 + (row[$1].number ?? 0) }
      }
      return minutes(whole) > 0 ? (minutes(part), minutes(whole)) : nil
    }
  }
}
