/// Reads records one by one from bytes that come in blocks, in memory that does not grow.
///
/// It finds out encoding and dialect from the beginning of the text, says what it found and why,
/// and keeps to the same rules as `DelimitedReader`, which is slower and reads UTF-8 only.
public struct RecordReader<Source: ByteSource> {
  /// Why reading may end early.
  public typealias Failure = ReadingFailure<Source.Failure>

  private var source: Source
  private var state: ReadingState
  private var block: [UInt8]

  /// Reads the beginning of a text and finds out its dialect.
  public init(
    _ source: Source, options: ReadingOptions = ReadingOptions()
  ) throws(ReadingFailure<Source.Failure>) {
    try self.init(source, options: options, sizes: ReadingState.Sizes())
  }

  /// The same with other sizes, as tests need it.
  init(
    _ source: Source, options: ReadingOptions, sizes: ReadingState.Sizes
  ) throws(ReadingFailure<Source.Failure>) {
    self.source = source
    state = ReadingState(options, sizes)
    block = Array(repeating: 0, count: sizes.block)
    while !state.isReady { try takeMore() }
  }

  /// What was found out about the text; the encoding and the newlines as far as it was read.
  public var detected: DetectedDialect { state.detected }

  /// The damage whose places are kept, in the order of the text.
  public var damage: [Damage] { state.damage }

  /// How much damage there was so far, the one whose place is not kept included.
  public var damageCount: Int { state.damageCount }

  /// How many records were read.
  public var recordCount: Int { state.recordCount }

  /// Reads the next record that is not blank; false at the end of the text.
  ///
  /// Rows above the header come too; `detected.titleRows` tells how many there are.
  public mutating func read(
    into record: inout ByteRecord
  ) throws(ReadingFailure<Source.Failure>) -> Bool {
    while true {
      let outcome = state.next(into: &record)
      if outcome != .end, let (line, limit) = state.endless(record, isWhole: outcome == .record) {
        throw .recordTooLong(line: line, limit: limit)
      }
      switch outcome {
      case .record:
        if let first = state.strictDamage { throw .damage(first) }
        return true
      case .end:
        return false
      case .needsMore:
        try takeMore()
      }
    }
  }

  private mutating func takeMore() throws(ReadingFailure<Source.Failure>) {
    while state.wantsBytes {
      let count: Int
      do throws(Source.Failure) {
        count = try source.read(into: &block)
      } catch {
        throw .source(error)
      }
      state.take(block, count: count)
    }
    state.decode()
  }
}
