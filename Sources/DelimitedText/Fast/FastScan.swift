internal import CDelimitedText

/// Reads a text of any size in pieces, as fast as the machine allows, and hands its rows to workers.
///
/// The fast way takes plain RFC 4180 text: UTF-8, LF or CRLF, as many fields in every row as in the
/// first. Where anything else is seen, the obvious reader judges that piece, so that the rows and the
/// damage are the same as if it had read everything. Memory does not grow with the text.
public struct FastScan<Source: PositionedBytes>: Sendable {
  /// The first record; nil where there is none.
  public let header: Record?
  /// What is wrong with it.
  public let headerDamage: [Damage]
  /// What keeps the fields apart.
  public let delimiter: Delimiter

  let source: Source
  let options: FastScanOptions
  /// The bytes that were read to find the header.
  let head: [UInt8]
  /// Where the second record begins.
  let start: Int
  /// The lines before it.
  let linesBefore: Int
}

/// How a scan goes about its work; nothing of it changes what comes out.
public struct FastScanOptions: Sendable {
  /// How many threads read a file; a stream and a small file are read by one.
  public var threads: Int
  /// How many bytes a thread takes at a time.
  var block = 1 << 18
  /// The longest row that is read on; a quote that nothing closes before counts as never closed.
  var longestRow = 1 << 20
  /// Less than this is not worth a second thread.
  var smallest = 1 << 20
  /// Which instructions are used.
  var variant = delimited_best_variant()

  /// Reads with so many threads.
  public init(threads: Int = 1) { self.threads = max(1, min(threads, 64)) }
}

extension FastScan {
  /// How many fields a row has.
  public var fieldsPerRow: Int { header?.fields.count ?? 0 }

  /// Reads the first record; without a delimiter the record tells it.
  public init(
    _ source: Source, delimiter: Delimiter? = nil, options: FastScanOptions = FastScanOptions()
  ) throws(UnreadableSource) {
    self.source = source
    self.options = options
    var reader = HeadReader(source: source, limit: options.longestRow)
    let found = try reader.firstRecord(delimiter: delimiter)
    header = found.record
    headerDamage = found.damage
    self.delimiter = found.delimiter
    start = found.end
    linesBefore = found.lines
    head = source.byteCount == nil ? reader.bytes : []
  }

  /// Hands all rows behind the first to workers, of which each thread makes one.
  ///
  /// `progress` is told of every piece where it ends and where it begins.
  public func rows<Worker: RowWorker>(
    progress: (@Sendable (_ bytes: Int, _ earlier: Int) -> Void)? = nil,
    makingWorkers make: @Sendable () -> Worker
  ) throws(UnreadableSource) -> ScannedRows<Worker> {
    guard header != nil else { return ScannedRows(workers: [], linesBeforeBlock: [0]) }
    if let size = source.byteCount, options.threads > 1, size - start >= options.smallest {
      let scan = ParallelScan(self, size: size, progress: progress)
      if let rows = try scan.rows(makingWorkers: make) { return rows }
      // Something in the text is not plain. Whoever goes on behind it cannot know where rows begin
      // before that is judged, so the text is read once more, piece by piece.
    }
    var worker = make()
    var scan = CarefulScan(self, progress: progress)
    try scan.hand(to: &worker)
    worker.finish()
    return ScannedRows(workers: [worker], linesBeforeBlock: [0])
  }
}
