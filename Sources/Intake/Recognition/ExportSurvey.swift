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
  /// SHA-256 over the data rows as decoded, in JSON as the contract has it; nil where nobody asked.
  public let digest: String?
  /// The questions and the system columns with their answers.
  public let questions: [AnsweredQuestion]
  /// What people should know before they use the file.
  public let warnings: [ExportWarning]

  /// Looks at a file whole; its digest costs more than everything else, and one thread has to take it.
  public init(
    _ source: TableSource, takesDigest: Bool = false, threads: Int = 1
  ) throws(Problem) {
    let layout = ExportLayout(source.head)
    let pass: SurveyPass
    let seen: TablePass
    if !takesDigest, let plain = try source.plainPass(layout, threads: threads) {
      (pass, seen) = plain
      digest = nil
    } else {
      var feed = SurveyFeed(layout, takesDigest: takesDigest)
      seen = try source.forEachRecord {
        feed.take($0)
      } row: {
        feed.take($0)
      }
      (pass, digest) = feed.finished()
    }
    form = seen.form
    self.layout = layout
    rows = pass.rows
    let columns = pass.columns
    questions = layout.questions.enumerated().map { position, group in
      AnsweredQuestion(
        group, columns: Array(columns[group.columns]), spread: pass.spreads[position],
        dialect: layout.dialect)
    }
    warnings =
      seen.damage
      + SurveyWarnings(layout: layout, pass: pass, columns: columns, questions: questions).all
  }
}

extension ExportSurvey {
  /// How many columns the header names.
  public var columns: Int { layout.columns.count }
}
