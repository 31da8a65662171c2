/// What a text holds, and what was wrong with it.
public struct DelimitedContents: Hashable, Sendable {
  /// The records, in order.
  public let records: [Record]
  /// The damage, in the order of the text.
  public let damage: [Damage]

  init(records: [Record], damage: [Damage]) {
    self.records = records
    self.damage = damage
  }
}

extension DelimitedContents {
  /// Reads a whole text in UTF-8 that keeps to RFC 4180 but for its delimiter.
  public init(of bytes: [UInt8], delimiter: Delimiter = .comma) {
    // What lies in memory already is one block, and its records can be of any length.
    var sizes = ReadingState.Sizes()
    sizes.block = max(1, bytes.count)
    sizes.record = .max
    let options = ReadingOptions(
      encoding: .utf8, delimiter: delimiter, quote: .double, escape: .doubled, titleRows: 0,
      damageLimit: .max)
    var records: [Record] = []
    var damage: [Damage] = []
    do throws(ReadingFailure<Never>) {
      var reader = try RecordReader(MemorySource(bytes), options: options, sizes: sizes)
      var record = ByteRecord()
      while try reader.read(into: &record) { records.append(Record(record)) }
      damage = reader.damage
    } catch {
      // A source in memory cannot fail, records may be of any length, and damage is without limit: each
      // case is ruled out above, and to go on without the rows would lose answers.
      switch error {
      case .source, .damage, .recordTooLong: fatalError("what lies in memory can always be read")
      }
    }
    self.init(records: records, damage: damage)
  }
}
