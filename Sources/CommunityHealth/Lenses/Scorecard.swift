public import Instruments
internal import Tallies

/// What was entered as value, by the four dimensions of the balanced scorecard.
public struct Scorecard: Hashable, Sendable {
  /// One dimension.
  public struct Dimension: Hashable, Sendable {
    /// Its code, such as `financial`.
    public let code: ChoiceCode
    /// How many entries there are.
    public let entries: Int
    /// How many of them somebody confirmed.
    public let confirmed: Int
  }

  /// The dimensions, in the order of the definition.
  public let dimensions: [Dimension]

  /// Nil where no value was ever entered.
  init?(_ view: CommunityView) {
    let id = InstrumentID("value-log")
    let column = QuestionID("dimension")
    guard let kept = view.record.logs[id], let rows = view.rows(of: id, days: 365) else {
      return nil
    }
    let codes = kept.instrument.question(column)?.choices.map(\.code) ?? []
    dimensions = codes.map { code in
      let own = rows.rows.filter { $0.response[column].choice == code }
      return Dimension(
        code: code, entries: own.count,
        confirmed: own.count { $0.response[QuestionID("confirmed_by")].isAnswered })
    }
  }
}
