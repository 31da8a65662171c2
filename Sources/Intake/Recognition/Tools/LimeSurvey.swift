internal import Instruments

/// LimeSurvey: headings of codes, of texts or of both, each with sub-questions in brackets.
struct LimeSurvey: ExportDialect {
  let tool = ExportTool.limeSurvey

  func evidence(in head: ExportHead) -> ToolEvidence? {
    let codes = head.columns(named: ["submitdate", "lastpage", "startlanguage", "seed"])
    if codes.count >= 2 { return ToolEvidence(codes) }
    let texts = head.columns(named: ["date submitted", "last page", "start language", "seed"])
    if texts.count >= 2 { return ToolEvidence(texts) }
    let headings = head.row(0).map { Heading($0) }
    let both = headings.count { $0?.text != nil }
    guard both >= 3, both * 2 > headings.count, headings.contains(where: { $0?.part != nil }) else {
      return nil
    }
    return ToolEvidence(
      [], .likely, remark: "its headings are codes with texts, such as 'Q2[SQ001]. …'")
  }

  func columns(of head: ExportHead) -> [ExportColumn] {
    var columns = head.plainColumns(Self.roles)
    for index in columns.indices where columns[index].role == nil {
      if Self.isTiming(columns[index].header) {
        columns[index].role = .duration
      } else if let heading = Heading(columns[index].header) {
        columns[index].code = heading.code
        columns[index].label = heading.text ?? heading.code
        columns[index].part = heading.part
        columns[index].key = heading.part == nil ? nil : heading.code
        columns[index].isKeyedByHeader = heading.part != nil
      }
    }
    return columns.keyedByUnderscores().keyedByBrackets()
  }

  func standing(_ cell: String, in column: ExportColumn) -> ResponseStanding {
    column.role == .submittedAt && cell.isBlank ? .partial : .complete
  }

  private static func isTiming(_ header: String) -> Bool {
    if header.folded == "interviewtime" || header.folded == "total time" { return true }
    let isOfGroup = header.hasPrefix("groupTime") && header.dropFirst(9).allSatisfy(\.isNumber)
    return isOfGroup || header.hasSuffix("Time") && header.dropLast(4).last?.isNumber == true
  }

  private static let roles: [String: ColumnRole] = [
    "id": .responseID, "response id": .responseID, "submitdate": .submittedAt,
    "date submitted": .submittedAt, "startdate": .startedAt, "date started": .startedAt,
    "datestamp": .technical, "date last action": .technical, "lastpage": .technical,
    "last page": .technical, "startlanguage": .language, "start language": .language,
    "seed": .technical, "token": .identity(.userID), "ipaddr": .identity(.ip),
    "ip address": .identity(.ip), "refurl": .technical, "referrer url": .technical,
    "firstname": .identity(.name), "lastname": .identity(.name), "email": .identity(.email),
  ]
}

/// A heading of code, sub-question and text: `Q2[SQ001]. What did you try? [Prompt library]`.
private struct Heading {
  let code: String
  let part: String?
  let text: String?

  init?(_ header: String) {
    let code = header.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    guard let first = code.first, first.isLetter else { return nil }
    self.code = String(code)
    var rest = header[code.endIndex...]
    var parts: [Substring] = []
    while rest.first == "[", let end = rest.firstIndex(of: "]") {
      parts.append(rest[rest.index(after: rest.startIndex)..<end])
      rest = rest[rest.index(after: end)...]
    }
    guard !rest.isEmpty else {
      text = nil
      part = parts.isEmpty ? nil : parts.joined(separator: "][")
      return
    }
    guard rest.hasPrefix(". ") else { return nil }
    let full = String(rest.dropFirst(2))
    let bracketed = parts.isEmpty ? nil : full.partedAtBrackets
    text = bracketed.map { $0.question.isEmpty ? String(code) : $0.question } ?? full
    let label = bracketed?.part ?? ""
    part = parts.isEmpty ? nil : label.isEmpty ? parts.joined(separator: "][") : label
  }
}

extension [ExportColumn] {
  /// The expression manager's headings, `Q2_SQ001`, put together; a lone one is left as it is.
  fileprivate func keyedByUnderscores() -> [ExportColumn] {
    var columns = self
    var counts: [String: Int] = [:]
    let parted = map { column -> (String, String)? in
      guard column.role == nil, column.part == nil, let code = column.code, column.label == code,
        let parts = code.partedAtLast("_"), parts.1.hasPrefix("SQ") || parts.1 == "other"
      else { return nil }
      return parts
    }
    for (code, _) in parted.compactMap(\.self) { counts[code, default: 0] += 1 }
    for (index, parts) in parted.enumerated() {
      guard let (code, part) = parts, counts[code, default: 0] > 1 else { continue }
      (columns[index].code, columns[index].label) = (code, code)
      (columns[index].part, columns[index].key) = (part, code)
    }
    return columns
  }
}
