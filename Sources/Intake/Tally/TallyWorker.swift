internal import DelimitedText
internal import Instruments
internal import Tallies

/// Codes and counts the rows that one thread reads.
struct TallyWorker: RowWorker {
  /// Of so many rows the problems are told; all of them are counted.
  static let mostTold = 20

  /// A row that was left out or that surprises.
  struct ToldRow: Sendable {
    let place: RowPlace
    let problems: [Problem]
  }

  private(set) var taken = 0
  private(set) var rejected = 0
  private(set) var told: [ToldRow] = []
  /// Problems of damaged rows, which know their line already.
  private(set) var damage: [Problem] = []
  private(set) var groups: GroupFinder
  private(set) var collector: RowCollector
  private let plan: TallyPlan
  private let reader: ResponseReader
  private var columns: [AlikeColumns]
  private var rules: RowRules
  private var chunk: AnswerColumns
  /// The places in `columns` in which several options can be chosen.
  private let joined: [Int]
  private var counter: TallyCounter
  private var settled: Tally
  private var tellers = 0

  init(_ plan: TallyPlan) {
    self.plan = plan
    reader = ResponseReader(for: plan.instrument)
    groups = GroupFinder(plan.segments)
    collector = RowCollector(plan.layout)
    columns = AlikeColumns.all(in: plan)
    rules = RowRules(
      of: plan.instrument, columns: plan.layout.columns, excuse: plan.excuse)
    chunk = AnswerColumns(capacity: 0, layout: plan.layout)
    counter = TallyCounter(plan.layout)
    settled = Tally(plan.layout)
    joined = columns.indices.filter { [columns] in
      plan.layout.columns[columns[$0].columns.lowerBound].takesSeveral
    }
  }

  mutating func take(_ rows: borrowing RowBatch) {
    if rows.count > chunk.capacity {
      chunk = AnswerColumns(capacity: rows.count, layout: plan.layout)
    }
    chunk.count = rows.count
    var hasUnreadable = false
    for number in columns.indices {
      columns[number].code(rows, into: &chunk)
      hasUnreadable = hasUnreadable || columns[number].hasUnreadable
    }
    groups.find(rows, in: &chunk)
    if hasUnreadable { leaveOutUnreadable(rows) }
    applyRules(rows)
    reserve()
    counter.count(chunk)
    if plan.extras.contains(.rows) { collect() }
    taken += rows.count
    let isFull = counter.rows > TallyCounter.mostRows / 2
    if isFull || joined.contains(where: { columns[$0].isFull }) { settle() }
  }

  mutating func leaveOut(_ row: DamagedRow) {
    rejected += 1
    tellers += 1
    guard tellers <= Self.mostTold else { return }
    damage += row.damage.prefix(Self.mostTold).map { Problem($0, in: plan.file) }
  }
}

extension TallyWorker {
  // Each thread adds up its own counts, so that only tallies are left to be added when all have ended.
  mutating func finish() { settle() }

  /// What was counted.
  var tally: Tally {
    settled
      + counter.tally(
        names: groups.groups(in: plan.layout),
        combinations: columns.flatMap(\.allCombinations))
  }

  private mutating func collect() {
    // Lent by copy, because nobody may look at the worker while its collector changes.
    let (groups, columns, layout) = (groups, columns, plan.layout)
    collector.take(chunk) {
      groups.groups(in: layout)
    } combinations: {
      columns.flatMap(\.allCombinations)
    }
  }

  /// Splits combinations into options early where there are too many to be counted apart.
  private mutating func settle() {
    settled = tally
    counter = TallyCounter(plan.layout)
    for number in columns.indices { columns[number].forget() }
  }

  private mutating func reserve() {
    counter.reserve(groups: groups.count)
    for number in joined {
      counter.reserve(
        codes: Int(AnswerCode.first) + columns[number].combinations.count,
        column: columns[number].columns.lowerBound)
    }
  }

  private mutating func leaveOutUnreadable(_ rows: borrowing RowBatch) {
    for column in columns.filter(\.hasUnreadable).flatMap(\.columns) {
      for row in 0..<rows.count
      where chunk.codes[column][row] == AnswerCode.unreadable && chunk.groups[row] != 0 {
        reject(row, of: rows)
      }
    }
  }

  private mutating func applyRules(_ rows: borrowing RowBatch) {
    var refused: [Int] = []
    var surprising: [Int] = []
    rules.judge(rows, in: &chunk, plan: plan) {
      refused.append($0)
    } warn: {
      surprising.append($0)
    }
    for row in surprising where chunk.groups[row] != 0 { tell(row, of: rows) }
    for row in refused where chunk.groups[row] != 0 {
      reject(row, of: rows)
    }
  }

  private mutating func reject(_ row: Int, of rows: borrowing RowBatch) {
    chunk.groups[row] = 0
    rejected += 1
    taken -= 1
    tell(row, of: rows)
  }

  /// Reads a row once more, as a response, to say what is wrong with it.
  private mutating func tell(_ row: Int, of rows: borrowing RowBatch) {
    tellers += 1
    guard told.count < Self.mostTold else { return }
    let texts = plan.texts(of: rows, row: row, columns: Array(plan.layout.columns.indices))
    let isPartial = plan.isPartial(rows, row: row)
    let problems = reader.response(from: texts, at: plan.place(of:)).problems
      .filter { !plan.excuse.covers($0, isPartial: isPartial) }
    told.append(ToldRow(place: rows.place(ofRow: row), problems: problems))
  }
}
