internal import Instruments

extension XLSForm {
  /// The row of a question that is answered by one thing.
  func single(_ question: Question) -> FormRow {
    switch question.kind {
    case .rating(let scale, let beside):
      return asking(question, "select_one \(listName(scale: scale, beside: beside))") {
        $0["appearance"] = "likert"
      }
    case .yesNo(let scale):
      return asking(question, "select_one \(listName(scale: scale, beside: []))") {
        $0.setOwn("answer", "yes-no")
      }
    case .one: return asking(question, "select_one \(listName(of: question.id))")
    case .several(let choices, let limit):
      return asking(question, "select_multiple \(listName(of: question.id))") {
        $0["constraint"] = FormExpression.limits(of: choices, atMost: limit)
          .joined(separator: " and ")
      }
    case .number(let range):
      return asking(question, range.isWhole ? "integer" : "decimal") {
        $0["constraint"] = FormExpression.limits(of: range).joined(separator: " and ")
        $0.setOwn("unit", range.unit)
      }
    case .date(let range):
      return asking(question, "date") {
        if range.precision == .month { $0["appearance"] = "month-year" }
        $0["constraint"] = FormExpression.limits(of: range).joined(separator: " and ")
      }
    case .time: return asking(question, "time")
    default: return words(question)
    }
  }

  /// Questions that are answered in words, and those for which forms have no better.
  private func words(_ question: Question) -> FormRow {
    asking(question, "text") { row in
      switch question.kind {
      case .text(.long): row["appearance"] = "multiline"
      case .link:
        row["appearance"] = "url"
        row["constraint"] = "regex(., '^https?://.+')"
        row.setOwn("answer", "link")
      case .person: row.setOwn("answer", "person")
      case .people: row.setOwn("answer", "people")
      case .department: row.setOwn("answer", "department")
      case .departments: row.setOwn("answer", "departments")
      default: break
      }
    }
  }

  // MARK: Choices

  /// The lists in the order in which they are first asked, each once.
  var choices: FormSheet {
    var known: Set<String> = []
    var rows: [FormRow] = []
    for (name, choices, endsOnly) in instrument.questions.flatMap(lists)
    where known.insert(name).inserted {
      rows += choices.enumerated().map { number, choice in
        row(of: choice, in: name, isBare: endsOnly && choice.label.isEmpty)
      }
    }
    return FormSheet(
      name: "choices",
      columns: ["list_name", "name"] + textColumns(["label"])
        + ["value", "with text", "alone", "beside", "no label"].map(FormColumn.own),
      rows: rows)
  }

  private func lists(
    of question: Question
  ) -> [(name: String, choices: [Choice], endsOnly: Bool)] {
    switch question.kind {
    case .rating(let scale, let beside), .matrix(_, let scale, let beside):
      [(listName(scale: scale, beside: beside), scale.points + beside, scale.labelsEndsOnly)]
    case .one(let choices), .several(let choices, _):
      [(listName(of: question.id), choices, false)]
    case .yesNo(let scale), .checklistItem(let scale):
      [(listName(scale: scale, beside: []), scale.points, scale.labelsEndsOnly)]
    case .trafficLight(let light, let direction):
      [light, direction].map { (listName(scale: $0, beside: []), $0.points, $0.labelsEndsOnly) }
    case .shares, .text, .number, .date, .time, .link, .person, .people, .department, .departments:
      []
    }
  }

  private func row(of choice: Choice, in list: String, isBare: Bool) -> FormRow {
    var row = FormRow(["list_name": list, "name": choice.code.text])
    // Forms refuse a choice without words, so a bare point shows its code.
    let code = LocalizedText(choice.code.text, in: fallback)
    row.set("label", isBare ? code : choice.label, for: languages)
    if isBare { row.setOwn("no label", "yes") }
    row.setOwn("value", choice.value?.plain)
    row.setOwn("with text", choice.opensText ? "yes" : nil)
    row.setOwn("alone", choice.isExclusive ? "yes" : nil)
    row.setOwn("beside", choice.isOffScale ? "yes" : nil)
    return row
  }
}
