@testable import DelimitedText
import Testing

struct RecordReaderPropertyTests {
  private static let dialects: [Dialect] = [
    Dialect(), Dialect(delimiter: .semicolon, escape: .backslash),
    Dialect(delimiter: .tab, quote: .single), Dialect(quote: .single, escape: .backslash),
    Dialect(delimiter: .bar, quote: .nothing),
  ]

  /// Bytes that are as likely to be signs as letters, and not always UTF-8.
  private func nastyBytes(_ dialect: Dialect, _ dice: inout Dice) -> [UInt8] {
    let sign = [dialect.delimiter.byte]
    let quote = [dialect.quote.byte ?? 0x22]
    let pieces: [[UInt8]] = [
      sign, sign, quote, quote, quote, [0x0A], [0x0D, 0x0A], [0x0D], [0x61], [0x62, 0x63], [0x5C],
      Array("é".utf8), Array("日".utf8), Array("😀".utf8), [0x00], [0xE9], [0xF0, 0x9F], [0x22],
    ]
    let count = Int.random(in: 0...60, using: &dice)
    let mark: [UInt8] = Bool.random(using: &dice) ? [0xEF, 0xBB, 0xBF] : []
    return mark + (0..<count).flatMap { _ in pieces.randomElement(using: &dice) ?? [] }
  }

  @Test(arguments: 1...40)
  func `reads like the slow reader, whatever the size of blocks`(seed: Int) throws {
    var dice = Dice(seed)
    for _ in 0..<50 {
      let dialect = Self.dialects.randomElement(using: &dice) ?? Dialect()
      let bytes = nastyBytes(dialect, &dice)
      let expected = Reading(slowly: bytes, as: dialect)
      let block = Int.random(
        in: 1...[3, 50, 4096][Int.random(in: 0...2, using: &dice)], using: &dice)
      var found = try Reading(bytes, options: ReadingOptions(dialect), block: block, step: 1)
      found.detected = nil
      #expect(found == expected, "seed \(seed), blocks of \(block): \(bytes)")
    }
  }

  @Test(arguments: TextEncoding.allCases)
  func `reads every encoding as the slow reader reads it in UTF-8`(encoding: TextEncoding) throws {
    var dice = Dice(encoding.name.count)
    for _ in 0..<200 {
      let letters = encoding.isSingleByte ? "aé,\"\n\rü—" : "aé,\"\n\r日😀"
      let text = String(
        String.UnicodeScalarView(
          (0..<40).compactMap { _ in letters.unicodeScalars.randomElement(using: &dice) }))
      let known = encoding == .latin1 ? text.replacing("—", with: "ÿ") : text
      let expected = Reading(slowly: Array(known.utf8))
      let bytes = encoding.byteOrderMark + encoding.bytes(of: known)
      let found = try Reading(
        bytes, options: ReadingOptions(Dialect(), encoding: encoding),
        block: Int.random(in: 1...9, using: &dice), step: 1)
      #expect(found.rows == expected.rows, "\(known.debugDescription)")
      #expect(found.places == expected.places, "\(known.debugDescription)")
      #expect(found.damage.map(\.description) == expected.damage.map(\.description))
      #expect(found.charactersBefore(encoding, in: bytes) == expected.byteTexts(of: known))
    }
  }

  @Test(arguments: 1...20)
  func `finds out the same, whatever the size of blocks`(seed: Int) throws {
    var dice = Dice(seed)
    for _ in 0..<20 {
      let bytes = nastyBytes(Self.dialects.randomElement(using: &dice) ?? Dialect(), &dice)
      let whole = try Reading(bytes)
      let pieces = try Reading(bytes, block: Int.random(in: 1...20, using: &dice), step: 1)
      #expect(pieces == whole, "seed \(seed): \(bytes)")
    }
  }
}

extension Reading {
  fileprivate var places: [[String]] { records.map { $0.positions.map(\.description) } }

  /// How many characters stand before each field, by the bytes of an encoded text.
  fileprivate func charactersBefore(_ encoding: TextEncoding, in bytes: [UInt8]) -> [Int] {
    records.flatMap(\.positions).map { position in
      var text = DecodedText()
      let part = Array(bytes[encoding.byteOrderMark.count..<position.byte])
      _ = TextDecoder(encoding).decode(part, upTo: part.count, isLast: true, into: &text)
      return text.bytes.count
    }
  }

  /// The same by the positions in UTF-8.
  fileprivate func byteTexts(of text: String) -> [Int] {
    records.flatMap(\.positions).map(\.byte)
  }
}
