import Instruments
import Tallies

/// Lays people's scores of two waves side by side; the draws of a wave serve all of its scales.
struct ScaleComparer {
  let earlier: WaveRecord
  let later: WaveRecord
  let least: Int
  let linked: LinkedWaves?
  private var maker: DrawMaker

  init(
    from earlier: WaveRecord, to later: WaveRecord, least: Int, linked: LinkedWaves?, seed: UInt64
  ) {
    self.earlier = earlier
    self.later = later
    self.least = least
    self.linked = linked
    maker = DrawMaker(seed: seed)
  }
}

extension ScaleComparer {
  /// What becomes of one scale; the q-value follows when all are known.
  mutating func change(of scale: HeadlineScale) -> ScaleChange {
    let before = figure(scale, earlier)
    let after = figure(scale, later)
    var difference: ScoreChange.Difference?
    var test: (p: Double?, effect: Double)?
    var isLinked = false
    if let before, let after {
      if let changes = changes(before, after) {
        isLinked = true
        difference = ScoreChange.Difference(ofPairs: changes.map { 100 * $0 })
        let ranks = SignedRank(changes)
        test = (ranks.p, (1 + ranks.rankBiserial) / 2)
      } else {
        difference = ScoreChange.Difference(
          100 * (after.position - before.position), draws: draws(after).less(draws(before)))
        test = Self.test(before, after)
      }
    }
    return ScaleChange(
      id: scale.id, title: scale.title, items: scale.items, answersBefore: before?.count,
      answersAfter: after?.count, isLinked: isLinked,
      score: ScoreChange(
        from: before.map { (100 * $0.position).toldScore(of: $0.count) },
        to: after.map { (100 * $0.position).toldScore(of: $0.count) },
        difference: test?.p == nil ? nil : difference),
      p: test?.p, effect: test?.effect)
  }

  /// Nil where too few have a score.
  private func figure(_ scale: HeadlineScale, _ wave: WaveRecord) -> WaveFigure? {
    WaveFigure(of: wave, columns: scale.items, .mean) { $0.positions }
      .flatMap { $0.count >= max(least, ChangeRule.leastAnswers) ? $0 : nil }
  }

  /// Draws of the score with people without end, of 100.
  private mutating func draws(_ figure: WaveFigure) -> Draws {
    let sample =
      figure.sample.map { Sample.people($0, .mean) }
      ?? .crowd(
        figure.wave.id, deviation: (figure.variance / Double(figure.count)).squareRoot(),
        silentShare: 1)
    return maker.chance(sample, raw: figure.position).map { 100 * $0 }
  }

  /// How each linked person's position changed; nil where too few are linked.
  private func changes(_ before: WaveFigure, _ after: WaveFigure) -> [Double]? {
    guard let linked, let old = before.positions, let new = after.positions else { return nil }
    let changes = linked.pairs.compactMap { pair -> Double? in
      guard let one = old[pair.earlier], let other = new[pair.later] else { return nil }
      return (other - one).rounded(to: 9)
    }
    let isApart = [before.count, after.count].allSatisfy {
      $0.isNobodyOrEnough(beside: changes.count, least)
    }
    return isApart && changes.count >= max(least, ChangeRule.leastAnswers) ? changes : nil
  }

  /// By the ranks of all people, or by the means where people were only counted.
  private static func test(
    _ before: WaveFigure, _ after: WaveFigure
  ) -> (p: Double?, effect: Double)? {
    guard let old = before.positions, let new = after.positions else {
      let error =
        (before.variance / Double(before.count) + after.variance / Double(after.count))
        .squareRoot()
      guard error > 0 else { return nil }
      let distance = (after.position - before.position) / error
      let spread = (before.variance + after.variance).squareRoot()
      return (
        normalTwoSided(distance),
        1 - normalTwoSided((after.position - before.position) / spread) / 2
      )
    }
    let counts = RankedCounts(first: new.compactMap(\.self), second: old.compactMap(\.self))
    return MannWhitney(counts).map { test in
      (test.smallestReachableP > ChangeRule.falsePart ? nil : test.p, test.superiority)
    }
  }
}

extension WaveFigure {
  /// The mean position of all people, 0 to 1.
  fileprivate var position: Double { sums[0] / sums[1] }

  /// Each person's position; nil for who answered less than half, and where people were only counted.
  fileprivate var positions: [Double?]? {
    sample.map { sample in
      (0..<sample.respondents).map { person in
        // Sums in another order differ in their last bit, and would not be ties.
        sample.parts[1][person] > 0 ? sample.parts[0][person].rounded(to: 9) : nil
      }
    }
  }
}
