import TestSupport
import Testing

@testable import DelimitedText

struct `The fast reader agrees with the obvious one` {
  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func `on any text, in any pieces`(seed: UInt64) throws {
    var dice = Dice(Int(seed))
    let text = RandomTable(&dice, isPlain: seed % 3 == 0).bytes
    let expected = ScannedTable(obvious: text)
    for variant in 0...FastScanOptions().variant {
      for block in [64, 128, 192, 1024] {
        for threads in [1, 2, 3] {
          let found = try ScannedTable(
            fast: text, threads: threads, block: block, variant: variant)
          let difference = found.firstDifference(from: expected)
          #expect(
            difference == nil, "seed \(seed), \(threads) threads, block \(block), kind \(variant)")
        }
      }
    }
  }

  @Test(arguments: 0..<200)
  func `wherever a block ends in a quoted line end`(shift: Int) throws {
    let row = "\"one\r\ntwo, \"\"three\"\"\n\",né,\"\"\n"
    let text = Array(
      ("a,b,c\n" + String(repeating: "x", count: shift) + ",1,2\n"
        + String(repeating: row, count: 20)).utf8)
    for threads in [1, 2] {
      let found = try ScannedTable(fast: text, threads: threads, block: 64)
      #expect(found.firstDifference(from: ScannedTable(obvious: text)) == nil)
      #expect(found.left.isEmpty)
    }
  }

  @Test(arguments: [1, 2])
  func `where damage has so many rows judged that they come in pieces`(threads: Int) throws {
    let rows = (0..<3000).map { $0 % 1000 == 7 ? "1,\"x\" y,3,4\n" : "row \($0),2,3,4\n" }
    let text = Array(("a,b,c,d\n" + rows.joined()).utf8)
    let found = try ScannedTable(fast: text, threads: threads, block: 1 << 18)
    #expect(found.firstDifference(from: ScannedTable(obvious: text)) == nil)
    #expect(found.left.count == 3)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `without asking it where a text is plain`(seed: UInt64) throws {
    var dice = Dice(Int(seed))
    let source = BytesInMemory(RandomTable(&dice, isPlain: true).bytes)
    for block in [64, 256] {
      var options = FastScanOptions.small(threads: 2)
      options.block = block
      let scan = try FastScan(source, delimiter: .comma, options: options)
      guard scan.header != nil, let size = source.byteCount else { continue }
      let rows = try ParallelScan(scan, size: size, progress: nil).rows { RowCollector() }
      #expect(rows != nil, "seed \(seed), block \(block)")
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `on a stream`(seed: UInt64) throws {
    var dice = Dice(Int(seed))
    let text = RandomTable(&dice, isPlain: false).bytes
    let found = try ScannedTable(fast: text, threads: 2, block: 128, isStream: true)
    #expect(found.firstDifference(from: ScannedTable(obvious: text)) == nil, "seed \(seed)")
  }

  @Test(arguments: [1, 2])
  func `a file that becomes shorter is told, not read past`(threads: Int) throws {
    var source = BytesInMemory(Array(String(repeating: "a,b\n", count: 500).utf8))
    source.promised = 4000
    let scan = try FastScan(source, options: .small(threads: threads))
    #expect(throws: UnreadableSource.becameShorter) {
      try scan.rows { RowCollector() }
    }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5], [0xFF], [0xE3, 0x81], [0x00], [0xF0, 0x80, 0x80, 0x80], [0xC1, 0xBF],
    ] as [[UInt8]])
  func `bytes that are no text are seen at every place`(broken: [UInt8]) throws {
    for shift in 0..<130 {
      let row = Array("é,".utf8) + [UInt8](repeating: 0x61, count: shift)
      let text = Array("a,b\n".utf8) + row + broken + Array("z\n日本,é\n".utf8)
      for variant in 0...FastScanOptions().variant {
        let found = try ScannedTable(fast: text, threads: 2, block: 64, variant: variant)
        #expect(found.firstDifference(from: ScannedTable(obvious: text)) == nil)
        #expect(found.left.count == 1 && found.rows.count == 1)
      }
    }
  }
}
