@testable import DelimitedText

/// All that a reader makes of a text.
struct Reading: Equatable {
  var records: [Record] = []
  var damage: [Damage] = []
  var total = 0
  var detected: DetectedDialect?

  var rows: [[String]] { records.map(\.fields) }

  /// Reads with the streaming reader, in blocks and steps of any size.
  init(
    _ bytes: [UInt8], options: ReadingOptions = ReadingOptions(damageLimit: .max),
    block: Int = 256 << 10, step: Int = 256 << 10, sample: Int = 65536
  ) throws {
    var sizes = ReadingState.Sizes()
    sizes.block = block
    sizes.step = step
    sizes.sample = sample
    var reader = try RecordReader(MemorySource(bytes), options: options, sizes: sizes)
    var record = ByteRecord()
    while try reader.read(into: &record) { records.append(Record(record)) }
    damage = reader.damage
    total = reader.damageCount
    detected = reader.detected
  }

  /// Reads with the slow reader.
  init(slowly bytes: [UInt8], as dialect: Dialect = Dialect()) {
    let contents = DelimitedReader(bytes, dialect: dialect).contents()
    records = contents.records
    damage = contents.damage
    total = damage.count
  }
}

extension ReadingOptions {
  /// Nothing left to find out.
  init(_ dialect: Dialect, encoding: TextEncoding = .utf8) {
    self.init(
      encoding: encoding, delimiter: dialect.delimiter, quote: dialect.quote,
      escape: dialect.escape, titleRows: 0, damageLimit: .max)
  }
}

extension TextEncoding {
  /// Text in this encoding, without a byte order mark; what it lacks becomes `?`.
  func bytes(of text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1252, .latin1, .macRoman:
      text.unicodeScalars.map { scalar in
        (0...255).first { self.scalar(of: $0) == scalar } ?? UInt8(ascii: "?")
      }
    }
  }
}
