import TestSupport

@testable import DelimitedText

/// What a reader made of a text: the rows it took with their lines, and those it left out.
struct ScannedTable: Equatable {
  struct Row: Equatable, Comparable {
    let line: Int
    let fields: [String]
    static func < (left: Row, right: Row) -> Bool { left.line < right.line }
  }

  var header: [String] = []
  var rows: [Row] = []
  var left: [DamagedRow] = []

  /// What the obvious reader makes of it, rows with damage left out.
  init(obvious bytes: [UInt8]) {
    let contents = DelimitedReader(bytes, delimiter: .comma).contents()
    header = contents.records.first?.fields ?? []
    let starts = contents.records.map { $0.positions[0].byte } + [.max]
    for (number, record) in contents.records.enumerated().dropFirst() {
      let damage = contents.damage.filter {
        (starts[number]..<starts[number + 1]).contains($0.position.byte)
      }
      if damage.isEmpty {
        rows.append(Row(line: record.line, fields: record.fields))
      } else {
        left.append(DamagedRow(line: record.line, damage: damage))
      }
    }
  }

  /// What the fast reader makes of it.
  init(
    fast bytes: [UInt8], threads: Int, block: Int, variant: Int32? = nil, isStream: Bool = false
  ) throws {
    var source = BytesInMemory(bytes)
    source.isStream = isStream
    var options = FastScanOptions.small(threads: threads)
    options.block = block
    if let variant { options.variant = variant }
    let scan = try FastScan(source, delimiter: .comma, options: options)
    header = scan.header?.fields ?? []
    let result = try scan.rows { RowCollector() }
    for worker in result.workers {
      rows += worker.rows.map { Row(line: result.line(of: $0.place), fields: $0.fields) }
      left += worker.left
    }
    rows.sort()
  }

  func firstDifference(from other: ScannedTable) -> String? {
    if header != other.header { return "header \(header) instead of \(other.header)" }
    for (mine, its) in zip(rows, other.rows) where mine != its {
      return "row \(mine) instead of \(its)"
    }
    for (mine, its) in zip(left, other.left) where mine != its {
      return "left out \(mine) instead of \(its)"
    }
    return self == other
      ? nil : "\(rows.count), \(left.count) instead of \(other.rows.count), \(other.left.count)"
  }
}

/// A worker that keeps everything, as no real one does.
struct RowCollector: RowWorker {
  var rows: [(place: RowPlace, fields: [String])] = []
  var left: [DamagedRow] = []

  mutating func take(_ batch: borrowing RowBatch) {
    for row in 0..<batch.count {
      let fields = (0..<batch.fieldsPerRow).map { batch.text(row: row, column: $0) }
      rows.append((batch.place(ofRow: row), fields))
    }
  }

  mutating func leaveOut(_ row: DamagedRow) { left.append(row) }
}

extension FastScanOptions {
  /// Pieces small enough that every text has many.
  static func small(threads: Int) -> FastScanOptions {
    var options = FastScanOptions(threads: threads)
    options.block = 64
    options.smallest = 0
    return options
  }
}

/// A table with everything in it that makes reading hard.
struct RandomTable {
  private(set) var bytes: [UInt8] = []

  init(_ dice: inout Dice, isPlain: Bool) {
    let columns = Int(dice.next() % 4) + 1
    let rows = Int(dice.next() % 60)
    let end = dice.next() % 2 == 0 ? "\n" : "\r\n"
    for row in 0...rows {
      var fields = (0..<columns).map { _ in Self.field(&dice, end) }
      if !isPlain, row > 0, dice.next() % 25 == 0 { fields.append(Self.damage(&dice)) }
      if !isPlain, row > 0, dice.next() % 40 == 0 { fields[0] = Self.damage(&dice) }
      bytes += fields.joined(separator: ",").utf8
      bytes += (!isPlain && dice.next() % 50 == 0 ? "\r" : end).utf8
      if dice.next() % 20 == 0 { bytes += end.utf8 }
    }
    if dice.next() % 3 == 0 { while bytes.last == 10 || bytes.last == 13 { bytes.removeLast() } }
    if !isPlain, dice.next() % 6 == 0, !bytes.isEmpty {
      bytes[Int(dice.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: dice.next())
    }
  }

  private static func field(_ dice: inout Dice, _ end: String) -> String {
    let words = [
      "", "4", "10", "Never", "a longer answer of many bytes", "né", "日本", "😀",
      "\"\"", "\"x, y\"", "\"one\(end)two\"", "\"say \"\"hi\"\"\"", "\"\"\"\"", "\"\(end)\"",
      "exactly sixteen!", "seventeen letters",
    ]
    return words[Int(dice.next() % UInt64(words.count))]
  }

  private static func damage(_ dice: inout Dice) -> String {
    let words = ["5\" pipe", "\"x\" y", "\"never closed", "a\0b", "\"", "\"\"x\"", "x\"y\"z", "\r"]
    return words[Int(dice.next() % UInt64(words.count))]
  }
}
