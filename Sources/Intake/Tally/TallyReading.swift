public import DelimitedText
public import Instruments
public import Tallies

/// The tally of a file of answers, and what could not be counted.
public struct TallyReading: Sendable {
  /// What was counted.
  public let tally: Tally
  /// The coded rows, where they were asked for.
  public let rows: CodedRows?
  /// How many rows were taken.
  public let responses: Int
  /// How many rows were left out.
  public let rejected: Int
  /// What is wrong with the header and with the first rows, in the order of the file.
  public let problems: [Problem]
  /// Whether anything could be counted at all.
  public let isUsable: Bool

  /// Of so many rows that cannot be taken the problems are told.
  public static let mostTold = TallyWorker.mostTold

  /// More groups than this are refused.
  public static let mostGroups = GroupFinder.most

  /// Whether there were more groups than that.
  public let hasTooManyGroups: Bool

  /// Reads and counts a text of any size, without ever holding its rows.
  public init(
    _ source: some PositionedBytes, named file: String, of instrument: Instrument,
    segments: [String] = [], extras: TallyExtras = [], options: FastScanOptions = FastScanOptions(),
    progress: (@Sendable (_ bytes: Int, _ earlier: Int) -> Void)? = nil
  ) throws(UnreadableSource) {
    let scan = try FastScan(source, options: options)
    guard let header = scan.header else {
      self.init(unusable: [.tableEmpty(at: .file(file))], of: instrument)
      return
    }
    let plan = TallyPlan(header, of: instrument, segments: segments, extras: extras, file: file)
    let headerProblems = scan.headerDamage.map { Problem($0, in: file) } + plan.problems
    guard !plan.isUnusable else {
      self.init(unusable: headerProblems, of: instrument)
      return
    }
    let rows = try scan.rows(progress: progress) { TallyWorker(plan) }
    self.init(rows, plan, headerProblems)
  }

  /// Puts together what workers counted; `earlier` rows were left out before they met the rows.
  init(
    _ rows: ScannedRows<TallyWorker>, _ plan: TallyPlan, _ headerProblems: [Problem],
    earlier: Int = 0
  ) {
    let workers = rows.workers
    tally = workers.map(\.tally).reduce(Tally(plan.layout), +)
    self.rows =
      plan.extras.contains(.rows)
      ? workers.map(\.collector.collected).reduce(CodedRows(of: plan.layout), +) : nil
    responses = workers.map(\.taken).reduce(0, +)
    rejected = workers.map(\.rejected).reduce(earlier, +)
    isUsable = true
    hasTooManyGroups =
      workers.contains { $0.groups.hasTooMany } || tally.groups.count > GroupFinder.most
    let isEmpty = responses + rejected == 0
    problems =
      headerProblems + (isEmpty ? [.tableRecordsNone(at: .file(plan.file))] : [])
      + Self.told(rows)
  }

  init(unusable problems: [Problem], of instrument: Instrument) {
    tally = Tally(TallyLayout(of: instrument))
    rows = nil
    responses = 0
    rejected = 0
    self.problems = problems
    isUsable = false
    hasTooManyGroups = false
  }

  /// The problems of the first rows that have any.
  private static func told(_ rows: ScannedRows<TallyWorker>) -> [Problem] {
    var found = rows.workers.flatMap { worker in
      worker.damage.map { (line: $0.place.line ?? 0, problems: [$0]) }
        + worker.told.map { row in
          let line = rows.line(of: row.place)
          return (line: line, problems: row.problems.map { $0.moved(to: line) })
        }
    }
    found.sort { $0.line < $1.line }
    return found.prefix(TallyWorker.mostTold).flatMap(\.problems)
  }
}

extension Problem {
  /// The same problem on the line that it turned out to stand on.
  fileprivate func moved(to line: Int) -> Problem {
    guard case .cell(let file, _, let column) = place else { return self }
    var moved = self
    moved.place = .cell(file: file, line: line, column: column)
    return moved
  }
}
