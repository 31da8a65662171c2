import Instruments
import Tallies

extension Measure {
  /// How far one point of the checklist is.
  static let checklistItem = Measure(
    "checklist-item", "How far one point of a checklist is, as its owner judges it.",
    formula: "met 1, partly ½, not yet 0, in the latest checklist",
    parameters: [.needed("survey", .instrument), .needed("item", .column(of: "survey"))]
  ) { call in
    guard let survey = call.instrument("survey"), let item = call.parameters.first("item"),
      let wave = call.view.waves(of: survey)?.last,
      let row = wave.responses?.last(where: {
        $0[QuestionID("item")] == .choice(ChoiceCode(item))
      }),
      let status = row[QuestionID("status")].choice.flatMap({ ChecklistStatus($0) }),
      let credit = status.credit
    else { return .notRecorded }
    let measured = Measured(
      raw: credit, count: 1, unit: .entries, source: wave.id.description, wave: wave.id,
      period: wave.day.map { $0...$0 }, figures: [.init("as it is judged", credit)])
    return .measured(measured, .fixed)
  }
}
