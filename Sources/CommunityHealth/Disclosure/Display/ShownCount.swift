/// How many chose an option, as far as it may be told.
public enum ShownCount: Hashable, Sendable {
  /// So many.
  case exactly(Int)
  /// All, or all but one: nobody may read what each of them said.
  case nearlyAll
  /// Nobody, or one.
  case hardlyAny
  /// Left out, because it would tell what another count hides.
  case notShown
}

/// A score from 0 to 100, as far as it may be told.
public enum ShownScore: Hashable, Sendable {
  /// This score.
  case exactly(Double)
  /// Nearly all chose the best point; it is printed as ≥ 95.
  case high
  /// Nearly all chose the worst point; it is printed as ≤ 5.
  case low
  /// Left out, or there is none.
  case notShown
}
