/// What a reader knows between two records: bytes, encoding, dialect, damage.
///
/// It is apart from the reader because the reader is generic, and generic code is slow where the
/// caller's module cannot look inside.
struct ReadingState {
  /// How much is read at once, and how much has to be there for a look or a step.
  struct Sizes {
    var block = 256 << 10
    var sample = EncodingDetector.window
    var step = 256 << 10
    var record = ReadingLimits.record
  }

  private(set) var damage: [Damage] = []
  private(set) var damageCount = 0
  private(set) var recordCount = 0
  /// The damage that ends a strict reading.
  private(set) var strictDamage: Damage?
  /// Whether the dialect is known.
  private(set) var isReady = false
  private var found: DetectedDialect
  private var decoder: StreamDecoder
  private var splitter: RecordSplitter
  private var width: Int?
  private let options: ReadingOptions
  private let sizes: Sizes

  init(_ options: ReadingOptions, _ sizes: Sizes) {
    self.options = options
    self.sizes = sizes
    decoder = StreamDecoder(options.encoding, window: sizes.sample)
    splitter = RecordSplitter(Dialect())
    found = DialectSniffer([], isWhole: true, options: options).detected(
      encoding: decoder.detected)
  }

  /// What was found out so far.
  var detected: DetectedDialect {
    var detected = found
    detected.encoding = decoder.detected
    detected.newline = splitter.newlines.newline
    return detected
  }

  /// The record that is longer than any table's row, by its line and the limit; nil where none is.
  func endless(_ record: ByteRecord, isWhole: Bool) -> (line: Int, limit: Int)? {
    let length = isWhole ? record.written.count : splitter.waiting
    let line = isWhole ? record.line : splitter.place.line
    return length > sizes.record ? (line, sizes.record) : nil
  }

  /// Whether more bytes have to come in before it is worth going on.
  var wantsBytes: Bool { decoder.wantsBytes }

  /// Takes the next bytes of the file; none mean its end.
  mutating func take(_ block: [UInt8], count: Int) { decoder.take(block, count: count) }

  /// Turns what came in into text, and finds out the dialect as soon as there is enough of it.
  mutating func decode() {
    splitter.forgetPast()
    decoder.decode(into: &splitter.text, step: max(sizes.step, splitter.waiting))
    splitter.isLast = decoder.isDone
    splitter.encoding = decoder.detected.value
    if !isReady, splitter.isLast || splitter.waiting >= sizes.sample { begin() }
  }

  private mutating func begin() {
    let sample = splitter.text.bytes
    found = DialectSniffer(sample, isWhole: splitter.isLast, options: options).detected(
      encoding: decoder.detected)
    splitter.begin(found.dialect, skipping: decoder.markLength)
    isReady = true
  }
}

extension ReadingState {
  /// The next record, judged.
  mutating func next(into record: inout ByteRecord) -> RecordSplitter.Outcome {
    let outcome = splitter.next(into: &record)
    guard outcome == .record else { return outcome }
    recordCount += 1
    record.isRagged = false
    if recordCount > found.titleRows.value {
      let expected = width ?? record.count
      width = expected
      record.isRagged = record.count != expected
    }
    if record.isRagged || !splitter.spots.isEmpty { note(record) }
    return .record
  }

  /// Notes the damage of a record in the order of the text; that of the whole stands at its start.
  private mutating func note(_ record: ByteRecord) {
    let atStart = splitter.spots.prefix { $0.offset == 0 }
    for spot in atStart { note(Damage.Kind(spot.kind), at: 0, in: record) }
    if record.isRagged, let width {
      note(.fieldCount(expected: width, found: record.count), at: 0, in: record)
    }
    for spot in splitter.spots.dropFirst(atStart.count) {
      note(Damage.Kind(spot.kind), at: spot.offset, in: record)
    }
  }

  private mutating func note(_ kind: Damage.Kind, at offset: Int, in record: ByteRecord) {
    damageCount += 1
    guard damage.count < max(1, options.damageLimit) else { return }
    damage.append(Damage(kind, at: record.position(at: offset)))
    if options.isStrict, strictDamage == nil { strictDamage = damage.last }
  }
}
