import TestSupport
import Testing

@testable import DelimitedText

struct `Texts become numbers` {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `that tell every text from every other, whatever their lengths`(seed: UInt64) throws {
    var dice = Dice(Int(seed))
    let longest = [1, 2, 8, 16, 17, 64, 65, 130][Int(seed) % 8]
    let text = Self.table(&dice, rows: 600, longest: longest)
    for variant in 0...FastScanOptions().variant {
      var options = FastScanOptions.small(threads: 2)
      (options.block, options.variant) = (1024, variant)
      let scan = try FastScan(BytesInMemory(text), delimiter: .comma, options: options)
      let workers = try scan.rows { CodingWorker() }.workers
      #expect(workers.allSatisfy { $0.mistakes == 0 }, "seed \(seed), kind \(variant)")
      #expect(workers.map(\.rows).reduce(0, +) == 600, "seed \(seed), kind \(variant)")
    }
  }

  /// Texts that are alike at their beginnings and ends, and often empty.
  private static func table(_ dice: inout Dice, rows: Int, longest: Int) -> [UInt8] {
    let end = dice.next() % 2 == 0 ? "\n" : "\r\n"
    var text = "a,b,c,d\(end)"
    for _ in 0..<rows {
      let fields = (0..<4).map { column in
        let most = column == 1 || column == 2 ? 1 : longest
        let length = dice.next() % 5 == 0 ? 0 : Int(dice.next() % UInt64(most)) + 1
        var field = [UInt8](repeating: 0x78, count: length)
        if length > 0 { field[Int(dice.next() % UInt64(length))] = 0x30 + UInt8(dice.next() % 3) }
        return String(decoding: field, as: UTF8.self)
      }
      text += fields.joined(separator: ",") + end
    }
    return Array(text.utf8)
  }
}

/// A worker that looks every text up and compares the number with the text.
private struct CodingWorker: RowWorker {
  var rows = 0
  var mistakes = 0
  private var coders = [FieldCoder(empty: 0), FieldCoder(empty: 0), FieldCoder(empty: 0)]
  private var names: [[String]] = [[""], [""], [""]]
  private var codes = [[UInt16]](repeating: Array(repeating: 0, count: 1024), count: 4)

  mutating func take(_ batch: borrowing RowBatch) {
    rows += batch.count
    for (number, column) in [(0, 0), (1, 3)] {
      Self.code(batch, column, &coders[number], &names[number], &codes[column])
      check(batch, column, names[number])
    }
    if !Self.code(batch, &coders[2], &names[2], &codes) { mistakes += 1 }
    for column in 1...2 { check(batch, column, names[2]) }
  }

  private static func code(
    _ batch: borrowing RowBatch, _ column: Int, _ coder: inout FieldCoder,
    _ names: inout [String], _ codes: inout [UInt16]
  ) {
    batch.code(column: column, by: &coder, into: &codes) { Self.number(of: $0, in: &names) }
  }

  private static func code(
    _ batch: borrowing RowBatch, _ coder: inout FieldCoder, _ names: inout [String],
    _ codes: inout [[UInt16]]
  ) -> Bool {
    batch.code(columns: 1..<3, by: &coder, into: &codes, at: 1) {
      Self.number(of: $0, in: &names)
    }
  }

  private static func number(of text: String, in names: inout [String]) -> UInt16 {
    names.append(text)
    return UInt16(names.count - 1)
  }

  private mutating func check(_ batch: borrowing RowBatch, _ column: Int, _ names: [String]) {
    for row in 0..<batch.count
    where names[Int(codes[column][row])] != batch.text(row: row, column: column) {
      mistakes += 1
    }
  }

  mutating func leaveOut(_ row: DamagedRow) { mistakes += 1 }
}
