/// What takes the rows of a text, a batch at a time; each thread has its own.
public protocol RowWorker: Sendable {
  /// Takes rows that are as they should be; the batch cannot be kept.
  mutating func take(_ rows: borrowing RowBatch)

  /// Learns of a row that has damage, and of nothing that stands in it.
  mutating func leaveOut(_ row: DamagedRow)

  /// Learns that no more rows come, while the other threads may still be at work.
  mutating func finish()
}

extension RowWorker {
  /// Most have nothing left to do.
  public mutating func finish() {}
}

/// A row that was left out because of damage.
public struct DamagedRow: Hashable, Sendable {
  /// The line it begins on, counted from 1.
  public let line: Int
  /// What is wrong with it, in the order of the text; empty where there was too much to remember.
  public let damage: [Damage]

  /// Names a row and what is wrong with it.
  public init(line: Int, damage: [Damage]) {
    self.line = line
    self.damage = damage
  }
}

/// Where a row stands, as far as one thread can know it; the scan tells the line in the end.
public struct RowPlace: Hashable, Sendable {
  let block: Int
  let linesBefore: Int
}

extension RowPlace: Comparable {
  /// Whether one row comes before another in the text.
  public static func < (left: RowPlace, right: RowPlace) -> Bool {
    (left.block, left.linesBefore) < (right.block, right.linesBefore)
  }
}

/// What came of a scan.
public struct ScannedRows<Worker: RowWorker>: Sendable {
  /// The workers with what they gathered; which of them met which row is left to chance.
  public let workers: [Worker]
  /// How many lines stand before each block.
  let linesBeforeBlock: [Int]

  /// The line a row begins on, counted from 1.
  public func line(of place: RowPlace) -> Int {
    1 + linesBeforeBlock[place.block] + place.linesBefore
  }
}
