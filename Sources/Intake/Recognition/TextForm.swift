/// How a file of text was written down.
public struct TextForm: Hashable, Sendable {
  /// How characters became bytes.
  public enum Encoding: String, Hashable, Sendable {
    /// UTF-8.
    case utf8 = "utf-8"
    /// The Western code page of Windows.
    case windows1252 = "windows-1252"
  }

  /// How lines end.
  public enum Newline: String, Hashable, Sendable {
    /// Line feed, as on Linux.
    case lf
    /// Carriage return and line feed, as on Windows.
    case crlf
    /// Carriage return alone, as on machines of long ago.
    case cr
  }

  /// How characters became bytes.
  public let encoding: Encoding
  /// Whether a byte order mark stands in front.
  public let hasMark: Bool
  /// What keeps the cells apart.
  public let delimiter: Character
  /// How lines end.
  public let newline: Newline

  /// Puts a form together.
  public init(encoding: Encoding, hasMark: Bool, delimiter: Character, newline: Newline) {
    self.encoding = encoding
    self.hasMark = hasMark
    self.delimiter = delimiter
    self.newline = newline
  }
}

extension TextForm.Newline {
  /// The line end that occurs most often, also inside cells.
  static func mostFrequent(in bytes: [UInt8]) -> Self {
    var (both, feeds, returns) = (0, 0, 0)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0A {
        if previous == 0x0D {
          both += 1
          returns -= 1
        } else {
          feeds += 1
        }
      } else if byte == 0x0D {
        returns += 1
      }
      previous = byte
    }
    if both >= feeds, both >= returns, both > 0 { return .crlf }
    return returns > feeds ? .cr : .lf
  }
}

/// Bytes turned to UTF-8, with what had to be assumed for it.
struct DecodedText {
  /// The text as UTF-8, without a byte order mark.
  let bytes: [UInt8]
  let encoding: TextForm.Encoding
  /// Whether a byte order mark stood in front.
  let hasMark: Bool
  let warnings: [ExportWarning]

  init(_ raw: [UInt8]) {
    hasMark = raw.starts(with: [0xEF, 0xBB, 0xBF])
    let body = hasMark ? Array(raw.dropFirst(3)) : raw
    guard !Self.isUTF8(body) else {
      bytes = body
      encoding = .utf8
      warnings = hasMark ? [.byteOrderMark] : []
      return
    }
    let (text, undefined) = Self.fromWindows1252(body)
    bytes = text
    encoding = .windows1252
    let beyond = body.count { $0 >= 0x80 }
    warnings =
      [.notUTF8(bytes: beyond)] + (undefined == 0 ? [] : [.undecodable(bytes: undefined)])
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes)
  }

  private static func fromWindows1252(_ bytes: [UInt8]) -> (text: [UInt8], undefined: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var undefined = 0
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
        continue
      }
      let scalar =
        (0x80...0x9F).contains(byte)
        ? windows1252[Int(byte) - 0x80] : UInt32(byte)
      if scalar == 0xFFFD { undefined += 1 }
      text += String(Character(Unicode.Scalar(scalar) ?? "\u{FFFD}")).utf8
    }
    return (text, undefined)
  }

  /// Bytes 0x80 to 0x9F; five of them mean nothing.
  ///
  /// Source: unicode.org, CP1252.TXT.
  private static let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
