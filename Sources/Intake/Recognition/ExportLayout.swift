/// Which rows of an export are its header, and which of its columns form one question.
public struct ExportLayout: Sendable {
  /// Which tool wrote it.
  public let recognition: ToolRecognition
  /// How many lines of title stand above the header.
  public let titleRows: Int
  /// How many rows the header has, a row of tags included.
  public let headerRows: Int
  /// Whether the last row of the header holds tags of the humanitarian exchange language.
  public let hasTagRow: Bool
  /// The columns, in order.
  public let columns: [ExportColumn]
  /// The questions and the system columns, in order.
  public let questions: [QuestionGroup]
  let dialect: any ExportDialect

  /// The dialects in the order in which they are tried.
  private static let dialects: [any ExportDialect] = [
    Qualtrics(), SurveyMonkey(), Formbricks(), VivaGlint(), Typeform(), TallyForms(), Kobo(),
    LimeSurvey(), MicrosoftForms(), GoogleForms(), OwnForm(),
  ]

  /// Reads the layout off the first rows.
  public init(_ rows: [TableRow]) {
    let head = ExportHead(rows)
    let fallback: any ExportDialect = GenericTable()
    var found: (any ExportDialect, ToolEvidence)?
    for dialect in Self.dialects where found == nil {
      found = dialect.evidence(in: head).map { (dialect, $0) }
    }
    let (dialect, evidence) = found ?? (fallback, ToolEvidence([], .none, remark: Self.noEvidence))
    self.dialect = dialect
    recognition = ToolRecognition(
      tool: dialect.tool, sureness: evidence.sureness, why: evidence.why)
    titleRows = head.titleRows
    headerRows = rows.isEmpty ? 0 : dialect.headerRows(in: head)
    hasTagRow = dialect is Kobo && headerRows == 2
    columns = dialect.columns(of: head).keyedByValues(in: head, below: headerRows)
    questions = QuestionGroup.all(of: columns)
  }

  private static let noEvidence = "no column is one that a known tool writes"
}

/// A question with its columns, or a system column.
public struct QuestionGroup: Hashable, Sendable {
  /// The text of the question, as far as the header has it.
  public let label: String
  /// The short name that the tool gives it.
  public let code: String?
  /// Its columns, counted from 0.
  public let columns: Range<Int>
  /// The option or row that each column is about; nil for one that is about the whole.
  public let parts: [String?]
  /// What it is there for, where no respondent filled it in.
  public let role: ColumnRole?
  /// Whether only the names of the columns say that they belong together.
  public let isGuessed: Bool
}

extension QuestionGroup {
  /// Whether the first column sums up the others, as KoboToolbox has it.
  public var hasSummary: Bool {
    isGuessed && parts.first == .some(nil) && !parts.dropFirst().contains(nil)
  }

  /// Neighbours of the same key, put together.
  static func all(of columns: [ExportColumn]) -> [QuestionGroup] {
    var groups: [QuestionGroup] = []
    var start = 0
    while start < columns.count {
      let first = columns[start]
      var end = start + 1
      if let key = first.key { while end < columns.count, columns[end].key == key { end += 1 } }
      let members = columns[start..<end]
      groups.append(
        QuestionGroup(
          label: first.label, code: first.code.map { members.count > 1 ? commonCode(members) : $0 },
          columns: start..<end, parts: members.map(\.part), role: first.role,
          isGuessed: members.count > 1 && !first.isKeyedByHeader))
      start = end
    }
    return groups
  }

  /// What the codes of all columns have in common, up to the mark before the differing end.
  private static func commonCode(_ members: ArraySlice<ExportColumn>) -> String {
    let codes = members.compactMap(\.code)
    guard var common = codes.first else { return "" }
    for code in codes { common = String(zip(common, code).prefix { $0 == $1 }.map(\.0)) }
    guard Set(codes).count > 1, let cut = common.lastIndex(of: "_") else { return common }
    return String(common[..<cut])
  }
}
