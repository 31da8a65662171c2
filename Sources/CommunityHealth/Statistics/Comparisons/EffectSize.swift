/// How large a difference is in words, by Cliff's δ.
///
/// Source: J. Romano and others, Florida Association of Institutional Research 2006: 0.147, 0.33, 0.474.
public enum EffectSize: String, Hashable, Sendable, CaseIterable {
  /// Hardly any.
  case negligible
  /// A small one.
  case small
  /// A medium one.
  case medium
  /// A large one.
  case large

  /// The word for a δ from −1 to 1.
  public init(cliffsDelta delta: Double) {
    switch abs(delta) {
    case ..<0.147: self = .negligible
    case ..<0.33: self = .small
    case ..<0.474: self = .medium
    default: self = .large
    }
  }
}
