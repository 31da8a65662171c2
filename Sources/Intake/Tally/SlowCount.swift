internal import DelimitedText
internal import Instruments

/// A table whose rows come one by one and are counted by the worker of the fast way.
struct SlowCount {
  private let instrument: Instrument
  private let segments: [String]
  private let extras: TallyExtras
  private let file: String
  private var plan: TallyPlan?
  private var feed: RowFeed<TallyWorker>?
  private var width = 0
  private var headerProblems: [Problem] = []

  init(of instrument: Instrument, segments: [String], extras: TallyExtras, file: String) {
    self.instrument = instrument
    self.segments = segments
    self.extras = extras
    self.file = file
  }

  /// Whether reading on would only repeat one problem on every row.
  private(set) var isUnusable = false

  /// Takes the next row as a reader of bytes found it; the first one is the header.
  mutating func take(_ record: ByteRecord, damage: [Damage], isDamaged: Bool) {
    guard plan != nil else { return begin(record.texts, line: record.line, damage: damage) }
    if isDamaged {
      feed?.leaveOut(DamagedRow(line: record.line, damage: damage))
    } else {
      feed?.take(record)
    }
  }

  /// Takes the next row; the first one is the header.
  mutating func take(_ fields: [String], line: Int, damage: [Damage], isDamaged: Bool) {
    guard plan != nil else { return begin(fields, line: line, damage: damage) }
    if isDamaged {
      feed?.leaveOut(DamagedRow(line: line, damage: damage))
    } else {
      feed?.take(fields, line: line)
    }
  }

  /// Takes a row of a workbook, which ends where its last filled cell stands.
  mutating func take(_ row: TableRow) {
    var fields = row.cells
    while fields.count > width, plan != nil, fields.last?.isBlank == true { fields.removeLast() }
    if fields.count < width { fields += Array(repeating: "", count: width - fields.count) }
    let isDamaged = plan != nil && fields.count != width
    let place = Position(line: row.line, column: 1, byte: 0)
    take(
      fields, line: row.line,
      damage: isDamaged
        ? [Damage(.fieldCount(expected: width, found: fields.count), at: place)] : [],
      isDamaged: isDamaged)
  }

  private mutating func begin(_ fields: [String], line: Int, damage: [Damage]) {
    let start = Position(line: line, column: 1, byte: 0)
    let header = Record(fields: fields, positions: fields.map { _ in start })
    let plan = TallyPlan(header, of: instrument, segments: segments, extras: extras, file: file)
    headerProblems = damage.map { Problem($0, in: file) } + plan.problems
    width = fields.count
    feed = RowFeed(fieldsPerRow: width, to: TallyWorker(plan))
    isUnusable = plan.isUnusable
    self.plan = plan
  }

  /// What was counted; `told` comes before the problems of rows, `earlier` rows were left out before.
  func reading(told: [Problem] = [], earlier: Int = 0) -> TallyReading {
    guard let plan, let feed else {
      return TallyReading(unusable: [.tableEmpty(at: .file(file))], of: instrument)
    }
    let problems = told + headerProblems
    guard !plan.isUnusable else { return TallyReading(unusable: problems, of: instrument) }
    return TallyReading(feed.finished(), plan, problems, earlier: earlier)
  }
}
