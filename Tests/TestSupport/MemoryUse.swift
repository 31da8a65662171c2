/// The most memory a program held at once.
public struct MemoryUse: Hashable, Comparable, Sendable {
  /// The size in bytes.
  public let bytes: Int

  /// A size in bytes.
  public init(bytes: Int) {
    self.bytes = bytes
  }

  /// The same in MiB, for reading.
  public var mebibytes: Double { Double(bytes) / 1_048_576 }

  /// Compares by size.
  public static func < (one: MemoryUse, other: MemoryUse) -> Bool { one.bytes < other.bytes }
}
