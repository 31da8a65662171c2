internal import Instruments

extension IndicatorReading {
  /// The reading as it may be told: at the ends of a share only roughly, so that nobody can be read.
  static func roughlyAtTheEnds(_ reading: IndicatorReading) -> IndicatorReading {
    guard var told = reading.measured, told.unit == .answers,
      let range = reading.form.range
    else { return reading }
    let width = range.upperBound - range.lowerBound
    let part = (told.raw - range.lowerBound) / width
    let isOfPeople = RoughShare.measures.contains(reading.definition.measure)
    guard let share = RoughShare(part, of: told.count, isOfPeople: isOfPeople) else {
      return reading
    }
    told.raw = range.lowerBound + share.value * width
    told.end = share.end
    return IndicatorReading(of: reading, measured: told)
  }

  /// The score, as far as it may be told.
  public var shownScore: ShownScore {
    guard let score else { return .notShown }
    guard measured?.end != nil else { return .exactly(score) }
    return score >= 95 ? .high : score <= 5 ? .low : .exactly(score)
  }

  /// Where the score lies in nine of ten cases had the silent answered; nil where there is none.
  public var levelInterval: ClosedRange<Double>? { levelScores.map { reaching($0.interval()) } }

  /// Where the score lies in nine of ten cases by luck alone; nil where there is none.
  public var chanceInterval: ClosedRange<Double>? { chanceScores.map { reaching($0.interval()) } }

  /// Where the number lies in nine of ten cases by luck alone; nil where there is none.
  package var chanceOfRaw: ClosedRange<Double>? {
    chance.map { chance in
      roughRange.map { chance.interval().reaching($0) } ?? chance.interval()
    }
  }

  /// A range that leaves open all that is not told.
  private func reaching(_ interval: ClosedRange<Double>) -> ClosedRange<Double> {
    guard let range = roughRange, let one = score(of: range.lowerBound),
      let other = score(of: range.upperBound)
    else { return interval }
    return interval.reaching(min(one, other)...max(one, other))
  }

  /// All that the number can be where it is told only roughly.
  private var roughRange: ClosedRange<Double>? {
    guard let measured, let end = measured.end, let range = form.range else { return nil }
    return switch end {
    case .nearlyAll: 2 * measured.raw - range.upperBound...range.upperBound
    case .hardlyAny: range.lowerBound...2 * measured.raw - range.lowerBound
    }
  }
}

extension ClosedRange<Double> {
  /// The range that holds both.
  func reaching(_ other: ClosedRange<Double>) -> ClosedRange<Double> {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}
