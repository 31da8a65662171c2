/// A sum of numbers without any rounding, so that the order in which they come leaves no trace.
public struct NumberSum: Hashable, Sendable {
  /// How many numbers there are.
  public private(set) var count = 0
  /// The least of them.
  public private(set) var least: Double?
  /// The greatest of them.
  public private(set) var greatest: Double?
  private var whole: Int128 = 0
  /// Sums of all other numbers, in units of a power of two, by its exponent.
  private var others: [Int: Int128] = [:]

  /// A sum of nothing.
  public init() {}

  /// Adds a number, so many times.
  public mutating func add(_ number: Double, times: Int = 1) {
    guard times > 0 else { return }
    count += times
    least = min(least ?? number, number)
    greatest = max(greatest ?? number, number)
    if number == number.rounded(), number.magnitude < 0x1p53 {
      whole += Int128(number) * Int128(times)
    } else {
      let unit = Int(number.exponent) - Double.significandBitCount
      others[unit, default: 0] += Int128(number / Double.power(unit)) * Int128(times)
    }
  }

  /// Both together.
  public static func + (left: NumberSum, right: NumberSum) -> NumberSum {
    var sum = left
    sum.count += right.count
    sum.least = [left.least, right.least].compactMap(\.self).min()
    sum.greatest = [left.greatest, right.greatest].compactMap(\.self).max()
    sum.whole += right.whole
    sum.others.merge(right.others, uniquingKeysWith: +)
    return sum
  }

  /// All numbers together, rounded once for each power of two among them.
  public var sum: Double {
    others.sorted { $0.key < $1.key }.reduce(0) { $0 + Double($1.value) * Double.power($1.key) }
      + Double(whole)
  }

  /// The mean; nil where there are no numbers.
  public var mean: Double? { count == 0 ? nil : sum / Double(count) }
}

extension Double {
  fileprivate static func power(_ exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: 1)
  }
}
