import CommunityHealth

/// How values are spread.
enum Spread {
  static func gini(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    let gini = Gini(try input.member("values").doubles().compactMap(\.self))
    return [
      ("gini_population", .figure(gini.population)), ("gini_sample", .figure(gini.sample)),
    ]
  }

  static func univariate(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    let values = ExactDecimals(try input.member("values").elements().compactMap(\.digits))
    let moments = Moments(values.shifted)
    return [
      ("n", .count(moments.count)), ("mean", .figure(values.origin + moments.mean)),
      ("sd", .figure(moments.deviation)),
      ("lag1_autocorrelation", .figure(moments.lagOneAutocorrelation)),
    ]
  }
}

/// Decimal numbers, taken apart before they are rounded to binary fractions.
///
/// 10000000.2 − 10000000.1 is 0.1 in decimals, and 0.0999999996 in doubles.
struct ExactDecimals {
  /// What was taken away from every number.
  let origin: Double
  /// The numbers less the origin.
  let shifted: [Double]

  /// Reads numbers; those with too many digits or an exponent make all of them plain doubles.
  init(_ texts: [String]) {
    let decimals = texts.map(Self.split)
    let places = decimals.compactMap { $0?.places }.max() ?? 0
    let whole = decimals.compactMap { decimal -> Int? in
      guard let decimal else { return nil }
      let scale = Self.powerOfTen(places - decimal.places)
      let (scaled, overflow) = decimal.units.multipliedReportingOverflow(by: scale ?? 0)
      return overflow || scale == nil ? nil : scaled
    }
    guard whole.count == texts.count, let first = whole.first, let unit = Self.powerOfTen(places),
      let differences = Self.differences(whole, from: first)
    else {
      origin = 0
      shifted = texts.compactMap(Double.init)
      return
    }
    origin = Double(first) / Double(unit)
    shifted = differences.map { Double($0) / Double(unit) }
  }

  private static func differences(_ numbers: [Int], from first: Int) -> [Int]? {
    let differences = numbers.map { $0.subtractingReportingOverflow(first) }
    return differences.contains { $0.overflow } ? nil : differences.map(\.partialValue)
  }

  private static func powerOfTen(_ exponent: Int) -> Int? {
    (0...18).contains(exponent) ? (0..<exponent).reduce(1) { power, _ in power * 10 } : nil
  }

  /// The digits as a whole number, and how many of them stand behind the point.
  private static func split(_ text: String) -> (units: Int, places: Int)? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let units = Int(parts.joined()) else { return nil }
    return (units, parts.count == 2 ? parts[1].count : 0)
  }
}
