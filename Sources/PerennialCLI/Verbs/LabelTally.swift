import Instruments
import Intake

/// An export counted by its own labels, without a definition.
struct LabelTally {
  let survey: ExportSurvey
  let name: String
}

extension LabelTally {
  /// For people: a table with counts and shares.
  func lines(width: Int, style: Style) -> [String] {
    let rows = survey.rows == 1 ? "1 response" : "\(survey.rows) responses"
    var table = Table([
      .init("question"), .init("answered", isRightAligned: true), .init("how often"),
    ])
    table.rows = survey.counted.map { question in
      [Self.line(question.label), String(question.answered), Self.options(of: question)]
    }
    return ["\(TextLayout.visible(name)): \(rows), \(survey.layout.recognition.tool.title)", ""]
      + (table.rows.isEmpty
        ? ["no question that can be counted"] : table.lines(width: width, style: style))
  }

  /// For programs, in the shape of every tally, with the shares beside the counts.
  func json(seconds: Double) -> JSON {
    .object([
      ("survey", .null), ("version", .null), ("responses", .int(survey.rows)),
      ("rejected", .int(0)), ("seconds", .number(seconds)),
      ("questions", .array(survey.counted.map(question))), ("groups", .array([])),
    ])
  }

  /// For spreadsheets.
  var csv: String {
    (["question,option,count"]
      + survey.counted.flatMap { question in
        question.options.map {
          "\(question.label.csvField),\($0.label.csvField),\($0.count)"
        }
      }).joined(separator: "\n")
  }

  private func question(_ question: CountedQuestion) -> JSON {
    .object([
      ("id", .string(question.id)), ("label", .string(question.label)),
      ("column", .int(question.column)), ("answered", .int(question.answered)),
      (
        "missing",
        .object([
          ("skipped", .int(survey.rows - question.answered)), ("not_shown", .int(0)),
          ("refused", .int(0)), ("unreadable", .int(0)),
        ])
      ),
      ("options", .object(question.options.map { ($0.label, .int($0.count)) })),
      (
        "shares",
        .object(question.options.map { ($0.label, .number(question.share(of: $0))) })
      ),
      ("mean", .null),
    ])
  }

  private static func options(of question: CountedQuestion) -> String {
    let shown = question.options.prefix(8).map { option in
      let share = (question.share(of: option) * 100).rounded(to: 1).plain
      return "\(line(option.label))\u{A0}\(option.count)\u{A0}(\(share)\u{A0}%)"
    }
    let more = question.options.count > 8 ? ["\(question.options.count - 8) more"] : []
    return (shown + more).joined(separator: " · ")
  }

  /// A text of a file in one line that cannot move the cursor.
  private static func line(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return TextLayout.visible(words.count > 120 ? words.prefix(117) + "…" : words[...])
  }
}
