@testable import DelimitedText
import Testing

struct EncodingTests {
  private static let german = "Frage,Antwort\nÜbung,schön – „gut“\nGröße,für Zoë\n"

  @Test(arguments: [
    (TextEncoding.utf8, true), (.utf8, false), (.utf16LittleEndian, true),
    (.utf16LittleEndian, false), (.utf16BigEndian, true), (.utf16BigEndian, false),
    (.windows1252, false), (.macRoman, false),
  ])
  func `finds out the encoding`(encoding: TextEncoding, hasMark: Bool) throws {
    let bytes = (hasMark ? encoding.byteOrderMark : []) + encoding.bytes(of: Self.german)
    let reading = try Reading(bytes)
    #expect(reading.detected?.encoding.value == encoding)
    #expect(reading.rows[1] == ["Übung", "schön – „gut“"])
    #expect(reading.rows[2] == ["Größe", "für Zoë"])
    #expect(reading.damage == [])
  }

  @Test func `finds UTF-16 in Japanese, where few bytes are zero`() throws {
    let text = "質問,回答\n今日の回はどうでしたか,とても役に立った\n"
    let reading = try Reading(TextEncoding.utf16LittleEndian.bytes(of: text))
    #expect(reading.rows[0] == ["質問", "回答"])
  }

  @Test(arguments: [
    ("caf\u{E9},na\u{EF}ve", TextEncoding.windows1252), ("a,\u{A9}", .windows1252),
    ("caf\u{E9} na\u{EF}ve r\u{F4}le,x\u{81}y", .latin1),
  ])
  func `tells the encodings of single bytes apart`(text: String, expected: TextEncoding) throws {
    let reading = try Reading(TextEncoding.latin1.bytes(of: text))
    #expect(reading.detected?.encoding.value == expected)
    #expect(reading.detected?.encoding.isGuess == true)
    #expect(reading.rows == [text.split(separator: ",").map(String.init)])
  }

  @Test func `knows Mac Roman by its letters`() throws {
    let text = "résumé,señor\nnaïve,être\n"
    let reading = try Reading(TextEncoding.macRoman.bytes(of: text))
    #expect(reading.detected?.encoding.value == .macRoman)
    #expect(reading.rows == [["résumé", "señor"], ["naïve", "être"]])
  }

  @Test func `decides at the first byte beyond ASCII, however late it comes`() throws {
    let plain = String(repeating: "some,\(String(repeating: "words ", count: 50))\n", count: 1000)
    let bytes = Array(plain.utf8) + TextEncoding.windows1252.bytes(of: "caf\u{E9},x\n")
    let reading = try Reading(bytes, block: 1000)
    #expect(reading.detected?.encoding.value == .windows1252)
    #expect(reading.rows.last == ["café", "x"])
    #expect(reading.records.last?.positions[1].byte == plain.utf8.count + 5)
  }

  @Test func `a few broken bytes in UTF-8 are damage, not another encoding`() throws {
    let bytes = Array("é,ü,日\nä,".utf8) + [0x8C] + Array(",ö\n".utf8)
    let reading = try Reading(bytes)
    #expect(reading.detected?.encoding.value == .utf8)
    #expect(reading.detected?.encoding.isGuess == true)
    #expect(reading.rows[1] == ["ä", "\u{FFFD}", "ö"])
    #expect(reading.damage.map(\.position) == [Position(line: 2, column: 3, byte: 13)])
  }

  @Test(arguments: [
    (
      TextEncoding.utf16LittleEndian, [0x61, 0x00, 0x00, 0xD8, 0x62, 0x00] as [UInt8], "a\u{FFFD}b"
    ),
    (.utf16LittleEndian, [0x61, 0x00, 0x3D, 0xD8], "a\u{FFFD}"),
    (.utf16BigEndian, [0x00, 0x61, 0x00], "a\u{FFFD}"),
    (.windows1252, [0x61, 0x81, 0x62], "a\u{FFFD}b"),
  ])
  func `what belongs to no character leaves a mark`(
    encoding: TextEncoding, bytes: [UInt8], text: String
  ) throws {
    for block in 1...4 {
      let reading = try Reading(
        bytes, options: ReadingOptions(Dialect(), encoding: encoding), block: block, step: 1)
      #expect(reading.rows == [[text]])
      #expect(reading.damage.map(\.position.column) == [2])
    }
  }

  @Test(arguments: [
    ("UTF-8", TextEncoding.utf8), ("cp1252", .windows1252), ("MacRoman", .macRoman),
  ])
  func `understands the names that others use`(name: String, expected: TextEncoding) {
    #expect(TextEncoding(named: name) == expected)
  }

  @Test(arguments: TextEncoding.allCases)
  func `understands its own names`(encoding: TextEncoding) {
    #expect(TextEncoding(named: encoding.name) == encoding)
  }
}
