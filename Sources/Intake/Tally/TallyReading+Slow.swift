public import DelimitedText
public import Instruments

extension TallyReading {
  /// Reads and counts a text in our own form, whatever its encoding, delimiter and quotes.
  ///
  /// It takes longer than the fast way, and its rows are not held either.
  public init<Source: ByteSource>(
    text source: Source, options: ReadingOptions = ReadingOptions(), named file: String,
    of instrument: Instrument, segments: [String] = [], extras: TallyExtras = []
  ) throws(Problem) where Source.Failure == Problem {
    var count = SlowCount(of: instrument, segments: segments, extras: extras, file: file)
    var guess: [Problem] = []
    do throws(ReadingFailure<Problem>) {
      var reader = try RecordReader(source, options: options)
      let titles = reader.detected.titleRows.value
      var record = ByteRecord()
      while !count.isUnusable {
        let before = reader.damageCount
        guard try reader.read(into: &record) else { break }
        guard reader.recordCount > titles else { continue }
        let isDamaged = reader.damageCount > before
        count.take(
          record, damage: isDamaged ? Array(reader.damage.dropFirst(before)) : [],
          isDamaged: isDamaged)
      }
      let encoding = reader.detected.encoding
      if encoding.isGuess {
        guess = [
          .textEncodingGuessed(encoding.value.name, because: encoding.reason, at: .file(file))
        ]
      }
    } catch {
      throw DelimitedTable.problem(of: error, in: file)
    }
    self = count.reading(told: guess)
  }

  /// Reads and counts the sheet of a workbook in our own form.
  public init(
    sheet source: TableSource, named file: String, of instrument: Instrument,
    segments: [String] = [], extras: TallyExtras = []
  ) throws(Problem) {
    var count = SlowCount(of: instrument, segments: segments, extras: extras, file: file)
    var toSkip = ExportHead(source.head).titleRows
    _ = try source.forEachRow { row in
      if toSkip > 0 { toSkip -= 1 } else { count.take(row) }
    }
    self = count.reading()
  }

  /// Counts an export of another tool, once its columns and answers are matched to the instrument.
  ///
  /// Where a match is open nothing is counted, and the problems say what has to be decided.
  package init(
    export: ImportReading, named file: String, segments: [String] = [], extras: TallyExtras = []
  ) {
    let instrument = export.instrument
    guard export.table.isSettled else {
      self.init(unusable: export.problems, of: instrument)
      return
    }
    var count = SlowCount(of: instrument, segments: segments, extras: extras, file: file)
    let columns = instrument.columns.map(\.id)
    count.take(
      columns.map(\.text) + [TableHeader.Own.status.rawValue], line: 1, damage: [], isDamaged: false
    )
    for row in export.rows {
      let cells = columns.map { row.cells[$0] ?? "" } + [row.isPartial ? "partial" : "complete"]
      count.take(cells, line: row.line, damage: [], isDamaged: false)
    }
    let told = Self.cut(
      export.problems, rows: Set((export.rows.map(\.line)) + export.rejected.map(\.line)))
    self = count.reading(told: told, earlier: export.rejected.count)
  }

  /// What concerns the file as a whole, and the first rows of those that have problems.
  private static func cut(_ problems: [Problem], rows: Set<Int>) -> [Problem] {
    var told = 0
    return problems.filter { problem in
      guard let line = problem.place.line, rows.contains(line) else { return true }
      told += 1
      return told <= mostTold
    }
  }
}
