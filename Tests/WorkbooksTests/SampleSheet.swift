import CommunityHealth
import Instruments
import TestSupport
import Workbooks

/// A small checklist, half done, in three languages.
enum SampleSheet {
  static let today = CalendarDate(certain: "2026-04-15")

  static let groups: [(id: String, title: LocalizedText, items: [LocalizedText])] = [
    (
      "foundation", LocalizedText("Foundation", "土台", "Base"),
      [
        LocalizedText(
          "A recurring meeting time exists, at least monthly", "月に1回以上、定例の時間が決まっています",
          "Hay un horario fijo de reunión, al menos una vez al mes"),
        LocalizedText("Facilitation rotates", "進行役は持ち回りです", "La facilitación es rotativa"),
      ]
    ),
    (
      "continuity", LocalizedText("Continuity", "継続", "Continuidad"),
      [
        LocalizedText(
          "People who were absent can read a summary", "欠席者は要約を読めます",
          "Quien faltó puede leer un resumen"),
        LocalizedText(
          "Leadership gets a summary every quarter", "経営層に四半期ごとの要約が届きます",
          "La dirección recibe un resumen cada trimestre"),
      ]
    ),
  ]

  static let status = Scale(
    id: ScaleID("checklist-status"),
    points: [
      Choice(
        code: ChecklistStatus.notYet.code, label: LocalizedText("Not yet", "まだできていない", "Aún no")),
      Choice(
        code: ChecklistStatus.partly.code, label: LocalizedText("Partly", "一部できている", "En parte")),
      Choice(code: ChecklistStatus.met.code, label: LocalizedText("Met", "できている", "Cumplido")),
    ])

  static let instrument = Instrument(
    id: InstrumentID("design-checklist"), version: 1,
    title: LocalizedText("Design checklist", "コミュニティ設計チェックリスト", "Lista de verificación"),
    audience: .organizer, cadence: .quarter, anonymity: .named,
    languages: [.english, .japanese, .spanish],
    sections: groups.map { group in
      Section(
        id: group.id, title: group.title,
        questions: group.items.enumerated().map { number, ask in
          Question(
            id: QuestionID("\(group.id)-\(number)"), ask: ask,
            kind: .checklistItem(status: status),
            measures: [IndicatorID("checklist.\(group.id)")])
        })
    })

  /// The sheet with given evidence for its first point.
  static func sheet(
    evidence: String = "calendar", language: Language = .english, community: String = "AI Guild"
  ) -> ChecklistSheet {
    let entries = [
      entry("foundation-0", .met, evidence: evidence),
      entry("foundation-1", .met, evidence: "last ten sessions: five people"),
      entry("continuity-0", .partly, due: "2026-04-01"),
      entry("continuity-1", .notYet, due: "2026-06-30"),
    ]
    guard let maturity = ChecklistMaturity(of: instrument, entries: entries, asOf: today) else {
      // The sample stands above, whole; where it is no checklist every test of it would mislead.
      fatalError("the sample is no checklist")
    }
    return ChecklistSheet(
      maturity, of: instrument, community: community, language: language, created: today)
  }

  private static func entry(
    _ item: String, _ status: ChecklistStatus, evidence: String? = nil, due: String? = nil
  ) -> ChecklistEntry {
    ChecklistEntry(
      item: QuestionID(item), status: status.code, evidence: evidence, owner: "Mia",
      due: due.map { CalendarDate(certain: $0) })
  }

}
