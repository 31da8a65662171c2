/// An ordered set of answers that several questions share, such as five points of usefulness.
public struct Scale: Hashable, Sendable {
  /// Its name in `scales.yaml`.
  public let id: ScaleID
  /// Its points, lowest first.
  public let points: [Choice]
  /// Whether only the first and the last point carry words, as on a ruler from 0 to 10.
  public let labelsEndsOnly: Bool

  /// Puts a scale together; `ScaleCheck` judges it.
  public init(id: ScaleID, points: [Choice], labelsEndsOnly: Bool = false) {
    self.id = id
    self.points = points
    self.labelsEndsOnly = labelsEndsOnly
  }
}

/// The scales and side answers that definitions may name.
public struct ScaleLibrary: Hashable, Sendable {
  /// The scales, in the order in which they were written.
  public private(set) var scales: [Scale]
  /// The answers that stand beside a scale, such as `dont-know`.
  public private(set) var sideAnswers: [Choice]

  /// Collects scales and side answers.
  public init(scales: [Scale] = [], sideAnswers: [Choice] = []) {
    self.scales = scales
    self.sideAnswers = sideAnswers
  }
}

extension ScaleLibrary {
  /// The scale of that name.
  public func scale(_ id: ScaleID) -> Scale? { scales.first { $0.id == id } }

  /// The side answer of that code, marked as off the scale.
  public func sideAnswer(_ code: ChoiceCode) -> Choice? {
    sideAnswers.first { $0.code == code }
  }

  /// This library with another laid over it: what the other names wins.
  public func overlaid(by other: ScaleLibrary) -> ScaleLibrary {
    ScaleLibrary(
      scales: scales.filter { other.scale($0.id) == nil } + other.scales,
      sideAnswers: sideAnswers.filter { other.sideAnswer($0.code) == nil } + other.sideAnswers)
  }
}
