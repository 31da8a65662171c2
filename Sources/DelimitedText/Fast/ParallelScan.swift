internal import CDelimitedText

/// Several threads that read the blocks of a file in turn and know exactly where each begins.
///
/// A block's rows are those that begin behind a line end within it. Whether a block begins inside
/// quotes is known as soon as the quotes of all blocks before it have been counted, and counting is
/// much faster than anything else.
struct ParallelScan<Source: PositionedBytes> {
  private let scan: FastScan<Source>
  private let size: Int
  private let progress: (@Sendable (_ bytes: Int, _ earlier: Int) -> Void)?

  init(
    _ scan: FastScan<Source>, size: Int,
    progress: (@Sendable (_ bytes: Int, _ earlier: Int) -> Void)?
  ) {
    self.scan = scan
    self.size = size
    self.progress = progress
  }

  /// The rows; nil where something in the text is not plain.
  func rows<Worker: RowWorker>(
    makingWorkers make: @Sendable () -> Worker
  ) throws(UnreadableSource) -> ScannedRows<Worker>? {
    guard let chain = unsafe delimited_chain_make() else { return nil }
    defer { unsafe delimited_chain_free(chain) }
    let blocks = (size + scan.options.block - 1) / scan.options.block - firstBlock
    var lines = [UInt32](repeating: 0, count: blocks)
    var results = (0..<scan.options.threads).map { _ in Result<Worker, ThreadStop>.success(make()) }
    unsafe lines.withUnsafeMutableBufferPointer { lines in
      unsafe results.withUnsafeMutableBufferPointer { results in
        let (lines, results) = unsafe (lines, results)
        let body = ThreadBody { thread in
          // SAFETY: every thread has a place of its own in the results, and every block in the lines.
          unsafe work(chain, lines, &results[thread])
        }
        body.run(threads: scan.options.threads)
      }
    }
    var workers: [Worker] = []
    var isPlain = true
    for result in results {
      switch result {
      case .success(let worker): workers.append(worker)
      case .failure(.unreadable(let failure)): throw failure
      case .failure(.notPlain): isPlain = false
      }
    }
    guard isPlain else { return nil }
    return ScannedRows(workers: workers, linesBeforeBlock: sums(of: lines))
  }
}

/// Why a thread gave up.
private enum ThreadStop: Error {
  case unreadable(UnreadableSource)
  case notPlain
}

extension ParallelScan {
  /// How many lines stand before each block.
  private func sums(of lines: [UInt32]) -> [Int] {
    var sum = scan.linesBefore
    return lines.map { count in
      defer { sum += Int(count) }
      return sum
    }
  }

  private func work<Worker: RowWorker>(
    _ chain: OpaquePointer, _ lines: UnsafeMutableBufferPointer<UInt32>,
    _ result: inout Result<Worker, ThreadStop>
  ) {
    guard case .success(var worker) = result else { return }
    // The worker must be the only owner of its tables, or they would be copied at the first count.
    result = .failure(.notPlain)
    do throws(ThreadStop) {
      try unsafe takeBlocks(chain, lines, &worker)
      worker.finish()
      result = .success(worker)
    } catch {
      unsafe delimited_chain_stop(chain)
      result = .failure(error)
    }
  }

  private func takeBlocks<Worker: RowWorker>(
    _ chain: OpaquePointer, _ lines: UnsafeMutableBufferPointer<UInt32>, _ worker: inout Worker
  ) throws(ThreadStop) {
    var buffer = BlockBuffer(capacity: scan.options.block + Self.overhang)
    var index = RowIndex(
      fieldsPerRow: scan.fieldsPerRow, variant: scan.options.variant)
    while true {
      let block = unsafe Int(delimited_chain_claim(chain))
      guard block < lines.count else { return }
      let start = (firstBlock + block) * scan.options.block
      var piece = Piece(
        number: block, start: max(start, scan.start), end: min(start + scan.options.block, size))
      try read(&piece, into: buffer)
      let quotes = unsafe delimited_count(
        scan.options.variant, buffer.bytes, piece.own, Byte.quote)
      let state = unsafe delimited_chain_await(chain, UInt64(block))
      guard state >= 0 else { return }
      unsafe delimited_chain_pass(chain, UInt64(block), (state == 1) != (quotes % 2 == 1))
      index.begin(buffer, delimiter: scan.delimiter, inside: state == 1)
      unsafe lines[block] = UInt32(try take(&piece, &buffer, &index, &worker))
      progress?(piece.start + piece.own, piece.start)
    }
  }

  /// The block in which the rows begin.
  private var firstBlock: Int { scan.start / scan.options.block }

  /// So much is read with a block, because the last row most often ends there.
  private static var overhang: Int { 1 << 10 }
}

