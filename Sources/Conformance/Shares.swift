import CommunityHealth

/// Shares, their differences, and many tests at once.
enum Shares {
  static func interval(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    let (successes, n) = (try input.whole("successes"), try input.whole("n"))
    let found = [
      ("wilson", WilsonInterval.interval(successes, of: n, level: 0.95)),
      ("wilson_cc", WilsonInterval.corrected(successes, of: n, level: 0.95)),
      ("exact", ExactInterval.interval(successes, of: n, level: 0.95)),
      ("jeffreys", JeffreysInterval.interval(successes, of: n, level: 0.95)),
    ]
    return found.flatMap { name, interval in
      [("\(name)_lo", .figure(interval?.lower)), ("\(name)_hi", .figure(interval?.upper))]
    }
  }

  static func difference(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    let change = ShareDifference(
      later: try input.whole("a"), of: try input.whole("m"), earlier: try input.whole("b"),
      of: try input.whole("n"))
    let interval = change?.interval(level: 0.95)
    return [
      ("diff", .figure(change?.difference)), ("lo", .figure(interval?.lower)),
      ("hi", .figure(interval?.upper)),
    ]
  }

  static func severalTests(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    let given = try input.member("p").doubles()
    let q = input.optional("q")?.double ?? 0.05
    let p = given.compactMap(\.self)
    func list(_ adjusted: [Double]) -> JSONValue {
      var rest = adjusted[...]
      return .array(given.map { $0 == nil ? .null : .figure(rest.popFirst()) })
    }
    // What lies on the limit but for rounding lies on it.
    func rejected(_ adjusted: [Double]) -> JSONValue {
      .count(adjusted.count { $0 <= q * (1 + 1e-12) })
    }
    let adjusted = MultipleTests.benjaminiHochberg(p)
    let holm = MultipleTests.holm(p)
    return [
      ("adjusted", list(adjusted)), ("n_rejected", rejected(adjusted)), ("holm", list(holm)),
      ("holm_rejected", rejected(holm)),
      ("bonferroni_rejected", rejected(MultipleTests.bonferroni(p))),
    ]
  }
}

extension JSONValue {
  /// The whole number under a name.
  func whole(_ name: String) throws -> Int {
    guard let value = try member(name).double.flatMap(Int.init(exactly:)) else {
      throw Complaint("'\(name)' is no whole number")
    }
    return value
  }

  /// The whole numbers of a table; what is missing counts nothing.
  func counts() throws -> [[Int]] {
    try rows().map { $0.map { $0.flatMap(Int.init(exactly:)) ?? 0 } }
  }
}
