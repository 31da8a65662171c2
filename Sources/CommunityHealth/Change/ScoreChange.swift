internal import Numerics

/// How a score from 0 to 100 differs between two dates.
public struct ScoreChange: Hashable, Sendable {
  /// A difference of which one knows how far luck can carry it.
  public struct Difference: Hashable, Sendable {
    /// The later score less the earlier.
    public let points: Double
    /// Where it lies, as sure as `confidence` says.
    public let interval: ClosedRange<Double>
    /// How sure the interval is.
    public let confidence: Double
    /// The smallest change that would have been found four times out of five.
    public let detectable: Double
  }

  /// The score on the earlier date; nil where there was none.
  public let from: Double?
  /// The score on the later date; nil where there was none.
  public let to: Double?
  /// How they differ; nil where one of them is missing.
  public let difference: Difference?
  /// What is said of it.
  public let verdict: ChangeVerdict

  init(from: Double?, to: Double?, difference: Difference?, q: Double? = nil) {
    self.from = from
    self.to = to
    self.difference = difference
    verdict =
      difference.map { ChangeRule.verdict($0.points, $0.interval, q: q) } ?? .tooFew
  }
}

extension ScoreChange.Difference {
  /// A difference with the draws of what luck makes of it.
  init(_ points: Double, draws: Draws, confidence: Double = ChangeRule.confidence) {
    let deviation =
      switch draws {
      case .fixed: 0.0
      case .drawn(let values): Moments(values).deviation
      }
    self.init(
      points: points, interval: draws.interval(confidence), confidence: confidence,
      detectable: Self.detectable(deviation: deviation, confidence: confidence))
  }

  /// The difference of the same people's scores, by Student's t.
  init(ofPairs changes: [Double]) {
    let moments = Moments(changes)
    let error = moments.deviation / Double(changes.count).squareRoot()
    let reach = StudentsT(freedom: Double(changes.count - 1))
      .quantile((1 + ChangeRule.confidence) / 2)
    self.init(
      points: moments.mean,
      interval: moments.mean - reach * error...moments.mean + reach * error,
      confidence: ChangeRule.confidence,
      detectable: Self.detectable(deviation: error, confidence: ChangeRule.confidence))
  }

  private static func detectable(deviation: Double, confidence: Double) -> Double {
    DetectableChange.ofMeans(deviations: (deviation, 0), answers: (1, 1), level: confidence)
  }
}

extension Draws {
  /// Number by number what is more in these draws than in those.
  func less(_ other: Draws) -> Draws {
    if case .fixed(let one) = self, case .fixed(let two) = other { return .fixed(one - two) }
    return .drawn((0..<Draws.count).map { self[$0] - other[$0] })
  }
}
