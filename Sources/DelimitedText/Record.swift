/// One row of a delimited text.
public struct Record: Hashable, Sendable {
  /// What its fields hold, quotes taken away.
  public let fields: [String]
  /// Where each field begins, its opening quote included.
  public let positions: [Position]
  /// Whether it has more or fewer fields than the first record.
  public let isRagged: Bool

  /// Puts a row together; there are as many positions as fields.
  public init(fields: [String], positions: [Position], isRagged: Bool = false) {
    self.fields = fields
    self.positions = positions
    self.isRagged = isRagged
  }
}

extension Record {
  /// The line it begins on, counted from 1.
  public var line: Int { positions.first?.line ?? 1 }
}
