public import Instruments

/// What an export holds: how it is laid out, what was asked, and how it was answered.
///
/// One pass over the rows in memory that does not grow with their number.
public struct ExportSurvey: Sendable {
  /// How the file was written down.
  public let form: TextForm
  /// Which rows are the header, and which columns form one question.
  public let layout: ExportLayout
  /// How many responses there are, header and blank records left out.
  public let rows: Int
  /// SHA-256 over the data rows as decoded, in JSON as the contract has it.
  public let digest: String
  /// The questions and the system columns with their answers.
  public let questions: [AnsweredQuestion]
  /// What people should know before they use the file.
  public let warnings: [ExportWarning]

  /// Looks at a file whole.
  public init(_ source: TableSource) throws(Problem) {
    let layout = ExportLayout(source.head)
    var pass = SurveyPass(layout)
    let seen = try source.forEachRow { pass.take($0) }
    form = seen.form
    self.layout = layout
    rows = pass.rows
    digest = pass.finishedDigest
    questions = layout.questions.enumerated().map { position, group in
      AnsweredQuestion(
        group, columns: Array(pass.columns[group.columns]), spread: pass.spreads[position],
        dialect: layout.dialect)
    }
    warnings =
      seen.damage + SurveyWarnings(layout: layout, pass: pass, questions: questions).all
  }
}

extension ExportSurvey {
  /// How many columns the header names.
  public var columns: Int { layout.columns.count }
}

/// What is gathered while the rows pass by.
struct SurveyPass {
  let layout: ExportLayout
  private(set) var rows = 0
  private(set) var columns: [ColumnTally]
  private(set) var spreads: [SpreadTally]
  private(set) var tests = 0
  private(set) var partials = 0
  private(set) var ragged = 0
  private(set) var firstRagged = 0
  private var toSkip: Int
  private var digest = RowDigest()
  private let standings: [ExportColumn]

  init(_ layout: ExportLayout) {
    self.layout = layout
    toSkip = layout.titleRows + layout.headerRows
    columns = layout.columns.map { ColumnTally(role: $0.role) }
    spreads = layout.questions.map { _ in SpreadTally() }
    standings = layout.columns.filter { $0.role == .status || $0.role == .submittedAt }
  }

  var finishedDigest: String { digest.finished }

  mutating func take(_ row: TableRow) {
    guard toSkip == 0 else {
      toSkip -= 1
      return
    }
    rows += 1
    digest.add(row.cells)
    if row.cells.count != columns.count {
      if ragged == 0 { firstRagged = row.line }
      ragged += 1
    }
    for index in columns.indices where index < row.cells.count {
      columns[index].add(row.cells[index])
    }
    for (position, group) in layout.questions.enumerated() where group.columns.count > 1 {
      spreads[position].add(row.cells, group.columns)
    }
    judge(row.cells)
  }

  private mutating func judge(_ cells: [String]) {
    var standing = ResponseStanding.complete
    for column in standings {
      switch layout.dialect.standing(cells.cell(column.index), in: column) {
      case .test: standing = .test
      case .partial where standing == .complete: standing = .partial
      default: break
      }
    }
    if standing == .test { tests += 1 }
    if standing == .partial { partials += 1 }
  }
}
