/// The slow and obvious reader of RFC 4180 text that any faster one is checked against.
///
/// Line ends may be CRLF, LF, CR or a mixture; a byte order mark and empty lines are passed over;
/// a quote inside an unquoted field is an ordinary character. Damage is collected, never thrown,
/// and every byte that is no delimiter, quote or line end reaches a field.
public struct DelimitedReader: Sendable {
  /// The signs that give the text its shape.
  public let dialect: Dialect
  private let bytes: [UInt8]

  /// Prepares to read a text in UTF-8.
  public init(_ bytes: [UInt8], dialect: Dialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  /// Prepares to read a text in UTF-8 that keeps to RFC 4180 but for its delimiter.
  public init(_ bytes: [UInt8], delimiter: Delimiter = .comma) {
    self.init(bytes, dialect: Dialect(delimiter: delimiter))
  }

  /// Reads the whole text.
  ///
  /// - Complexity: linear in the length of the text, also where many quotes are never closed.
  public func contents() -> DelimitedContents {
    var scanner = RecordScanner(bytes, dialect: dialect)
    var records: [Record] = []
    while let record = scanner.next() { records.append(record) }
    // A record's own damage is known only at its end, so the order of the text has to be restored.
    let damage = scanner.damage.enumerated().sorted {
      ($0.element.position.byte, $0.offset) < ($1.element.position.byte, $1.offset)
    }
    return DelimitedContents(records: records, damage: damage.map(\.element))
  }

  /// The first record alone, as a look at the header needs it.
  var firstRecord: Record? {
    var scanner = RecordScanner(bytes, dialect: dialect)
    return scanner.next()
  }
}
