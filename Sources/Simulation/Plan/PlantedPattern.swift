/// A way of failing that a simulated community is given, and how far it has gone.
public struct PlantedPattern: Hashable, Sendable {
  /// The ways of failing that can be planted.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Sessions stop happening, and fewer and fewer people come to those that do.
    case dissolving
    /// A core of three takes the turns.
    case fewPresenters = "few-presenters"
    /// Sessions end without practice and without a thing to try.
    case noWorkLink = "no-work-link"
    /// Leaders do not come, hear nothing and give no room.
    case noLeadership = "no-leadership"
    /// Those who find something keep it.
    case hoarding
  }

  /// The way of failing.
  public let kind: Kind
  /// How far it has gone, from 0 (not at all) to 1; `Documentation/simulation.md` says of what.
  public let strength: Double

  /// The strength of a pattern that is planted without one.
  public static let usualStrength = 0.85

  /// Plants a pattern; a strength beyond 0 and 1 is taken for the nearer of them.
  public init(_ kind: Kind, strength: Double = usualStrength) {
    self.kind = kind
    self.strength = min(1, max(0, strength))
  }
}
