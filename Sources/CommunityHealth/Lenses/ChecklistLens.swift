public import Instruments
internal import Tallies

/// The latest checklist, and what the figures say against it.
public struct ChecklistLens: Hashable, Sendable {
  /// A point that is marked as met, and a figure that says otherwise.
  public struct Contradiction: Hashable, Sendable {
    /// The point.
    public let point: ChecklistPoint
    /// The figure.
    public let reading: IndicatorReading
  }

  /// Where the checklist was filled in.
  public let wave: WaveID
  /// How far it is.
  public let maturity: ChecklistMaturity
  /// What the figures say against it, in the order of the model.
  public let contradictions: [Contradiction]

  /// Nil where no checklist was filled in.
  init?(_ model: HealthModel, view: CommunityView, readings: IndicatorReadings) {
    let id = InstrumentID("design-checklist")
    guard let wave = view.waves(of: id)?.last, let responses = wave.responses,
      let maturity = ChecklistMaturity(
        of: wave.instrument, entries: responses.compactMap { ChecklistEntry($0) },
        asOf: view.asOf)
    else { return nil }
    self.wave = wave.id
    self.maturity = maturity
    contradictions = model.contradictions.compactMap { contradiction in
      guard let reading = readings[contradiction.indicator], let raw = reading.raw,
        contradiction.isContradicted(by: raw),
        let point = maturity.points.first(where: { $0.question.id == contradiction.item }),
        point.standing == .judged(.met)
      else { return nil }
      return Contradiction(point: point, reading: reading)
    }
  }
}

extension ChecklistEntry {
  /// Reads a row of a filled checklist; nil where it names no item or no status.
  package init?(_ row: Response) {
    guard case .choice(let item) = row[QuestionID("item")],
      case .choice(let status) = row[QuestionID("status")]
    else { return nil }
    func words(_ column: String) -> String? {
      if case .text(let text) = row[QuestionID(column)] { text } else { nil }
    }
    self.init(
      item: QuestionID(item.text), status: status, evidence: words("evidence"),
      owner: words("owner"), due: row[QuestionID("due")].date)
  }
}
