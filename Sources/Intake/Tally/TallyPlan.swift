internal import DelimitedText
internal import Instruments
internal import Tallies

/// Where in a file everything stands that a tally counts.
struct TallyPlan: Sendable {
  let layout: TallyLayout
  let instrument: Instrument
  let file: String
  /// The place in the file of each column of the layout; nil where the file lacks it.
  let positions: [Int?]
  /// The columns by which groups are formed.
  let segments: [SegmentColumn]
  /// What is wrong with the header.
  let problems: [Problem]
  /// What is gathered beside the counts.
  let extras: TallyExtras
  /// What rows may lack although the definition asks for it.
  let excuse: RowExcuse
  /// Where a row says whether somebody broke off.
  private let status: Int?

  /// Lays a header beside an instrument.
  init(
    _ header: Record, of instrument: Instrument, segments names: [String],
    extras: TallyExtras = [], file: String
  ) {
    self.instrument = instrument
    self.file = file
    self.extras = extras
    layout = TallyLayout(
      of: instrument, segments: names, countsScales: extras.contains(.scales))
    var places: [String: Int] = [:]
    for (position, field) in header.fields.enumerated() where places[field.trimmed] == nil {
      places[field.trimmed] = position
    }
    status = places[TableHeader.Own.status.rawValue]
    excuse = RowExcuse(instrument, header: header)
    let columns = layout.columns
    positions = columns.map { places[$0.id.text] }
    var problems = TableHeader(header, of: instrument, in: file).problems
    segments = names.compactMap { name in
      guard let position = places[name] else {
        problems.append(
          .columnMissing(QuestionID(name), instrument: instrument.id, at: .file(file)))
        return nil
      }
      let column = columns.firstIndex { $0.id.text == name }
      return SegmentColumn(
        position: position, coded: column.flatMap { columns[$0].choices.isEmpty ? nil : $0 })
    }
    self.problems = problems
  }

  /// Whether reading on would only repeat one problem on every row.
  var isUnusable: Bool { problems.contains { $0.severity == .error } }

  /// The cell of a column in a row whose line is not known yet.
  func place(of column: QuestionID?) -> Place {
    .cell(file: file, line: 0, column: column?.text ?? "")
  }

  /// Whether somebody broke off.
  func isPartial(_ rows: borrowing RowBatch, row: Int) -> Bool {
    guard let status else { return false }
    return TableHeader.isPartial(rows.text(row: row, column: status))
  }

  /// The texts of some columns of a row, as the reader of responses wants them.
  func texts(
    of rows: borrowing RowBatch, row: Int, columns: [Int]
  ) -> [QuestionID: String] {
    var texts: [QuestionID: String] = [:]
    for column in columns {
      guard let position = positions[column] else { continue }
      texts[layout.columns[column].id] = TableHeader.unguarded(
        rows.text(row: row, column: position))
    }
    return texts
  }
}
