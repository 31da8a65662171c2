internal import Instruments

extension XLSForm {
  var survey: FormSheet {
    var rows = note("about", instrument.about) + note("consent", instrument.consent)
    for section in instrument.sections { rows += self.rows(of: section) }
    rows += note("thanks", instrument.thanks)
    let own = [
      "part", "id", "scale", "also", "text", "answer", "unit", "sum", "at least", "at most",
      "measures", "reversed", "headline", "segment", "sensitive", "when", "module", "asked in",
    ]
    return FormSheet(
      name: "survey",
      columns: ["type", "name"] + textColumns(["label", "hint"])
        + ["required", "relevant", "constraint", "appearance"] + own.map(FormColumn.own),
      rows: rows)
  }

  /// A text of the instrument that is shown between the questions.
  private func note(_ part: String, _ text: LocalizedText?, of section: String? = nil) -> [FormRow]
  {
    guard let text, !text.isEmpty else { return [] }
    var row = FormRow(type: "note", name: "perennial_\(section.map { "\($0)_" } ?? "")\(part)")
    row.set("label", text)
    row.setOwn("part", part)
    return [row]
  }

  private func rows(of section: Section) -> [FormRow] {
    let questions = section.questions.flatMap { rows(of: $0) }
    guard !section.id.isEmpty else { return questions }
    var head = FormRow(type: "begin_group", name: "section_\(section.id)")
    head.set("label", section.title)
    head["appearance"] = "field-list"
    head.setOwn("part", "section")
    head.setOwn("id", section.id)
    head.setOwn("module", section.module?.name)
    head.setOwn("asked in", section.module?.season.rawValue)
    set(section.condition, on: &head)
    return [head] + note("note", section.note, of: section.id) + questions
      + [FormRow(type: "end_group")]
  }

  /// When a row is shown, in the words of forms, and in ours where those would not read back.
  func set(_ condition: Condition?, on row: inout FormRow) {
    guard let condition else { return }
    row["relevant"] = FormExpression(instrument).text(of: condition)
    if !condition.readsBackFromForms { row.setOwn("when", condition.description) }
  }

  /// A list of choices that several questions may share.
  func listName(scale: Scale, beside: [Choice]) -> String {
    (["scale", scale.id.text] + beside.map(\.code.text)).joined(separator: "_")
  }

  func listName(of id: QuestionID) -> String { "choices_\(id)" }
}
