import Intake

extension JSON {
  /// An export for programs.
  static func export(_ survey: ExportSurvey, path: String) -> JSON {
    let recognition = survey.layout.recognition
    return .object([
      ("file", .string(path)),
      ("tool", .string(recognition.tool.rawValue)),
      ("sure", .string(recognition.sureness.rawValue)),
      ("why", .string(recognition.why)),
      ("encoding", .string(survey.form.encoding)),
      ("bom", .bool(survey.form.hasMark)),
      ("delimiter", .orNull(survey.form.delimiter) { .string(String($0)) }),
      ("newline", .orNull(survey.form.newline) { .string($0) }),
      ("sheet", .orNull(survey.form.sheet) { .string($0) }),
      ("title_rows", .int(survey.layout.titleRows)),
      ("header_rows", .int(survey.layout.headerRows)),
      ("rows", .int(survey.rows)),
      ("columns", .int(survey.columns)),
      ("sha256", .orNull(survey.digest) { .string($0) }),
      ("warnings", .array(survey.warnings.map { .string($0.text) })),
      ("questions", .array(survey.questions.map { question($0) })),
    ])
  }

  private static func question(_ question: AnsweredQuestion) -> JSON {
    let group = question.group
    var members: [(String, JSON)] = [
      ("label", .string(group.label)),
      ("code", .orNull(group.code) { .string($0) }),
      ("column", .int(group.columns.lowerBound)),
      ("columns", .int(group.columns.count)),
      ("kind", .string(question.kind.rawValue)),
      ("answered", .int(question.answered)),
    ]
    if let role = group.role { members.append(("role", .string(role.name))) }
    let isClosed = question.kind == .single || question.kind == .multiple
    if isClosed, question.layout != .grid {
      // What is only suggested is told apart from what the file says itself.
      if let why = question.suggestion {
        if !question.cells.isEmpty { members.append(("options", options(question.cells))) }
        members.append(
          ("inferred", .object([("why", .string(why)), ("options", options(question.choices))])))
      } else {
        members.append(("options", options(question.choices)))
      }
      members.append(("layout", .string(question.layout.rawValue)))
      if let none = question.noneChosen { members.append(("none_chosen", .int(none))) }
    }
    if group.columns.count > 1 { members.append(("parts", .array(question.parts.map(part)))) }
    return .object(members)
  }

  private static func part(_ part: AnsweredQuestion.Part) -> JSON {
    .object([
      ("column", .int(part.column)),
      ("label", .orNull(part.label) { .string($0) }),
      ("answered", .int(part.answered)),
      ("options", options(part.values)),
    ])
  }

  /// Counts by label; equal labels of two columns are one option.
  private static func options(_ counts: [OptionCount]) -> JSON {
    var members: [(String, Int)] = []
    var positions: [String: Int] = [:]
    for option in counts {
      if let position = positions[option.label] {
        members[position].1 += option.count
      } else {
        positions[option.label] = members.count
        members.append((option.label, option.count))
      }
    }
    return .object(members.map { ($0.0, .int($0.1)) })
  }
}
