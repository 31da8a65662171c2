internal import Instruments
internal import Tallies

/// How the counts of one question are shown for a group that may be shown.
struct ColumnDisplay {
  let column: Column
  let isSensitive: Bool
  let isReversed: Bool
  let minimum: Int

  /// What may be told of the counts by themselves; other groups may ask for more to be left out.
  func shown(_ tally: ColumnTally, of people: Int) -> DisclosedColumn {
    guard tally.present >= minimum else { return hidden }
    if column.holdsNumbers { return numbers(tally) }
    guard !column.choices.isEmpty else { return exact(tally) }
    if column.takesSeveral { return several(tally) }
    let onScale = onScale(tally).reduce(0, +)
    guard onScale == 0 || onScale >= minimum else { return hidden }
    if let favourite = favourite(tally, onScale: onScale) {
      return nearlyAll(favourite, tally)
    }
    let isTelling = isSensitive && tally.options.contains { $0 <= 1 }
    return isTelling ? guarded(tally, of: people) : exact(tally)
  }

  /// The question without any of its counts.
  var hidden: DisclosedColumn {
    DisclosedColumn(hiding: column.id, options: column.choices.count)
  }
}

extension ColumnDisplay {
  private func missing(_ tally: ColumnTally) -> DisclosedMissing {
    DisclosedMissing(
      skipped: tally.skipped, notShown: tally.notShown, refused: tally.refused,
      unreadable: tally.unreadable)
  }

  private func exact(_ tally: ColumnTally) -> DisclosedColumn {
    DisclosedColumn(
      column.id, options: column.choices.indices.map { .exactly(tally.options[$0]) },
      answered: tally.present, missing: missing(tally), score: score(tally))
  }

  /// A mean of equal numbers would be everybody's own.
  private func numbers(_ tally: ColumnTally) -> DisclosedColumn {
    let isUnanimous = tally.numbers.least == tally.numbers.greatest
    return DisclosedColumn(
      column.id, options: [], answered: tally.present, missing: missing(tally),
      mean: isUnanimous ? nil : tally.numbers.mean)
  }

  private func several(_ tally: ColumnTally) -> DisclosedColumn {
    DisclosedColumn(
      column.id,
      options: tally.options.map { count in
        if count >= tally.present - 1 { return .nearlyAll }
        return isSensitive && count <= 1 ? .hardlyAny : .exactly(count)
      }, answered: tally.present, missing: missing(tally))
  }

  private func onScale(_ tally: ColumnTally) -> [Int] {
    zip(column.choices, tally.options).filter { !$0.0.isOffScale }.map(\.1)
  }

  /// The option that all chose, or all but one, of those who answered or of those on the scale.
  private func favourite(_ tally: ColumnTally, onScale: Int) -> Int? {
    tally.options.indices.first { option in
      let others = column.choices[option].isOffScale ? tally.present : onScale
      return others > 0 && tally.options[option] >= others - 1
    }
  }

  private func nearlyAll(_ favourite: Int, _ tally: ColumnTally) -> DisclosedColumn {
    let isBeside = column.choices[favourite].isOffScale
    let options = tally.options.indices.map { option -> ShownCount in
      if option == favourite { return .nearlyAll }
      let isTold = column.choices[option].isOffScale && !isBeside && !isSensitive
      return isTold ? .exactly(tally.options[option]) : .hardlyAny
    }
    // Where a sensitive question has further answers beside the scale, their sum would tell of them.
    let isTold = !isSensitive || !column.choices.contains(where: \.isOffScale)
    return DisclosedColumn(
      column.id, options: options, answered: isTold ? tally.present : nil,
      missing: isTold ? missing(tally) : nil, score: extreme(favourite))
  }

  /// Nobody and one look alike, and the sum of the others may not tell which it was.
  private func guarded(_ tally: ColumnTally, of people: Int) -> DisclosedColumn {
    let options = tally.options
    guard let first = options.firstIndex(where: { $0 <= 1 }) else { return exact(tally) }
    let neighbour =
      options[..<first].indices.last { options[$0] > 1 }
      ?? options[first...].indices.first { options[$0] > 1 }
    let told = options.indices.filter { options[$0] > 1 && $0 != neighbour }
    let rest = people - told.reduce(0) { $0 + options[$1] }
    guard let neighbour, rest > 2 else { return hidden }
    return DisclosedColumn(
      column.id,
      options: options.indices.map { option in
        if option == neighbour { return .notShown }
        return options[option] <= 1 ? .hardlyAny : .exactly(options[option])
      }, answered: nil, missing: nil)
  }
}

extension ColumnDisplay {
  private func score(_ tally: ColumnTally) -> ShownScore {
    let counts = onScale(tally)
    guard case .rating = column.kind, counts.count > 1, counts.contains(where: { $0 > 0 }) else {
      return .notShown
    }
    let summary = RatingSummary(counts: counts)
    return .exactly((isReversed ? summary.reversed : summary).score)
  }

  private func extreme(_ option: Int) -> ShownScore {
    let points = column.choices.indices.filter { !column.choices[$0].isOffScale }
    guard case .rating = column.kind, points.count > 1 else { return .notShown }
    if option == (isReversed ? points.first : points.last) { return .high }
    return option == (isReversed ? points.last : points.first) ? .low : .notShown
  }
}
