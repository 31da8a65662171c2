/// One column of a response file, which is also one answer of a form.
public struct Column: Hashable, Sendable {
  /// Its name in the header.
  public let id: QuestionID
  /// What a person reads.
  public let ask: LocalizedText
  /// How it is answered.
  public let kind: QuestionKind
  /// Whether it must be filled in wherever its question is shown.
  public let isRequired: Bool
  /// The question it belongs to; nil in a checklist, where a row is the question.
  public let question: QuestionID?
  /// The choices a person picks from.
  public let choices: [Choice]

  init(
    _ id: QuestionID, ask: LocalizedText, kind: QuestionKind, isRequired: Bool = false,
    of question: QuestionID?
  ) {
    self.id = id
    self.ask = ask
    self.kind = kind
    self.isRequired = isRequired
    self.question = question
    choices = kind.choices
  }
}

extension Instrument {
  /// The columns that conditions can name.
  package var columnsByID: [QuestionID: Column] {
    Dictionary(questions.flatMap(\.columns).map { ($0.id, $0) }) { first, _ in first }
  }

  /// The columns of a response file, in order.
  static func columns(of questions: [Question]) -> [Column] {
    questions.areChecklist ? checklistColumns(of: questions) : questions.flatMap(\.columns)
  }

  /// A checklist is a long table: one row per point, so its columns are the same for all points.
  private static func checklistColumns(of questions: [Question]) -> [Column] {
    guard case .checklistItem(let status) = questions.first?.kind else { return [] }
    let items = questions.map { Choice(code: ChoiceCode($0.id.text), label: $0.ask) }
    return [
      Column("item", ask: FormWords.item, kind: .one(items), isRequired: true, of: nil),
      Column(
        "status", ask: FormWords.status, kind: .rating(status, beside: []), isRequired: true,
        of: nil),
      Column("evidence", ask: FormWords.evidence, kind: .text(.long), of: nil),
      Column("owner", ask: FormWords.owner, kind: .text(.short), of: nil),
      Column("due", ask: FormWords.due, kind: .date(DateRange(precision: .day)), of: nil),
    ]
  }
}

extension Question {
  /// The columns its answer takes: one for most questions, one per row for groups.
  public var columns: [Column] {
    switch kind {
    case .matrix(let rows, let scale, let beside):
      rows.map {
        Column(
          $0.id, ask: $0.ask, kind: .rating(scale, beside: beside), isRequired: isRequired, of: id)
      }
    case .shares(let shares, _):
      shares.map {
        Column($0.id, ask: $0.ask, kind: .number($0.range), isRequired: isRequired, of: id)
      }
    case .trafficLight(let light, let direction):
      [
        Column(id, ask: ask, kind: .rating(light, beside: []), isRequired: isRequired, of: id),
        Column(
          id.followed(by: "direction"), ask: FormWords.direction,
          kind: .rating(direction, beside: []), of: id),
      ]
    default:
      [Column(id, ask: ask, kind: kind, isRequired: isRequired, of: id)] + otherTextColumns
    }
  }

  private var otherTextColumns: [Column] {
    choices.filter(\.opensText).map { choice in
      Column(
        id.followed(by: choice.code.text), ask: FormWords.otherText, kind: .text(.short), of: id)
    }
  }
}

extension Column {
  fileprivate init(
    _ id: String, ask: LocalizedText, kind: QuestionKind, isRequired: Bool = false,
    of question: QuestionID?
  ) {
    self.init(QuestionID(id), ask: ask, kind: kind, isRequired: isRequired, of: question)
  }
}

extension QuestionID {
  /// The column that goes with this one, such as `rhythm_direction`.
  func followed(by part: String) -> QuestionID { QuestionID("\(text)_\(part)") }
}
