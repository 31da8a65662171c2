import Instruments

/// Lays a questionnaire out as text: for a terminal, or for pasting into another form.
struct QuestionnaireText {
  let questionnaire: Questionnaire
  /// Lines longer than this wrap; nil where the place they go to wraps by itself.
  let width: Int?
  let style: Style

  init(_ questionnaire: Questionnaire, width: Int?, style: Style = .plain) {
    self.questionnaire = questionnaire
    self.width = width
    self.style = style
  }

  /// The whole form, line by line.
  var lines: [String] {
    let instrument = questionnaire.instrument
    var lines = [style.bold(questionnaire.text(instrument.title)), ""]
    for text in [instrument.about, instrument.consent].compactMap(\.self) {
      lines += wrapped(questionnaire.text(text)) + [""]
    }
    lines += questionnaire.promises.flatMap { wrapped($0).map(style.faint) } + [""]
    for section in instrument.sections { lines += self.lines(of: section) }
    if let thanks = instrument.thanks { lines += wrapped(questionnaire.text(thanks)) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func lines(of section: Section) -> [String] {
    var lines: [String] = []
    if let title = section.title {
      let mark = section.module.map { " (\(questionnaire.text($0.season.words)))" } ?? ""
      lines += ["── " + style.bold(questionnaire.text(title)) + mark, ""]
    }
    if let note = section.note { lines += wrapped(questionnaire.text(note)) + [""] }
    if let condition = section.condition { lines += remark(condition, indent: "") + [""] }
    return lines + section.questions.flatMap { self.lines(of: $0) + [""] }
  }

  private func lines(of question: Question) -> [String] {
    let number = questionnaire.number(of: question.id).map { "\($0). " } ?? ""
    let indent = TextLayout.spaces(TextLayout.width(of: number))
    let required = question.isRequired ? questionnaire.text(FormWords.required) : ""
    var lines = wrapped(
      number + questionnaire.text(question.ask) + required, hanging: indent)
    lines = lines.map(style.bold)
    if let condition = question.condition { lines += remark(condition, indent: indent) }
    if let help = question.help {
      lines += wrapped(indent + questionnaire.text(help), hanging: indent)
    }
    if let instruction = questionnaire.instruction(for: question.kind) {
      lines.append(indent + style.faint(instruction))
    }
    return lines + answers(to: question.kind, indent: indent)
  }

  private func answers(to kind: QuestionKind, indent: String) -> [String] {
    switch kind {
    case .rating(let scale, let beside) where scale.labelsEndsOnly:
      return ruler(scale, indent: indent) + offered(beside, "( )", indent: indent)
    case .rating(let scale, let beside):
      return offered(scale.points + beside, "( )", indent: indent)
    case .one(let choices): return offered(choices, "( )", indent: indent)
    case .several(let choices, _): return offered(choices, "[ ]", indent: indent)
    case .yesNo(let scale): return offered(scale.points, "( )", indent: indent)
    case .checklistItem(let status):
      let rest = [FormWords.evidence, FormWords.owner, FormWords.due].map {
        "\(indent)\(questionnaire.text($0)): ____"
      }
      return offered(status.points, "( )", indent: indent) + rest
    case .trafficLight(let light, let direction):
      return offered(light.points, "( )", indent: indent)
        + [indent + questionnaire.text(FormWords.direction)]
        + offered(direction.points, "( )", indent: indent)
    case .matrix(let rows, let scale, let beside):
      return rows.flatMap { row in
        wrapped("\(indent)– \(questionnaire.text(row.ask))", hanging: indent + "  ")
          + offered(scale.points + beside, "( )", indent: indent + "  ")
      }
    case .shares(let shares, _):
      return shares.map { "\(indent)____ \(questionnaire.text($0.ask))" }
    default:
      return questionnaire.expectation(of: kind).map { ["\(indent)____ (\($0))"] } ?? []
    }
  }

  /// A ruler of numbers with words at its ends only.
  private func ruler(_ scale: Scale, indent: String) -> [String] {
    // No-break spaces keep a box beside its number where the line wraps.
    let codes = scale.points.map { "( )\u{A0}\($0.code)" }.joined(separator: " ")
    let ends = [scale.points.first, scale.points.last].compactMap(\.self).map {
      "\($0.code) = \(questionnaire.label(of: $0))"
    }
    return wrapped(indent + codes, hanging: indent)
      + wrapped(indent + ends.joined(separator: " · "), hanging: indent)
  }

  private func offered(_ choices: [Choice], _ box: String, indent: String) -> [String] {
    choices.flatMap { choice in
      let line = choice.opensText ? ": ____" : ""
      return wrapped(
        "\(indent)\(box) \(questionnaire.label(of: choice))\(line)", hanging: indent + "    ")
    }
  }

  private func remark(_ condition: Condition, indent: String) -> [String] {
    let words = ConditionWords(questionnaire: questionnaire).remark(for: condition)
    return wrapped("\(indent)→ \(words)", hanging: indent + "  ").map(style.faint)
  }

  private func wrapped(_ text: String, hanging indent: String = "") -> [String] {
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let width else { return paragraphs }
    return paragraphs.flatMap { paragraph -> [String] in
      let lead = String(paragraph.prefix { $0 == " " })
      let room = width - TextLayout.width(of: indent)
      let lines = TextLayout.wrapped(String(paragraph.dropFirst(lead.count)), to: room)
      return lines.enumerated().map { ($0.offset == 0 ? lead : indent) + $0.element }
    }
  }
}

extension RotatingModule.Season {
  /// When the module is asked, in words.
  var words: LocalizedText {
    switch self {
    case .spring: FormWords.askedInSpring
    case .autumn: FormWords.askedInAutumn
    }
  }
}
