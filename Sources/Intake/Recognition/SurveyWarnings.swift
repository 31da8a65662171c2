internal import Instruments

/// What people should know before they use an export, in the order in which it matters.
struct SurveyWarnings {
  let layout: ExportLayout
  let pass: SurveyPass
  let columns: [ColumnTally]
  let questions: [AnsweredQuestion]

  var all: [ExportWarning] { ofRows + ofColumns + ofTimes + ofAnswers }

  private var ofRows: [ExportWarning] {
    var warnings: [ExportWarning] = []
    if layout.titleRows > 0 {
      let lines = ExportWarning.counted(layout.titleRows, "line")
      warnings.append(ExportWarning(.titleRows, "\(lines) of title above the header"))
    }
    if layout.hasTagRow {
      warnings.append(
        ExportWarning(.tags, "a row of tags stands below the header; it is no response"))
    }
    if pass.rows == 0 { warnings.append(ExportWarning(.noRows, "there are no responses")) }
    if pass.ragged > 0 {
      warnings.append(
        .ragged(pass.ragged, firstLine: pass.firstRagged, width: layout.columns.count))
    }
    if pass.tests > 0 { warnings.append(.testRows(pass.tests)) }
    if pass.partials > 0 { warnings.append(.partialRows(pass.partials)) }
    return warnings
  }

  private var ofColumns: [ExportWarning] {
    var warnings: [ExportWarning] = []
    if layout.recognition.tool == .unknown {
      warnings.append(
        ExportWarning(
          .unknownTool,
          "no known tool writes such a header; columns that say who answered may have gone unnoticed"
        ))
    }
    let identity = layout.columns.filter { $0.role?.isIdentity == true }
    if !identity.isEmpty {
      warnings.append(.identity(identity.map(\.header), areAnonymous: areAnonymous(identity)))
    }
    let piped = layout.columns.map(\.label).filter { $0.has(part: "{{") }
    if !piped.isEmpty { warnings.append(.piping(piped)) }
    let repeated = repeatedHeaders
    if !repeated.isEmpty { warnings.append(.repeatedHeaders(repeated)) }
    let unnamed = layout.columns.filter { column in
      column.header.isBlank && column.label.isBlank && columns[column.index].answered == 0
    }
    if !unnamed.isEmpty {
      warnings.append(
        ExportWarning(
          .emptyColumns, "\(ExportWarning.counted(unnamed.count, "column")) without name or answers"
        ))
    }
    return warnings
  }

  private func areAnonymous(_ identity: [ExportColumn]) -> Bool {
    let mails = identity.filter { $0.role == .identity(.email) }
      .map { columns[$0.index].values.sorted.map(\.label.folded) }
    return !mails.isEmpty && mails.allSatisfy { $0 == ["anonymous"] }
  }

  /// Headers of columns that stand alone; those of one question repeat by nature.
  private var repeatedHeaders: [String] {
    var seen: Set<String> = []
    var repeated: [String] = []
    for group in layout.questions where !group.label.isBlank {
      let isNew = seen.insert(group.label.folded).inserted
      if !isNew, !repeated.contains(group.label) { repeated.append(group.label) }
    }
    return repeated
  }

  private var ofTimes: [ExportWarning] {
    questions.filter { question in
      question.kind == .date || question.group.role == .submittedAt
        || question.group.role == .startedAt
    }.flatMap { question in
      warnings(columns[question.group.columns.lowerBound].stamps, of: question.group)
    }
  }

  private func warnings(_ stamps: StampTally, of group: QuestionGroup) -> [ExportWarning] {
    var warnings: [ExportWarning] = []
    let name = group.label
    if stamps.placeholders > 0 { warnings.append(.placeholderDates(name, stamps.placeholders)) }
    if stamps.open > 0, stamps.order == nil {
      warnings.append(
        stamps.dayFirst > 0 ? .mixedDateOrder(name) : .dateOrder(name))
    }
    if stamps.unread > 0 { warnings.append(.unreadableDates(name, stamps.unread)) }
    if !stamps.unknownZones.isEmpty {
      warnings.append(
        .zones(name, Array(stamps.unknownZones.sorted(by: String.precedes).prefix(8))))
    }
    return warnings
  }

  private var ofAnswers: [ExportWarning] {
    let joined = questions.filter { $0.joined?.isCertain == false }
    let undecided = questions.filter { $0.undecided != nil }
    let joint = (joined.compactMap(\.joined?.joint) + undecided.compactMap(\.undecided)).first
    var warnings: [ExportWarning] = []
    if let joint, !joined.isEmpty { warnings.append(.joined(joined.map(\.group.label), joint)) }
    if let joint, !undecided.isEmpty {
      warnings.append(.undecidable(undecided.map(\.group.label), joint))
    }
    for question in questions {
      guard let date = question.choices.map(\.label).first(where: \.looksLikeSpreadsheetDate)
      else { continue }
      warnings.append(.spreadsheetDates(question.group.label, date))
    }
    return warnings
  }
}

extension String {
  /// `2-Jan`, as spreadsheets write what was `1-2` or `2-1`.
  fileprivate var looksLikeSpreadsheetDate: Bool {
    let parts = split(separator: "-")
    guard parts.count == 2, utf8.count <= 6 else { return false }
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let (left, right) = (parts[0].lowercased(), parts[1].lowercased())
    return Int(left) != nil && months.contains(right) || months.contains(left) && Int(right) != nil
  }
}
