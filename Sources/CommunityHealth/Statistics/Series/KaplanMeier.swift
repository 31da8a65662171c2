internal import Numerics

/// How long it takes until something happens, when it has not happened to everyone yet.
///
/// Sources: E. Kaplan, P. Meier, JASA 53 (1958) 457–481; R. Brookmeyer, J. Crowley, Biometrics 38
/// (1982) 29–41 for the interval of the median, with log(−log) limits.
public struct KaplanMeier: Hashable, Sendable {
  /// One person or thing that is waited for.
  public struct Wait: Hashable, Sendable {
    /// How long it took, or has been waited.
    public let time: Double
    /// Whether it happened at the end of that time.
    public let hasHappened: Bool

    /// A wait, ended or still going on.
    public init(time: Double, hasHappened: Bool) {
      self.time = time
      self.hasHappened = hasHappened
    }
  }

  /// What the curve is from a time on.
  public struct Step: Hashable, Sendable {
    /// When something happened.
    public let time: Double
    /// How many were still waited for just before.
    public let atRisk: Int
    /// To how many it happened.
    public let events: Int
    /// The part to whom it has not happened.
    public let remaining: Double
    /// Greenwood's sum, from which the variance comes.
    let greenwood: Double
  }

  /// The steps of the curve, in the order of time.
  public let steps: [Step]

  /// Follows waits, in any order.
  public init(_ waits: [Wait]) {
    var steps: [Step] = []
    var remaining = 1.0
    var greenwood = 0.0
    let sorted = waits.sorted { $0.time < $1.time }
    var index = 0
    while index < sorted.count {
      let time = sorted[index].time
      let same = sorted[index...].prefix { $0.time == time }
      let events = same.count { $0.hasHappened }
      let atRisk = sorted.count - index
      if events > 0 {
        remaining *= 1 - Double(events) / Double(atRisk)
        greenwood += Double(events) / (Double(atRisk) * Double(atRisk - events))
        steps.append(
          Step(
            time: time, atRisk: atRisk, events: events, remaining: remaining,
            greenwood: greenwood))
      }
      index += same.count
    }
    self.steps = steps
  }

  /// When it has happened to half of all; nil while it has not.
  public var median: Double? { steps.first { $0.remaining <= 0.5 }?.time }

  /// Where the median may lie; an end that is not reached yet is infinite.
  public func medianInterval(level: Double) -> Interval {
    let lower = steps.first { limits(of: $0, level: level).lowerBound <= 0.5 }
    let upper = steps.first { limits(of: $0, level: level).upperBound <= 0.5 }
    return Interval(
      lower: lower?.time ?? .infinity, upper: upper?.time ?? .infinity, level: level)
  }

  /// Between which parts the curve may lie after a step.
  public func limits(of step: Step, level: Double) -> ClosedRange<Double> {
    guard step.remaining > 0, step.remaining < 1 else { return step.remaining...step.remaining }
    let log = SpecialFunctions.log(step.remaining)
    let reach = normalReach(level) * step.greenwood.squareRoot() / abs(log)
    func end(_ move: Double) -> Double {
      SpecialFunctions.exp(log * SpecialFunctions.exp(move))
    }
    return end(reach)...end(-reach)
  }
}
