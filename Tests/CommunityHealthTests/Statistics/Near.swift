import CommunityHealth

/// Whether two numbers agree to so many parts of the larger, or both are next to nothing.
func near(_ one: Double, _ other: Double, _ tolerance: Double = 1e-9) -> Bool {
  one == other || abs(one - other) <= tolerance * max(1e-6, abs(one), abs(other))
}

/// Whether an interval has these ends.
func near(_ interval: Interval?, _ lower: Double, _ upper: Double, _ tolerance: Double = 1e-9)
  -> Bool
{
  guard let interval else { return false }
  return near(interval.lower, lower, tolerance) && near(interval.upper, upper, tolerance)
}
