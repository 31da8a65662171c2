import DelimitedText
import Testing

struct DelimiterTests {
  @Test(arguments: [
    ("a,b;c,d\n", Delimiter.comma),
    ("a;b;c,d\n", .semicolon),
    ("a\tb\n1,2,3\n", .tab),
    ("a|b|c\n", .bar),
    ("\"a,b,c\";d\n", .semicolon),
    ("alone\n1;2\n", .comma),
    ("", .comma),
  ])
  func `the first record tells the delimiter`(text: String, expected: Delimiter) {
    #expect(Delimiter.sniffed(in: Array(text.utf8)) == expected)
  }

  @Test(arguments: [0x22, 0x0A, 0x0D, 0x00, 0x80] as [UInt8])
  func `a byte that means something else cannot be a delimiter`(byte: UInt8) {
    #expect(Delimiter(byte) == nil)
  }
}
