/// How characters were turned into bytes.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  case latin1 = "latin-1"
  case macRoman = "mac-roman"
}

extension TextEncoding {
  /// The name as people and programs write it.
  public var name: String { rawValue }

  /// The encoding of a name, however it is spelt; nil where none is meant.
  public init?(named name: String) {
    let letters = name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    switch letters {
    case "utf8", "utf8sig", "utf8bom", "ascii", "usascii": self = .utf8
    case "utf16le", "utf16", "ucs2": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "ansi": self = .windows1252
    case "latin1", "iso88591", "l1": self = .latin1
    case "macroman", "macintosh", "mac": self = .macRoman
    default: return nil
    }
  }

  /// Whether every character is one byte.
  var isSingleByte: Bool {
    switch self {
    case .windows1252, .latin1, .macRoman: true
    case .utf8, .utf16LittleEndian, .utf16BigEndian: false
    }
  }

  /// Whether characters are made of units of two bytes.
  var isSixteenBit: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  /// The bytes that may stand in front of a text to name its encoding.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: Byte.byteOrderMark
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1252, .latin1, .macRoman: []
    }
  }

  /// The character of a byte in an encoding of single bytes; nil where it stands for none.
  func scalar(of byte: UInt8) -> Unicode.Scalar? {
    switch self {
    case .windows1252 where (0x80...0x9F).contains(byte): Self.windowsScalars[Int(byte) - 0x80]
    case .macRoman where byte >= 0x80: Self.macScalars[Int(byte) - 0x80]
    default: Unicode.Scalar(byte)
    }
  }
}

extension TextEncoding {
  /// The bytes 0x80 to 0x9F of Windows-1252; elsewhere it is Latin-1.
  ///
  /// Source: unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
  private static let windowsScalars: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  /// The bytes 0x80 to 0xFF of Mac OS Roman.
  ///
  /// Source: unicode.org/Public/MAPPINGS/VENDORS/APPLE/ROMAN.TXT.
  private static let macScalars: [Unicode.Scalar?] = [
    "Ä", "Å", "Ç", "É", "Ñ", "Ö", "Ü", "á", "à", "â", "ä", "ã", "å", "ç", "é", "è",
    "ê", "ë", "í", "ì", "î", "ï", "ñ", "ó", "ò", "ô", "ö", "õ", "ú", "ù", "û", "ü",
    "†", "°", "¢", "£", "§", "•", "¶", "ß", "®", "©", "™", "´", "¨", "≠", "Æ", "Ø",
    "∞", "±", "≤", "≥", "¥", "µ", "∂", "∑", "∏", "π", "∫", "ª", "º", "\u{3A9}", "æ", "ø",
    "¿", "¡", "¬", "√", "ƒ", "≈", "\u{2206}", "«", "»", "…", "\u{A0}", "À", "Ã", "Õ", "Œ", "œ",
    "–", "—", "“", "”", "‘", "’", "÷", "◊", "ÿ", "Ÿ", "⁄", "€", "‹", "›", "ﬁ", "ﬂ",
    "‡", "·", "‚", "„", "‰", "Â", "Ê", "Á", "Ë", "È", "Í", "Î", "Ï", "Ì", "Ó", "Ô",
    "\u{F8FF}", "Ò", "Ú", "Û", "Ù", "ı", "ˆ", "˜", "¯", "˘", "˙", "˚", "¸", "˝", "˛", "ˇ",
  ]
}
