import Instruments
import Tallies

extension ItemChange {
  /// Lays the answers to one column of two waves side by side.
  init(
    _ column: Column, _ status: Status, from earlier: WaveRecord, to later: WaveRecord,
    least: Int, linked: LinkedWaves?
  ) {
    id = column.id
    ask = column.ask
    self.status = status
    let before = status == .added ? nil : OrderedAnswers(to: column.id, in: earlier)
    let after = status == .removed ? nil : OrderedAnswers(to: column.id, in: later)
    from = before.flatMap { Side($0, least: least) }
    to = after.flatMap { Side($0, least: least) }
    let isAlike = status == .same || status == .reworded
    guard isAlike, let before, let after, let from, let to,
      min(from.answers, to.answers) >= ChangeRule.leastAnswers, from.favourable != nil
    else {
      difference = nil
      isLinked = false
      return
    }
    let transitions = linked?.counts(of: column.id, after.rated)
    let paired = transitions.flatMap { counts -> Difference? in
      let people = counts.joined().reduce(0, +)
      let isApart = [before.count, after.count].allSatisfy {
        $0.isNobodyOrEnough(beside: people, least)
      }
      return isApart ? Difference(transitions: counts, least: least) : nil
    }
    isLinked = paired != nil
    difference = (paired ?? Difference(from: before, to: after))?.told(from: from, to: to)
  }
}

extension ItemChange.Side {
  /// Nil for fewer answers than may be shown.
  fileprivate init?(_ answers: OrderedAnswers, least: Int) {
    guard answers.count >= least else { return nil }
    self.answers = answers.count
    let share = answers.favourable.map { Double($0) / Double(answers.count) }
    let rough = share.flatMap { RoughShare($0, of: answers.count, isOfPeople: true) }
    favourable = rough?.value ?? share
    end = rough?.end
    score =
      answers.count >= ChangeRule.leastAnswers ? answers.score?.toldScore(of: answers.count) : nil
  }
}

extension Double {
  /// A score of 100 as it may be told: at its ends only roughly.
  func toldScore(of count: Int) -> Double {
    RoughShare(self / 100, of: count, isOfPeople: false).map { 100 * $0.value } ?? self
  }
}

extension ItemChange.Difference {
  /// The difference of what is told, where one of the shares is told only roughly.
  fileprivate func told(from: ItemChange.Side, to: ItemChange.Side) -> Self {
    guard from.end != nil || to.end != nil, let earlier = from.favourable,
      let later = to.favourable
    else { return self }
    var told = self
    told.share = later - earlier
    told.interval = interval.reaching(told.share...told.share)
    return told
  }
}

extension ItemChange.Difference {
  /// Of different people: Newcombe's interval, and the ranks of all answers.
  fileprivate init?(from before: OrderedAnswers, to after: OrderedAnswers) {
    guard let earlier = before.favourable, let later = after.favourable,
      let shares = ShareDifference(
        later: later, of: after.count, earlier: earlier, of: before.count),
      let interval = shares.interval(level: ChangeRule.confidence),
      let test = MannWhitney(RankedCounts(first: after.counts, second: before.counts))
    else { return nil }
    share = shares.difference
    self.interval = interval.lower...interval.upper
    p = test.smallestReachableP > ChangeRule.falsePart ? nil : test.p
    effect = test.superiority
    let answers = (earlier: before.count, later: after.count)
    let start = Double(earlier) / Double(before.count)
    // Where there is no room for a rise of this size, there is for a fall.
    detectable =
      [start, 1 - start].lazy.compactMap {
        DetectableChange.ofShares(from: $0, answers: answers, level: ChangeRule.confidence)
      }.first
  }

  /// Of the same people: who became favourable against who ceased to be, and the ranks of changes.
  fileprivate init?(transitions: [[Int]], least: Int) {
    guard let boxes = FavourableBoxes(points: transitions.count) else { return nil }
    func people(_ isCounted: (Int, Int) -> Bool) -> Int {
      transitions.indices.reduce(0) { sum, before in
        sum
          + transitions.indices.reduce(0) {
            $0 + (isCounted(before, $1) ? transitions[before][$1] : 0)
          }
      }
    }
    let good = boxes.favourable
    let all = people { _, _ in true }
    let began = people { !good.contains($0) && good.contains($1) }
    let stopped = people { good.contains($0) && !good.contains($1) }
    guard all >= max(least, ChangeRule.leastAnswers),
      let shares = PairedShares(began: began, stopped: stopped, people: all),
      let interval = shares.interval(level: ChangeRule.confidence)
    else { return nil }
    share = shares.difference
    self.interval = interval.lower...interval.upper
    let ranks = SignedRank(transitions: transitions)
    // Of two points only who changed sides counts.
    p = transitions.count == 2 ? McNemar(began: began, stopped: stopped).p : ranks.p
    effect = (1 + ranks.rankBiserial) / 2
    detectable = DetectableChange.ofMeans(
      deviations: ((Double(max(1, began + stopped)) / Double(all)).squareRoot(), 0),
      answers: (all, all), level: ChangeRule.confidence)
  }
}

/// The answers to one column, counted from the worst to the best.
private struct OrderedAnswers {
  let rated: RatedColumn
  /// How many gave each answer on the scale, the worst first; as they stand where there is no order.
  let counts: [Int]
  let isOrdered: Bool

  init?(to id: QuestionID, in wave: WaveRecord) {
    guard let place = wave.tally.layout.columns.firstIndex(where: { $0.id == id }) else {
      return nil
    }
    let column = wave.tally.layout.columns[place]
    let options = wave.tally.total(ofColumn: place).options
    guard !column.takesSeveral, !options.isEmpty else { return nil }
    rated = RatedColumn(column, of: wave.instrument)
    counts = rated.worstFirst.map { options[$0] }
    isOrdered = column.isOrdered(in: wave.instrument)
  }

  var count: Int { counts.reduce(0, +) }

  var favourable: Int? {
    isOrdered ? FavourableBoxes(points: counts.count)?.favourable(in: counts) : nil
  }

  /// The mean position of the answers, of 100.
  var score: Double? {
    guard isOrdered, count > 0 else { return nil }
    let positions = rated.positions
    let sum = zip(rated.worstFirst, counts).map { (positions[$0] ?? 0) * Double($1) }
    return 100 * sum.compensatedSum / Double(count)
  }
}
