import Intake

/// What an export holds, on a terminal: what it is, what was asked, what to look out for.
struct InspectText {
  let survey: ExportSurvey
  let path: String

  func lines(width: Int, style: Style) -> [String] {
    introduction(min(width, 100), style) + [""] + table(width, style) + system(width, style)
      + warnings(min(width, 100), style)
  }

  private func introduction(_ width: Int, _ style: Style) -> [String] {
    let recognition = survey.layout.recognition
    let title = "\(TextLayout.visible(path)): \(recognition.tool.title)"
    let sureness =
      switch recognition.sureness {
      case .certain: "Certain"
      case .likely: "Likely"
      case .none: "Not recognised"
      }
    let why = TextLayout.visible("\(sureness): \(recognition.why).")
    return TextLayout.wrapped(title, to: width).map(style.bold)
      + TextLayout.wrapped(why, to: width) + TextLayout.wrapped(facts, to: width).map(style.faint)
  }

  private var facts: String {
    let form = survey.form
    let asked = survey.questions.count { $0.kind != .system }
    let delimiters: [Character: String] = [
      ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars",
    ]
    return [
      Self.counted(survey.rows, "response"), Self.counted(survey.columns, "column"),
      Self.counted(asked, "question"), Self.counted(survey.layout.headerRows, "header row"),
      form.encoding + (form.hasMark ? " with a byte order mark" : ""),
      form.delimiter.map { delimiters[$0] ?? "'\($0)'" },
      form.newline.map { $0 == "mixed" ? "mixed line ends" : $0.uppercased() },
      form.sheet.map { "sheet '\(TextLayout.visible($0))'" },
    ].compactMap(\.self).joined(separator: " · ")
  }

  private func table(_ width: Int, _ style: Style) -> [String] {
    var table = Table([
      .init("column", isRightAligned: true), .init("kind"), .init("answered", isRightAligned: true),
      .init("question"),
    ])
    for question in survey.questions where question.kind != .system {
      let columns = question.group.columns
      let first = columns.lowerBound + 1
      table.rows.append([
        columns.count == 1 ? "\(first)" : "\(first)–\(columns.upperBound)",
        question.kind.rawValue, "\(question.answered)",
        Self.label(question) + Self.choices(of: question),
      ])
    }
    return table.rows.isEmpty ? ["no questions"] : table.lines(width: width, style: style)
  }

  private static func label(_ question: AnsweredQuestion) -> String {
    let label = line(question.group.label)
    guard label.isEmpty else { return label }
    return question.group.columns.count > 1
      ? "(the file does not tell the question)" : "(no header)"
  }

  /// The most frequent options in a line of their own.
  private static func choices(of question: AnsweredQuestion) -> String {
    if question.layout == .grid {
      return "\n  a grid of \(question.parts.count): "
        + question.parts.prefix(3).map { line($0.label ?? "…") }.joined(separator: " · ")
    }
    guard !question.choices.isEmpty else { return "" }
    let shown = question.choices.prefix(6).map { "\(line($0.label))\u{A0}\($0.count)" }
    let more = question.choices.count > 6 ? " · \(question.choices.count - 6) more" : ""
    return "\n  " + shown.joined(separator: " · ") + more
  }

  private func system(_ width: Int, _ style: Style) -> [String] {
    let columns = survey.questions.filter { $0.kind == .system }
    guard !columns.isEmpty else { return [] }
    var table = Table([.init(""), .init("")])
    for question in columns {
      table.rows.append([
        question.group.role?.name ?? "", Self.line(question.group.label),
      ])
    }
    return ["", style.bold("Written by the tool")]
      + table.lines(width: width - 2, style: style).map { "  " + $0 }
  }

  private func warnings(_ width: Int, _ style: Style) -> [String] {
    guard !survey.warnings.isEmpty else { return [] }
    return ["", style.bold("Look out for")]
      + survey.warnings.flatMap { warning in
        TextLayout.wrapped(TextLayout.visible(warning.text), to: width, behind: "  ! ")
      }
  }

  /// A text of a file in one line that cannot move the cursor.
  private static func line(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let cut = words.count > 120 ? words.prefix(117) + "…" : words[...]
    return TextLayout.visible(cut)
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
