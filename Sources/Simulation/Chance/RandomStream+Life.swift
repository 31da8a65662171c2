internal import Numerics

extension RandomStream {
  /// A whole number from 0 up to, but not including, a bound; 0 where there is no other.
  mutating func below(_ bound: Int) -> Int { whole(below: max(1, bound)) }

  /// A number within bounds, each as likely as another.
  mutating func within(_ bounds: ClosedRange<Double>) -> Double {
    bounds.lowerBound + uniform() * (bounds.upperBound - bounds.lowerBound)
  }

  /// A whole number within bounds.
  mutating func within(_ bounds: ClosedRange<Int>) -> Int {
    bounds.lowerBound + below(bounds.count)
  }

  /// A number of mean 0 and spread 1, bell-shaped.
  ///
  /// The sum of four uniform ones out of a single draw: one never meets more than 3.5, and no
  /// function of a system library, which differs between machines, is needed.
  mutating func deviation() -> Double {
    let bits = next()
    let sum = (bits & 0xFFFF) + (bits >> 16 & 0xFFFF) + (bits >> 32 & 0xFFFF) + bits >> 48
    return (Double(sum) - 131_070) * (1 / 37_837.2)
  }

  /// How often something happens that happens so often on average, at most eight times as often.
  mutating func count(mean: Double) -> Int {
    guard mean > 0 else { return 0 }
    let tries = 8 + Int(mean * 2)
    let chance = mean / Double(tries)
    return (0..<tries).count { _ in happens(withChance: chance) }
  }

  /// One of several, each as likely as another.
  mutating func one<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }

  /// The place of one of several by their weights; nil where none has any.
  mutating func place(byWeight weights: [Double]) -> Int? {
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    var rest = uniform() * total
    for (place, weight) in weights.enumerated() where weight > 0 {
      rest -= weight
      if rest < 0 { return place }
    }
    return weights.lastIndex { $0 > 0 }
  }
}
