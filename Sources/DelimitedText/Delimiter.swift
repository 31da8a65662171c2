/// The character that keeps the fields of a record apart.
public struct Delimiter: Hashable, Sendable {
  /// The character as its one byte.
  public let byte: UInt8

  /// Takes an ASCII character; nil for those that already mean something: quote, line end, NUL.
  public init?(_ byte: UInt8) {
    guard byte < 0x80, ![Byte.nul, Byte.quote, Byte.lineFeed, Byte.carriageReturn].contains(byte)
    else { return nil }
    self.byte = byte
  }

  private init(ascii: UInt8) { byte = ascii }

  /// `,`, the delimiter of RFC 4180.
  public static let comma = Delimiter(ascii: Byte.comma)
  /// `;`, what spreadsheets write where the comma is the decimal sign.
  public static let semicolon = Delimiter(ascii: Byte.semicolon)
  /// The tabulator.
  public static let tab = Delimiter(ascii: Byte.tab)
  /// `|`.
  public static let bar = Delimiter(ascii: Byte.bar)
}

extension Delimiter {
  /// The delimiters that are looked for, the likeliest first.
  public static let candidates: [Delimiter] = [.comma, .semicolon, .tab, .bar]

  /// The candidate that occurs most often outside quotes in the first record; the comma if none does.
  ///
  /// - Complexity: linear in the length of the first record.
  public static func sniffed(in bytes: [UInt8]) -> Delimiter {
    let counts = candidates.map { count(of: $0, inFirstRecordOf: bytes) }
    guard let most = counts.max(), most > 0, let first = counts.firstIndex(of: most) else {
      return .comma
    }
    return candidates[first]
  }

  private static func count(of delimiter: Delimiter, inFirstRecordOf bytes: [UInt8]) -> Int {
    let reader = DelimitedReader(bytes, delimiter: delimiter)
    return reader.firstRecord.map { $0.fields.count - 1 } ?? 0
  }
}
