internal import DelimitedText

/// Leads the rows of a table to those who count them, and takes their digest on the way.
struct SurveyFeed {
  private var feed: RowFeed<SurveyPass>
  private var ragged: SurveyPass
  private var digest: RowDigest?
  private var toSkip: Int
  private let width: Int

  init(_ layout: ExportLayout, takesDigest: Bool) {
    width = layout.columns.count
    ragged = SurveyPass(layout)
    feed = RowFeed(fieldsPerRow: width, to: ragged)
    digest = takesDigest ? RowDigest() : nil
    toSkip = layout.titleRows + layout.headerRows
  }
}

extension SurveyFeed {
  /// Takes a row as a reader of bytes found it.
  mutating func take(_ record: ByteRecord) {
    guard toSkip == 0, record.count == width else {
      take(TableRow(record))
      return
    }
    digest?.add(record)
    feed.take(record)
  }

  /// Takes a row of texts.
  mutating func take(_ row: TableRow) {
    guard toSkip == 0 else {
      toSkip -= 1
      return
    }
    digest?.add(row.cells)
    if row.cells.count == width {
      feed.take(row.cells, line: row.line)
    } else {
      ragged.takeRagged(row)
    }
  }

  /// What was counted, and the digest where it was asked for.
  consuming func finished() -> (pass: SurveyPass, digest: String?) {
    var pass = ragged
    for worker in feed.finished().workers { pass.add(worker) }
    return (pass, digest?.finished)
  }
}
