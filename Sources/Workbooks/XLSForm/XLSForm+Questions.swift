internal import Instruments

extension XLSForm {
  /// The rows that ask a question.
  func rows(of question: Question) -> [FormRow] {
    switch question.kind {
    case .matrix(let rows, let scale, let beside):
      matrix(question, rows, listName(scale: scale, beside: beside))
    case .shares(let shares, let sum): self.shares(question, shares, sum)
    case .trafficLight(let light, let direction):
      [
        asking(question, "select_one \(listName(scale: light, beside: []))") {
          $0.setOwn("answer", "traffic-light")
        },
        extra(
          "select_one \(listName(scale: direction, beside: []))", "\(question.id)_direction",
          FormWords.direction),
      ]
    case .checklistItem(let status): item(question, listName(scale: status, beside: []))
    default: [single(question)] + otherTexts(of: question)
    }
  }

  /// A question that takes one column, with what it brings along.
  func asking(
    _ question: Question, _ type: String, change: (inout FormRow) -> Void = { _ in }
  ) -> FormRow {
    var row = FormRow(type: type, name: question.id.text)
    describe(question, on: &row)
    if question.isRequired { row["required"] = "yes" }
    change(&row)
    return row
  }

  private func describe(_ question: Question, on row: inout FormRow) {
    row.set("label", question.ask)
    row.set("hint", question.help)
    row.setOwn("measures", question.measures.map(\.text).joined(separator: ", "))
    row.setOwn("reversed", question.isReversed ? "yes" : nil)
    row.setOwn("headline", question.isHeadline ? "yes" : nil)
    row.setOwn("segment", question.isSegment ? "yes" : nil)
    row.setOwn("sensitive", question.isSensitive ? "yes" : nil)
    row.setOwn("scale", question.scale?.id.text)
    row.setOwn(
      "also", question.choices.filter(\.isOffScale).map(\.code.text).joined(separator: ", "))
    set(question.condition, on: &row)
  }

  /// A row that belongs to the question before it and is not read back.
  private func extra(
    _ type: String, _ name: String, _ label: LocalizedText, relevant: String = ""
  ) -> FormRow {
    var row = FormRow(type: type, name: name)
    row.set("label", label, for: languages)
    row["relevant"] = relevant
    row.setOwn("part", "extra")
    return row
  }

  /// Lines for one's own words, shown where their choice is taken.
  private func otherTexts(of question: Question) -> [FormRow] {
    question.choices.filter(\.opensText).map { choice in
      extra(
        "text", "\(question.id)_\(choice.code)", FormWords.otherText,
        relevant: "selected(${\(question.id)}, \(FormExpression.quoted(choice.code.text)))")
    }
  }

  // MARK: Questions of several rows

  private func group(_ question: Question, part: String) -> FormRow {
    var head = FormRow(type: "begin_group", name: "\(question.id)_\(part)")
    describe(question, on: &head)
    head["appearance"] = "field-list"
    head.setOwn("part", part)
    head.setOwn("id", question.id.text)
    return head
  }

  private func matrix(_ question: Question, _ rows: [Row], _ list: String) -> [FormRow] {
    var head = group(question, part: "rows")
    head["appearance"] = "table-list"
    return [head]
      + rows.map { row in
        part(of: question, "select_one \(list)", row.id, row.ask) { _ in }
      } + [FormRow(type: "end_group")]
  }

  private func shares(_ question: Question, _ shares: [Share], _ sum: Double) -> [FormRow] {
    var head = group(question, part: "shares")
    head.setOwn("sum", sum.plain)
    let others = shares.dropLast().map { "coalesce(${\($0.id)}, 0)" }
    return [head]
      + shares.enumerated().map { number, share in
        part(of: question, "decimal", share.id, share.ask) { row in
          var limits = FormExpression.limits(of: share.range)
          if number == shares.count - 1 {
            limits.append((["."] + others).joined(separator: " + ") + " = \(sum.plain)")
          }
          row["constraint"] = limits.joined(separator: " and ")
          row.setOwn("at least", share.range.least?.plain)
          row.setOwn("at most", share.range.greatest?.plain)
        }
      } + [FormRow(type: "end_group")]
  }

  private func part(
    of question: Question, _ type: String, _ id: QuestionID, _ ask: LocalizedText,
    change: (inout FormRow) -> Void
  ) -> FormRow {
    var row = FormRow(type: type, name: id.text)
    row.set("label", ask)
    if question.isRequired { row["required"] = "yes" }
    row.setOwn("part", "row")
    change(&row)
    return row
  }

  private func item(_ question: Question, _ list: String) -> [FormRow] {
    var head = group(question, part: "item")
    head.setOwn("answer", "checklist-item")
    if question.isRequired { head.setOwn("required", "yes") }
    let id = question.id
    return [
      head, extra("select_one \(list)", id.text, FormWords.status),
      extra("text", "\(id)_evidence", FormWords.evidence),
      extra("text", "\(id)_owner", FormWords.owner),
      extra("date", "\(id)_due", FormWords.due), FormRow(type: "end_group"),
    ]
  }
}
