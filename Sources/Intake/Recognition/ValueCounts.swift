/// How often each value stands in a column, as long as there are not too many different ones.
struct ValueCounts: Sendable {
  /// The counts; empty where there were too many.
  private(set) var counts: [String: Int] = [:]
  /// Whether there were too many different values to keep, or too long ones.
  let isFull: Bool

  /// Beyond this many different values a column is taken for text.
  static let most = 500
  /// A longer value is no option.
  static let longest = 400

  init(isFull: Bool = false) { self.isFull = isFull }

  mutating func add(_ value: String, times: Int) {
    if !isFull { counts[value, default: 0] += times }
  }

  /// The values, the most frequent first, equal ones by their bytes.
  var sorted: [OptionCount] {
    counts.map { OptionCount(label: $0.key, count: $0.value) }.sorted(by: OptionCount.precedes)
  }
}

/// An option, and how many chose it.
public struct OptionCount: Hashable, Sendable {
  /// The option as it stands in the file.
  public let label: String
  /// How many chose it.
  public let count: Int

  static func precedes(_ left: Self, _ right: Self) -> Bool {
    left.count == right.count
      ? String.precedes(left.label, right.label) : left.count > right.count
  }
}
