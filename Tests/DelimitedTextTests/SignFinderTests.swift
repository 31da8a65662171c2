import TestSupport
import Testing

@testable import DelimitedText

struct `The next sign` {
  @Test func `is where a look at every byte finds it`() {
    var dice = SeededGenerator.announced()
    // Neighbours of the signs are what a trick with many bytes at once gets wrong.
    let alphabet: [UInt8] = [
      0x0A, 0x0B, 0x09, 0x2C, 0x2D, 0x2B, 0x0D, 0x0C, 0x22, 0xFF, 0x80, 0x00,
    ]
    let finder = SignFinder(0x2C, 0x0A, 0x0D, 0x22)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...40, using: &dice)).map { _ in
        alphabet.randomElement(using: &dice) ?? 0
      }
      let end = Int.random(in: 0...text.count, using: &dice)
      let start = Int.random(in: 0...end, using: &dice)
      let plain = text[start..<end].firstIndex { [0x2C, 0x0A, 0x0D, 0x22].contains($0) } ?? end
      #expect(finder.next(in: text.span, from: start, to: end) == plain)
    }
  }
}
