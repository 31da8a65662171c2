/// Whether two numbers agree to so many parts of the larger, or both are next to nothing.
func near(_ one: Double, _ other: Double, _ tolerance: Double = 1e-10) -> Bool {
  one == other || abs(one - other) <= tolerance * max(abs(one), abs(other))
}
