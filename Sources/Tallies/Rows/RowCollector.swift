/// Collects coded rows a chunk at a time while they are counted; every thread has its own.
public struct RowCollector: Sendable {
  private let layout: TallyLayout
  private var rows: [CodedRow] = []
  private var count = 0

  /// A collector that has met no row.
  public init(_ layout: TallyLayout) { self.layout = layout }

  /// Takes the rows of a chunk that are not left out.
  ///
  /// `names` says what each group from 1 on is, and `combinations` what each combination joins; both
  /// are asked for only as long as rows are kept.
  public mutating func take(
    _ chunk: borrowing AnswerColumns, names: () -> [TallyGroup], combinations: () -> [[[Int]]]
  ) {
    for row in 0..<chunk.count where chunk.groups[row] != 0 { count += 1 }
    guard count <= CodedRows.most else {
      rows = []
      return
    }
    let (names, combinations) = (names(), combinations())
    for row in 0..<chunk.count where chunk.groups[row] != 0 {
      let answers = layout.columns.indices.map { column in
        answer(chunk.codes[column][row], row, column, chunk, combinations[column])
      }
      rows.append(CodedRow(group: names[Int(chunk.groups[row]) - 1], answers: answers))
    }
  }

  /// What was collected.
  public var collected: CodedRows { CodedRows(rows, count: count, of: layout) }

  private func answer(
    _ code: UInt16, _ row: Int, _ column: Int, _ chunk: borrowing AnswerColumns,
    _ combinations: [[Int]]
  ) -> CodedAnswer {
    guard code >= AnswerCode.first else { return CodedAnswer(code: code) }
    if layout.columns[column].takesSeveral {
      return CodedAnswer(
        code: AnswerCode.first, options: combinations[Int(code - AnswerCode.first)].sorted())
    }
    let values = chunk.values[column]
    return CodedAnswer(code: code, number: values.isEmpty ? 0 : values[row])
  }
}
