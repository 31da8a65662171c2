/// Looks among sums of reduced rows for one that is the tally of a few people.
///
/// Such a sum takes each row once or not at all, because nothing else stands at the row's pivot.
struct SubsetSearch {
  let rows: [[UInt64]]
  let pivots: [Int]
  /// How many people are in each cell; all of them are fewer than the minimum.
  let counts: [Int]
  let field: PrimeField
  let minimum: Int
  /// How many sums may still be looked at.
  var tries: Int

  /// Whether there is one, or so much to look at that there may be.
  mutating func findsPeople() -> Bool {
    extends([UInt64](repeating: 0, count: counts.count), people: 0, from: 0)
  }

  private mutating func extends(_ sum: [UInt64], people: Int, from first: Int) -> Bool {
    for row in first..<max(first, rows.count) where people + counts[pivots[row]] < minimum {
      tries -= 1
      guard tries > 0 else { return true }
      let next = zip(sum, rows[row]).map { field.sum($0, $1) }
      if isOfFewPeople(next) { return true }
      if extends(next, people: people + counts[pivots[row]], from: row + 1) { return true }
    }
    return false
  }

  private func isOfFewPeople(_ sum: [UInt64]) -> Bool {
    var people = 0
    for (value, count) in zip(sum, counts) where value != 0 {
      people += count
      if value != 1 || people >= minimum { return false }
    }
    return people > 0
  }
}
