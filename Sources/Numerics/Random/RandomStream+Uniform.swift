extension RandomStream {
  /// A number from 0 up to, not including, 1: the upper 53 bits.
  public mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A number between 0 and 1 that is neither.
  public mutating func openUniform() -> Double {
    (Double(next() >> 12) + 0.5) * 0x1p-52
  }

  /// A whole number from 0 up to, not including, the bound; each equally likely.
  ///
  /// Source: D. Lemire, "Fast random integer generation in an interval", ACM TOMACS 29 (2019),
  /// doi:10.1145/3230636. Written out, because the standard library may change its way.
  public mutating func whole(below bound: Int) -> Int {
    precondition(bound > 0, "nothing lies between 0 and \(bound)")
    let range = UInt64(bound)
    var product = next().multipliedFullWidth(by: range)
    if product.low < range {
      let rest = (0 &- range) % range
      while product.low < rest { product = next().multipliedFullWidth(by: range) }
    }
    return Int(product.high)
  }

  /// Whether something of this chance happens.
  public mutating func happens(withChance chance: Double) -> Bool {
    uniform() < chance
  }

  /// The same things in random order, each order equally likely (Fisher–Yates).
  public mutating func shuffled<Thing>(_ things: [Thing]) -> [Thing] {
    var things = things
    for last in things.indices.dropFirst().reversed() {
      things.swapAt(last, whole(below: last + 1))
    }
    return things
  }

  /// Some of the things without putting back, in random order.
  public mutating func some<Thing>(_ count: Int, of things: [Thing]) -> [Thing] {
    var things = things
    let count = min(max(0, count), things.count)
    for place in 0..<count {
      things.swapAt(place, place + whole(below: things.count - place))
    }
    return Array(things.prefix(count))
  }
}
