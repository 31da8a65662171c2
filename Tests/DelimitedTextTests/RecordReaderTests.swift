@testable import DelimitedText
import Testing

struct RecordReaderTests {
  private struct Refusal: Error {}

  /// Hands out some bytes, and then fails.
  private struct BreakingSource: ByteSource {
    var isBroken = false

    mutating func read(into buffer: inout [UInt8]) throws(Refusal) -> Int {
      guard !isBroken else { throw Refusal() }
      isBroken = true
      buffer.replaceSubrange(..<4, with: Array("a,b\n".utf8))
      return 4
    }
  }

  @Test func `passes on why bytes cannot be had`() throws {
    #expect(throws: ReadingFailure<Refusal>.self) { try RecordReader(BreakingSource()) }
  }

  @Test func `a strict reading ends at the first damage`() throws {
    let options = ReadingOptions(isStrict: true)
    var reader = try RecordReader(MemorySource(Array("a,b\n1,2\n3\n4\n".utf8)), options: options)
    var record = ByteRecord()
    #expect(try reader.read(into: &record))
    #expect(try reader.read(into: &record))
    let failure = #expect(throws: ReadingFailure<Never>.self) { try reader.read(into: &record) }
    guard case .damage(let damage) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(damage == Damage(.fieldCount(expected: 2, found: 1), at: record.start))
    #expect(damage.position.line == 3)
  }

  @Test func `keeps few places of much damage, and counts all of it`() throws {
    let text = "a,b\n" + String(repeating: "1\n", count: 1000)
    let reading = try Reading(Array(text.utf8), options: ReadingOptions(damageLimit: 7))
    #expect(reading.damage.count == 7)
    #expect(reading.total == 1000)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a quote that nothing closes costs its row, not the rest of a large file`() throws {
    let row = "x,\"an answer, quoted\"\n"
    let rows = String(repeating: "x,\(String(repeating: "plain ", count: 20))\n", count: 10_000)
    let text = "a,b\n1,\"open\n" + rows + row
    let reading = try Reading(Array(text.utf8))
    #expect(reading.rows.count == 10_003)
    #expect(reading.rows[1] == ["1", "\"open"])
    #expect(reading.rows.last == ["x", "an answer, quoted"])
    #expect(reading.damage.map(\.kind) == [.quoteNeverClosed])
  }

  @Test(.timeLimit(.minutes(10)))
  func `a long answer in small blocks does not make reading slow`() throws {
    let answer = String(repeating: "word\n", count: 150_000)
    let reading = try Reading(Array("a\n\"\(answer)\"\n".utf8), block: 16, step: 1)
    #expect(reading.rows == [["a"], [answer]])
  }

  @Test func `refuses a record that would fill memory`() throws {
    var sizes = ReadingState.Sizes()
    (sizes.step, sizes.record) = (100, 1000)
    let bytes = Array("a,b\n".utf8) + [UInt8](repeating: 0x61, count: 1001)
    var reader = try RecordReader(
      MemorySource(bytes, blockSize: 10), options: ReadingOptions(Dialect()), sizes: sizes)
    var record = ByteRecord()
    #expect(try reader.read(into: &record))
    let failure = #expect(throws: ReadingFailure<Never>.self) { try reader.read(into: &record) }
    guard case .recordTooLong(line: 2, limit: 1000) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test func `hands out bytes, texts and places of one record again and again`() throws {
    let text = "é,\"b \"\"c\"\"\",\"\"\n\"x\ny\",last,\n"
    var reader = try RecordReader(MemorySource(Array(text.utf8)))
    var record = ByteRecord()
    #expect(try reader.read(into: &record))
    #expect(record.texts == ["é", "b \"c\"", ""])
    #expect(Array(record.bytes[record.range(of: 1)]) == Array("b \"c\"".utf8))
    #expect((0..<3).map { record.isQuoted($0) } == [false, true, true])
    #expect(record.position(of: 2) == Position(line: 1, column: 13, byte: 13))
    #expect(try reader.read(into: &record))
    #expect(record.texts == ["x\ny", "last", ""])
    #expect(record.line == 2)
    #expect(record.position(of: 1).description == "3:4")
    #expect(try !reader.read(into: &record))
    #expect(reader.recordCount == 2)
  }
}
