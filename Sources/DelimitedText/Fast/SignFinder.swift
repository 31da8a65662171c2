/// Finds the next of a few signs, eight bytes at a time.
struct SignFinder {
  private let signs: (UInt64, UInt64, UInt64, UInt64)

  /// A sign may be named twice where there are fewer.
  init(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) {
    signs = (Self.spread(first), Self.spread(second), Self.spread(third), Self.spread(fourth))
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  private static func spread(_ sign: UInt8) -> UInt64 { ones &* UInt64(sign) }

  /// Where the next one stands; `end` where none does.
  @inline(__always)
  func next(in text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    let bytes = unsafe text.bytes
    var offset = start
    while offset &+ 8 <= end {
      // SAFETY: eight bytes from the offset on are in the text, for it ends behind `end`.
      let word = unsafe UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: offset, as: UInt64.self))
      let found =
        hits(signs.0, word) | hits(signs.1, word) | hits(signs.2, word)
        | hits(signs.3, word)
      if found != 0 { return offset &+ found.trailingZeroBitCount / 8 }
      offset &+= 8
    }
    while offset < end {
      let byte = UInt64(text[offset])
      let sign = Self.ones &* byte
      if sign == signs.0 || sign == signs.1 || sign == signs.2 || sign == signs.3 { break }
      offset &+= 1
    }
    return offset
  }

  /// The top bit of each byte that is the sign; above the lowest of them bits may be wrong.
  @inline(__always)
  private func hits(_ sign: UInt64, _ word: UInt64) -> UInt64 {
    let difference = word ^ sign
    return (difference &- Self.ones) & ~difference & Self.tops
  }
}
