/// Whether a series goes up or down, whatever its shape.
///
/// Source: H. Mann, Econometrica 13 (1945) 245–259; variance with ties after Kendall.
public struct MannKendall: Hashable, Sendable {
  private let kendall: KendallScore

  /// Tests values in the order of time.
  public init(_ values: [Double]) {
    kendall = KendallScore(x: values.indices.map(Double.init), y: values)
  }

  /// How many pairs rise, less how many fall.
  public var score: Int { kendall.score }
  /// The score's variance without a trend, ties accounted for.
  public var variance: Double { kendall.variance }
  /// The score in standard errors.
  public var z: Double { kendall.z }
  /// How likely a score at least this far from zero is without a trend.
  public var p: Double { kendall.p }
}
