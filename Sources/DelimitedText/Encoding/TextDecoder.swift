/// Turns the bytes of a file into UTF-8, leaving U+FFFD and a mark where that cannot be done.
struct TextDecoder {
  /// How characters were turned into bytes.
  let encoding: TextEncoding
  /// The characters of the bytes from 0x80 on, in an encoding of single bytes.
  private let upperScalars: [Unicode.Scalar?]

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    upperScalars = encoding.isSingleByte ? (0x80...0xFF).map { encoding.scalar(of: $0) } : []
  }

  /// Decodes the first bytes as far as they are whole, and tells how many those were.
  ///
  /// The rest, at most three bytes, belongs before the next ones.
  func decode(
    _ bytes: [UInt8], upTo end: Int, isLast: Bool, into text: inout DecodedText
  ) -> Int {
    let span = bytes.span.extracting(..<end)
    return switch encoding {
    case .utf8: decodeUTF8(bytes, span, isLast: isLast, into: &text)
    case .utf16LittleEndian, .utf16BigEndian: decodeUTF16(span, isLast: isLast, into: &text)
    case .windows1252, .latin1, .macRoman: decodeSingleBytes(bytes, span, into: &text)
    }
  }
}

extension TextDecoder {
  /// Where the next byte stands that is not plain: beyond ASCII, or NUL; the end where none is.
  static func endOfPlain(in bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    // Whole stretches first: the compiler turns this loop into vector instructions.
    while offset + 64 <= bytes.count {
      let stretch = bytes.extracting(offset..<offset + 64)
      var odd: UInt8 = 0
      for index in 0..<64 { odd |= (stretch[index] &- 1) & 0x80 | stretch[index] & 0x80 }
      guard odd == 0 else { break }
      offset += 64
    }
    while offset < bytes.count, bytes[offset] &- 1 < 0x7F { offset += 1 }
    return offset
  }

  private func decodeUTF8(
    _ bytes: [UInt8], _ span: Span<UInt8>, isLast: Bool, into text: inout DecodedText
  ) -> Int {
    var copied = 0
    var offset = 0
    while offset < span.count {
      guard span[offset] &- 1 >= 0x7F else {
        offset = Self.endOfPlain(in: span, from: offset)
        continue
      }
      switch UTF8Character(at: offset, in: span) {
      case .whole(let length) where length > 1:
        offset += length
        continue
      case .unfinished where !isLast:
        text.append(bytes[copied..<offset])
        return offset
      case .whole:
        text.append(bytes[copied..<offset])
        text.append(Byte.nul)
      case .unfinished, .broken:
        text.append(bytes[copied..<offset])
        text.appendReplacement()
      }
      offset += 1
      copied = offset
    }
    text.append(bytes[copied..<offset])
    return offset
  }
}

extension TextDecoder {
  private func decodeSingleBytes(
    _ bytes: [UInt8], _ span: Span<UInt8>, into text: inout DecodedText
  ) -> Int {
    var offset = 0
    while offset < span.count {
      let end = Self.endOfPlain(in: span, from: offset)
      text.append(bytes[offset..<end])
      offset = end
      while offset < span.count, span[offset] &- 1 >= 0x7F {
        append(span[offset], to: &text)
        offset += 1
      }
    }
    return offset
  }

  private func append(_ byte: UInt8, to text: inout DecodedText) {
    if byte < 0x80 {
      text.append(byte)
    } else if let scalar = upperScalars[Int(byte) - 0x80] {
      text.append(scalar)
    } else {
      text.appendReplacement()
    }
  }
}

extension TextDecoder {
  private func decodeUTF16(
    _ bytes: Span<UInt8>, isLast: Bool, into text: inout DecodedText
  ) -> Int {
    let high = encoding == .utf16LittleEndian ? 1 : 0
    func unit(at offset: Int) -> UInt32 {
      UInt32(bytes[offset + high]) << 8 | UInt32(bytes[offset + 1 - high])
    }
    var plain = [UInt8](repeating: 0, count: 1024)
    var offset = 0
    while offset + 1 < bytes.count {
      // Most text is ASCII, and copying it in stretches is much quicker than character by character.
      let count = Self.copyPlain(from: bytes, at: offset, high: high, to: &plain)
      if count > 0 {
        text.append(plain[..<count])
        offset += 2 * count
        continue
      }
      let first = unit(at: offset)
      if let scalar = Unicode.Scalar(first) {
        text.append(scalar)
      } else if first < 0xDC00, !isLast, offset + 3 >= bytes.count {
        return offset
      } else if first < 0xDC00, offset + 3 < bytes.count,
        case let second = unit(at: offset + 2), (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        text.append(scalar)
        offset += 2
      } else {
        text.appendReplacement()
      }
      offset += 2
    }
    if isLast, offset < bytes.count {
      text.appendReplacement()
      offset += 1
    }
    return offset
  }

  /// Copies units as long as they are ASCII and no NUL, and tells how many those were.
  private static func copyPlain(
    from bytes: Span<UInt8>, at start: Int, high: Int, to plain: inout [UInt8]
  ) -> Int {
    let most = min(plain.count, (bytes.count - start) / 2)
    let units = bytes.extracting(start..<start + 2 * most)
    var room = plain.mutableSpan
    var count = 0
    while count < most {
      let low = units[2 &* count &+ 1 &- high]
      guard units[2 &* count &+ high] == 0, low &- 1 < 0x7F else { break }
      room[count] = low
      count &+= 1
    }
    return count
  }
}
