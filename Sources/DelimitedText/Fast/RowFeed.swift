/// Hands rows that were read in another way to a worker, as if a scan had met them.
///
/// A text in another encoding and the sheet of a workbook are counted by the same code as plain text.
public struct RowFeed<Worker: RowWorker>: Sendable {
  private let fieldsPerRow: Int
  private var worker: Worker
  private var waiting: WrittenRows

  /// Feeds a worker with rows of one width.
  public init(fieldsPerRow: Int, to worker: Worker) {
    self.fieldsPerRow = fieldsPerRow
    self.worker = worker
    waiting = WrittenRows(width: fieldsPerRow)
  }

  /// Takes a row that is as it should be, and the line it begins on.
  public mutating func take(_ fields: [String], line: Int) {
    precondition(fields.count == fieldsPerRow, "a row has as many fields as the first")
    waiting.add(fields, line: line)
    if waiting.areEnough { waiting.hand(to: &worker) }
  }

  /// Takes such a row as a reader of bytes found it.
  public mutating func take(_ record: ByteRecord) {
    precondition(record.count == fieldsPerRow, "a row has as many fields as the first")
    waiting.add(record)
    if waiting.areEnough { waiting.hand(to: &worker) }
  }

  /// Takes a row that has damage.
  public mutating func leaveOut(_ row: DamagedRow) {
    waiting.hand(to: &worker)
    worker.leaveOut(row)
  }

  /// The worker, once it has met all rows.
  public func finished() -> ScannedRows<Worker> {
    var (waiting, worker) = (waiting, worker)
    waiting.hand(to: &worker)
    worker.finish()
    return ScannedRows(workers: [worker], linesBeforeBlock: [0])
  }
}
