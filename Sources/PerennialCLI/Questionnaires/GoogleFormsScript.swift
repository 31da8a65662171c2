import Instruments

/// A script that builds a questionnaire in Google Forms, where many organizers have to stay.
///
/// The form keeps our ids out of sight, so the import matches its columns by their texts. Addresses
/// are collected only where answers carry a name, and conditions become remarks: the tool can only
/// jump between pages.
struct GoogleFormsScript {
  let questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// The whole script.
  var text: String {
    let instrument = questionnaire.instrument
    let about = [instrument.about, instrument.consent].compactMap(\.self).map(questionnaire.text)
    var lines = [
      "// \(instrument.id) version \(instrument.version), language \(questionnaire.language).",
      "// Open script.google.com, paste this into a new project, press Run.",
      "function buildForm() {",
      "  const form = FormApp.create(\(quoted(questionnaire.text(instrument.title))));",
      "  form.setDescription(\(quoted((about + questionnaire.promises).joined(separator: "\n\n"))));",
      "  form.setCollectEmail(\(instrument.anonymity == .named));",
    ]
    if let thanks = instrument.thanks {
      lines.append("  form.setConfirmationMessage(\(quoted(questionnaire.text(thanks))));")
    }
    lines += instrument.sections.enumerated().flatMap { self.lines(of: $0.element, $0.offset) }
    return (lines + ["  Logger.log(form.getEditUrl());", "}", ""]).joined(separator: "\n")
  }

  private func lines(of section: Section, _ number: Int) -> [String] {
    var lines: [String] = []
    let notes = [section.note.map(questionnaire.text), section.condition.map(remark)]
      .compactMap(\.self)
    if section.title != nil || !notes.isEmpty {
      // The first section stands on the first page, below the title of the form.
      let item = number == 0 ? "addSectionHeaderItem" : "addPageBreakItem"
      let title = section.title.map(questionnaire.text) ?? ""
      lines.append(statement(item, title: title, help: notes))
    }
    return lines + section.questions.flatMap(items)
  }

  private func items(of question: Question) -> [String] {
    let title = questionnaire.text(question.ask)
    let remarks = [
      question.condition.map(remark), question.help.map(questionnaire.text),
      questionnaire.instruction(for: question.kind), questionnaire.expectation(of: question.kind),
    ].compactMap(\.self)
    let required = question.isRequired ? ".setRequired(true)" : ""
    switch question.kind {
    case .rating(let scale, let beside) where scale.labelsEndsOnly && beside.isEmpty:
      return [statement("addScaleItem", title: title, help: remarks, bounds(scale) + required)]
    case .rating, .one, .yesNo:
      return [choiceItem("addMultipleChoiceItem", title, question.choices, remarks, required)]
    case .several(let choices, _):
      return [choiceItem("addCheckboxItem", title, choices, remarks, required)]
    case .matrix(let rows, let scale, let beside):
      let calls =
        ".setRows(\(list(rows.map { questionnaire.text($0.ask) })))"
        + ".setColumns(\(list((scale.points + beside).map(questionnaire.label))))"
      return [statement("addGridItem", title: title, help: remarks, calls + required)]
    case .trafficLight(let light, let direction):
      return [
        choiceItem("addMultipleChoiceItem", title, light.points, remarks, required),
        choiceItem(
          "addMultipleChoiceItem", "\(title) – \(questionnaire.text(FormWords.direction))",
          direction.points, [], ""),
      ]
    case .checklistItem(let status):
      return [
        choiceItem("addMultipleChoiceItem", title, status.points, remarks, required),
        companion("addTextItem", title, FormWords.evidence),
        companion("addTextItem", title, FormWords.owner),
        companion("addDateItem", title, FormWords.due),
      ]
    case .shares(let shares, _):
      return [statement("addSectionHeaderItem", title: title, help: remarks)]
        + shares.map { statement("addTextItem", title: questionnaire.text($0.ask), help: []) }
    default:
      return [statement(openItem(question.kind), title: title, help: remarks, required)]
    }
  }

  /// A further answer about the same point, named after it.
  private func companion(_ item: String, _ title: String, _ words: LocalizedText) -> String {
    statement(item, title: "\(title) – \(questionnaire.text(words))", help: [])
  }

  private func openItem(_ kind: QuestionKind) -> String {
    switch kind {
    case .date(let range) where range.precision == .day: "addDateItem"
    case .time: "addTimeItem"
    case .text(.long): "addParagraphTextItem"
    default: "addTextItem"
    }
  }

  private func bounds(_ scale: Scale) -> String {
    guard let first = scale.points.first, let last = scale.points.last else { return "" }
    let labels = [first, last].map { quoted(questionnaire.text($0.label)) }
    return ".setBounds(\(first.code), \(last.code)).setLabels(\(labels.joined(separator: ", ")))"
  }

  private func choiceItem(
    _ item: String, _ title: String, _ choices: [Choice], _ remarks: [String], _ rest: String
  ) -> String {
    let values = choices.filter { !$0.opensText }.map(questionnaire.label)
    let other = choices.contains(where: \.opensText) ? ".showOtherOption(true)" : ""
    return statement(
      item, title: title, help: remarks, ".setChoiceValues(\(list(values)))\(other)\(rest)")
  }

  private func statement(
    _ item: String, title: String, help: [String], _ rest: String = ""
  ) -> String {
    let remarks = help.isEmpty ? "" : ".setHelpText(\(quoted(help.joined(separator: "\n"))))"
    return "  form.\(item)().setTitle(\(quoted(title)))\(remarks)\(rest);"
  }

  private func remark(_ condition: Condition) -> String {
    ConditionWords(questionnaire: questionnaire, namesTexts: true).remark(for: condition)
  }

  private func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ", ") + "]"
  }

  /// A text as JavaScript writes it; JSON's strings are a part of that language.
  private func quoted(_ text: String) -> String { JSON.string(text).text }
}
