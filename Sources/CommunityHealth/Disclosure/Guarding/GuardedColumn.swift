internal import Instruments
internal import Tallies

/// The counts of one column without what would tell how single people answered.
struct GuardedColumn {
  /// What becomes of the answers behind the counts.
  enum Change {
    /// They are not counted at all.
    case leftOut
    /// All who chose one of these points chose the same, or all but the first of them.
    case alike(ChoiceCode, of: Set<ChoiceCode>, except: ChoiceCode?)
  }

  /// The counts that anything may be computed from.
  private(set) var counts: ColumnTally
  /// What became of the answers; nil where they are as they were.
  private(set) var change: Change?

  /// Guards a column; the coin must know nothing of the answers.
  init(
    _ column: Column, _ counts: ColumnTally, isTelling: Bool, isSensitive: Bool, least: Int,
    coin: Bool
  ) {
    self.counts = counts.withoutReasons
    let points = column.choices.indices.filter { !column.choices[$0].isOffScale }
    let people =
      column.takesSeveral || points.isEmpty
      ? counts.present : points.reduce(0) { $0 + counts.options[$1] }
    guard !isTelling, people >= least else {
      leaveOut()
      return
    }
    guard !column.takesSeveral, points.count > 1 else { return }
    if let favourite = points.first(where: { counts.options[$0] >= people - 1 }) {
      makeAlike(column, favourite, points, people: people, hasException: coin)
    } else if isSensitive, points.contains(where: { counts.options[$0] <= 1 }) {
      leaveOut()
    }
  }

  /// As if everybody had passed it over.
  mutating func leaveOut() {
    counts = counts.ofNobody
    change = .leftOut
  }

  /// All, and all but one, look alike: which of the two is computed with, the coin decides.
  private mutating func makeAlike(
    _ column: Column, _ favourite: Int, _ points: [Int], people: Int, hasException: Bool
  ) {
    let place = points.firstIndex(of: favourite) ?? 0
    let neighbour = points[place == 0 ? 1 : place - 1]
    for point in points { counts.options[point] = 0 }
    counts.options[favourite] = hasException ? people - 1 : people
    if hasException { counts.options[neighbour] = 1 }
    change = .alike(
      column.choices[favourite].code, of: Set(points.map { column.choices[$0].code }),
      except: hasException ? column.choices[neighbour].code : nil)
  }
}

extension ColumnTally {
  /// Why some did not answer is told of nobody.
  fileprivate var withoutReasons: ColumnTally {
    var counts = self
    counts.skipped = skipped + notShown + refused + unreadable
    counts.notShown = 0
    counts.refused = 0
    counts.unreadable = 0
    return counts
  }

  /// The counts if nobody had answered.
  fileprivate var ofNobody: ColumnTally {
    var counts = withoutReasons
    counts.skipped += present
    counts.present = 0
    counts.options = options.map { _ in 0 }
    counts.numbers = NumberSum()
    return counts
  }
}
