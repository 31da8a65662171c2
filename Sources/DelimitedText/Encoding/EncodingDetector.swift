/// Tells in which encoding a text is written, from a part of it.
enum EncodingDetector {
  /// How much of a text is looked at.
  static let window = 65536

  /// What the first bytes of a text give away by themselves; nil where it takes a closer look.
  static func byStart(of bytes: [UInt8]) -> Detected<TextEncoding>? {
    for encoding in [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian]
    where bytes.starts(with: encoding.byteOrderMark) {
      return Detected(encoding, because: "a byte order mark says so")
    }
    return byZeros(in: bytes)
  }

  /// Every second byte of Western text in UTF-16 is zero, and so are half of its delimiters.
  private static func byZeros(in bytes: [UInt8]) -> Detected<TextEncoding>? {
    var (even, odd) = (0, 0)
    for (offset, byte) in bytes.prefix(window).enumerated() where byte == Byte.nul {
      if offset.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    let least = max(2, min(bytes.count, window) / 40)
    if odd >= least, even * 8 <= odd {
      return Detected(.utf16LittleEndian, because: "every other byte is zero", isGuess: true)
    }
    if even >= least, odd * 8 <= even {
      return Detected(.utf16BigEndian, because: "every other byte is zero", isGuess: true)
    }
    return nil
  }

  /// Looks at a part of a text that begins with a byte beyond ASCII.
  ///
  /// UTF-8 has so many rules that other text hardly ever keeps them by chance. A few bytes that
  /// break them are damage where more characters keep them.
  static func byCharacters(of bytes: [UInt8], isLast: Bool) -> Detected<TextEncoding> {
    let (valid, broken) = utf8Counts(in: bytes.span, isLast: isLast)
    if broken == 0 {
      return Detected(.utf8, because: "what is beyond ASCII forms characters of UTF-8")
    }
    if valid > broken {
      return Detected(
        .utf8, because: "\(valid) characters are UTF-8, and \(broken) bytes are not", isGuess: true)
    }
    return SingleByteGuess.encoding(of: bytes)
  }

  private static func utf8Counts(
    in bytes: Span<UInt8>, isLast: Bool
  ) -> (valid: Int, broken: Int) {
    var (valid, broken, offset) = (0, 0, 0)
    while offset < bytes.count {
      switch UTF8Character(at: offset, in: bytes) {
      case .whole(let length):
        if length > 1 { valid += 1 }
        offset += length
      case .unfinished where !isLast:
        return (valid, broken)
      case .unfinished, .broken:
        broken += 1
        offset += 1
      }
    }
    return (valid, broken)
  }
}
