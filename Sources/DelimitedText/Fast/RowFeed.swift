/// Hands rows that were read in another way to a worker, as if a scan had met them.
///
/// A text in another encoding and the sheet of a workbook are counted by the same code as plain text.
public struct RowFeed<Worker: RowWorker>: Sendable {
  private let fieldsPerRow: Int
  private var worker: Worker
  private var waiting: [Record] = []

  /// So many rows are handed on together.
  private static var batch: Int { 256 }

  /// Feeds a worker with rows of one width.
  public init(fieldsPerRow: Int, to worker: Worker) {
    self.fieldsPerRow = fieldsPerRow
    self.worker = worker
  }

  /// Takes a row that is as it should be, and the line it begins on.
  public mutating func take(_ fields: [String], line: Int) {
    precondition(fields.count == fieldsPerRow, "a row has as many fields as the first")
    let start = Position(line: line, column: 1, byte: 0)
    waiting.append(Record(fields: fields, positions: fields.map { _ in start }))
    if waiting.count == Self.batch { handOn() }
  }

  /// Takes a row that has damage.
  public mutating func leaveOut(_ row: DamagedRow) {
    handOn()
    worker.leaveOut(row)
  }

  /// The worker, once it has met all rows.
  public consuming func finished() -> ScannedRows<Worker> {
    handOn()
    return ScannedRows(workers: [worker], linesBeforeBlock: [0])
  }

  private mutating func handOn() {
    guard !waiting.isEmpty else { return }
    JudgedPiece.hand(waiting[...], width: fieldsPerRow, linesBefore: 0, to: &worker)
    waiting.removeAll(keepingCapacity: true)
  }
}