/// A block of a file in a buffer.
private struct Piece {
  let number: Int
  /// Where in the file it begins.
  let start: Int
  /// How many bytes are its own.
  var own: Int
  /// How many bytes are in the buffer, its own and those behind them.
  var filled = 0

  init(number: Int, start: Int, end: Int) {
    self.number = number
    self.start = start
    own = end - start
  }

  var isFirst: Bool { number == 0 }
}

extension ParallelScan {
  private func read(
    _ piece: inout Piece, into buffer: borrowing BlockBuffer
  ) throws(ThreadStop) {
    // What stands before a block tells whether a quote may open and a character may go on. It is
    // read by a whole line of the cache, because the system copies aligned bytes much faster.
    let before = piece.isFirst ? 0 : BlockBuffer.margin
    let wanted = min(buffer.capacity, size - piece.start)
    if piece.isFirst { unsafe buffer.bytes[-1] = Byte.lineFeed }
    let count = try fill(buffer, from: -before, to: wanted, at: piece.start - before)
    piece.filled = count - before
    closeAtEnd(&piece, buffer)
  }

  private func fill(
    _ buffer: borrowing BlockBuffer, from first: Int, to end: Int, at offset: Int
  ) throws(ThreadStop) -> Int {
    let count: Int
    do throws(UnreadableSource) {
      count = try buffer.fill(from: first, to: end, of: scan.source, at: offset)
    } catch {
      throw .unreadable(error)
    }
    guard count == end - first else { throw .unreadable(.becameShorter) }
    return count
  }

  /// The last row may have no line end; then it gets one.
  private func closeAtEnd(_ piece: inout Piece, _ buffer: borrowing BlockBuffer) {
    guard piece.start + piece.filled == size, unsafe buffer.bytes[piece.filled - 1] != Byte.lineFeed
    else { return }
    unsafe buffer.bytes[piece.filled] = Byte.lineFeed
    if piece.own == piece.filled { piece.own += 1 }
    piece.filled += 1
  }

  /// Hands on the rows of a block; gives how many lines end in it.
  private func take<Worker: RowWorker>(
    _ piece: inout Piece, _ buffer: inout BlockBuffer, _ index: inout RowIndex,
    _ worker: inout Worker
  ) throws(ThreadStop) -> Int {
    var isAtRow = piece.isFirst
    for first in stride(from: 0, to: piece.own, by: RowIndex.slice) {
      index.add(buffer, from: first, to: min(first + RowIndex.slice, piece.own))
      isAtRow = isAtRow || index.skipToRow(in: buffer)
      guard isAtRow else { continue }
      try handRows(piece, buffer, &index, &worker)
    }
    let lines = index.lineFeeds
    var first = piece.own
    while isAtRow, piece.start + first < size {
      try readOn(&piece, &buffer, from: first)
      let end = min(first + RowIndex.slice, piece.filled)
      index.add(buffer, from: first, to: end)
      if index.endAtRow(in: buffer, from: first) { isAtRow = false }
      try handRows(piece, buffer, &index, &worker)
      first = end
    }
    guard !index.hasRest, !index.isDamaged else { throw .notPlain }
    return lines
  }

  private func handRows<Worker: RowWorker>(
    _ piece: Piece, _ buffer: borrowing BlockBuffer, _ index: inout RowIndex,
    _ worker: inout Worker
  ) throws(ThreadStop) {
    let isPlain =
      !index.isDamaged
      && index.handRows(of: buffer, block: piece.number, linesBefore: 0, to: &worker)
    guard isPlain else { throw .notPlain }
  }

  /// Reads more of the last row where it is longer than what came with the block.
  private func readOn(
    _ piece: inout Piece, _ buffer: inout BlockBuffer, from first: Int
  ) throws(ThreadStop) {
    guard first == piece.filled else { return }
    guard first - piece.own < scan.options.longestRow else { throw .notPlain }
    let wanted = min(1 << 14, size - piece.start - first)
    if first + wanted > buffer.capacity { buffer.grow(to: (first + wanted) * 2) }
    piece.filled += try fill(buffer, from: first, to: first + wanted, at: piece.start + first)
    closeAtEnd(&piece, buffer)
  }
}

/// What the threads run, in a box that C can carry.
private final class ThreadBody {
  private let body: (Int) -> Void

  init(_ body: @escaping (Int) -> Void) { self.body = body }

  func run(threads: Int) {
    // SAFETY: all threads have ended before the box goes away.
    unsafe delimited_run(
      Int32(threads),
      { context, thread in
        guard let context = unsafe context else { return }
        unsafe Unmanaged<ThreadBody>.fromOpaque(context).takeUnretainedValue().body(Int(thread))
      },
      Unmanaged.passUnretained(self).toOpaque())
  }
}
