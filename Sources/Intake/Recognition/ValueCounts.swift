/// How often each value stands in a column, as long as there are not too many different ones.
struct ValueCounts: Sendable {
  /// The counts; empty once there were too many.
  private(set) var counts: [String: Int] = [:]
  /// Whether there were too many different values to keep, or too long ones.
  private(set) var isFull = false

  /// Beyond this many different values a column is taken for text.
  static let most = 500
  /// A longer value is no option.
  static let longest = 400

  mutating func add(_ value: String) {
    guard !isFull else { return }
    if let count = counts[value] {
      counts[value] = count + 1
    } else if counts.count == Self.most || value.utf8.count > Self.longest {
      isFull = true
      counts = [:]
    } else {
      counts[value] = 1
    }
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
