import CommunityHealth
import Testing

struct ComparisonTests {
  static let changes: [Double] = [2, -1, 0, 1, 1, 3, 0, -1, 1, 2]

  // M. Hollander, D. Wolfe, 1973, p. 29; R: V = 40, p = 0.01953.
  @Test func `the published signed-rank test`() {
    let before = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30]
    let after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]
    let falls = zip(before, after).map { $0 - $1 }
    let test = SignedRank(falls)
    #expect(test.risen == 40)
    #expect(near(test.pGreater, 0.01953125))
    #expect(near(test.p, 0.0390625))
    let median = PseudoMedian(falls)
    #expect(near(median?.value ?? 0, 0.46))
    #expect(near(median?.interval(level: 0.95), 0.01, 0.786))
  }

  // All patterns of signs listed by a program of its own (NumPy).
  @Test func `who did not change is ranked and weighs against a change`() {
    let ranked = SignedRank(Self.changes)
    #expect(ranked.risen == 42)
    #expect(near(ranked.pGreater, 0.07421875))
    #expect(near(ranked.pLess, 0.96875))
    let dropped = SignedRank(Self.changes, unchanged: .dropped)
    #expect(dropped.risen == 30)
    #expect(near(dropped.pGreater, 0.0625))
  }

  // SciPy 1.17.1, `wilcoxon(zero_method='pratt', correction=True, method='approx')`.
  @Test func `many changes are tested by the normal distribution`() {
    #expect(near(SignedRank(Self.changes, isExact: false).p, 0.10680898500823365))
  }

  @Test func `transitions say the same as differences`() {
    let people = [(0, 2), (3, 2), (1, 1), (2, 3), (0, 1), (1, 4), (2, 2), (4, 3), (3, 4), (1, 3)]
    var transitions = Array(repeating: Array(repeating: 0, count: 5), count: 5)
    for (before, after) in people { transitions[before][after] += 1 }
    #expect(
      SignedRank(transitions: transitions)
        == SignedRank(people.map { Double($0.1 - $0.0) }))
  }

  @Test func `when nobody changed there is nothing to find`() {
    #expect(SignedRank([0, 0, 0]).p == 1)
    #expect(SignedRank([]).p == 1)
    #expect(SignedRank([1, 1, 1]).smallestReachableP == 0.25)
    #expect(PseudoMedian([]) == nil)
  }

  // statsmodels 0.15.0, `mcnemar(exact=True)`.
  @Test func `as many who began as who stopped is what chance would do`() {
    #expect(near(McNemar(began: 9, stopped: 2).p, 0.0654296875))
    #expect(McNemar(began: 3, stopped: 3).p == 1)
    #expect(McNemar(began: 0, stopped: 0).p == 1)
  }

  // M. Hollander, D. Wolfe, 1973, p. 116; R: 0.77143, p = 0.68. Ties: SciPy 1.17.1, `kruskal`.
  @Test func `several groups at once`() throws {
    let published = try #require(
      KruskalWallis(groups: [
        [2.9, 3.0, 2.5, 2.6, 3.2], [3.8, 2.7, 4.0, 2.4], [2.8, 3.4, 3.7, 2.2, 2.0],
      ]))
    #expect(near(published.h, 0.7714285714285722))
    #expect(published.freedom == 2)
    #expect(near(published.p, 0.6799647735788936))
    let tied = try #require(
      KruskalWallis(counts: [[1, 2, 1, 0, 0], [0, 1, 2, 1, 1], [2, 1, 0, 0, 0]]))
    #expect(near(tied.h, 6.282587064676624))
    #expect(near(tied.p, 0.04322684639852824))
    #expect(KruskalWallis(counts: [[0, 3], [0, 4]]) == nil)
    #expect(KruskalWallis(counts: [[1, 3], [0, 0]]) == nil)
  }

  // A. Agresti, "An introduction to categorical data analysis", 2007, p. 39; R: 30.07.
  @Test func `the published table of party and gender`() throws {
    let test = try #require(ChiSquareTest(table: [[762, 327, 468], [484, 239, 477]]))
    #expect(near(test.statistic, 30.070149095754672))
    #expect(near(test.p, 2.9535891832117595e-07))
    #expect(near(test.cramersV, 0.10443580235646777))
    #expect(!test.hasSmallCounts)
  }

  @Test func `small counts are warned about, and empty rows left out`() throws {
    let tea = try #require(ChiSquareTest(table: [[3, 1], [1, 3], [0, 0]]))
    #expect(tea.hasSmallCounts)
    #expect(tea.smallestExpected == 2)
    #expect(tea.freedom == 1)
    #expect(ChiSquareTest(table: [[3, 1], [0, 0]]) == nil)
    #expect(ChiSquareTest(table: []) == nil)
  }

  // A. Agresti, "Categorical data analysis", 1990, p. 61: the lady's tea. Second: SciPy 1.17.1.
  @Test func `Fisher's exact test`() throws {
    let tea = try #require(FisherExact(3, 1, 1, 3))
    #expect(near(tea.p, 0.48571428571428565))
    #expect(near(tea.pGreater, 0.24285714285714283))
    let other = try #require(FisherExact(8, 2, 1, 5))
    #expect(near(other.p, 0.034965034965034975))
    #expect(near(other.pLess, 0.9991258741258742))
    #expect(FisherExact(0, 0, 0, 0) == nil)
    #expect(FisherExact(0, 3, 0, 4)?.p == 1)
  }

  // SciPy 1.17.1, `friedmanchisquare`.
  @Test func `the same people rate several things`() throws {
    let test = try #require(
      Friedman(rows: [[1, 2, 3], [2, 2, 3], [1, 3, 3], [2, 1, 3], [1, 2, 2]]))
    #expect(near(test.statistic, 6.70588235294118))
    #expect(near(test.p, 0.034981316424350054))
    #expect(near(test.kendallsW, 0.670588235294118))
    #expect(Friedman(rows: [[1, 1], [2, 2]]) == nil)
  }

  // statsmodels 0.15.0, `SquareTable(shift_zeros=False).homogeneity('stuart_maxwell')`.
  @Test func `the same people move between options`() throws {
    let test = try #require(StuartMaxwell(transitions: [[20, 10, 5], [3, 30, 15], [0, 5, 40]]))
    #expect(near(test.statistic, 13.76470588235294))
    #expect(test.freedom == 2)
    #expect(near(test.p, 0.0010257277265580678))
  }

  @Test func `of two options it is McNemar's statistic`() throws {
    let test = try #require(StuartMaxwell(transitions: [[4, 9], [2, 5]]))
    #expect(near(test.statistic, 49 / 11.0))
    #expect(StuartMaxwell(transitions: [[4, 0], [0, 5]]) == nil)
  }

  @Test func `an option nobody uses changes nothing`() throws {
    let used = try #require(StuartMaxwell(transitions: [[4, 9], [2, 5]]))
    let spare = try #require(StuartMaxwell(transitions: [[4, 0, 9], [0, 7, 0], [2, 0, 5]]))
    #expect(near(used.p, spare.p))
  }

  @Test(arguments: [
    (0.1, EffectSize.negligible), (-0.2, .small), (0.4, .medium), (-0.9, .large),
    (0.147, .small), (0.33, .medium), (0.474, .large),
  ])
  func `differences have words`(delta: Double, word: EffectSize) {
    #expect(EffectSize(cliffsDelta: delta) == word)
  }

  // z₀.₉₇₅ + z₀.₈ = 2.8016, as in every table of sample sizes.
  @Test func `what a wave could have shown`() throws {
    let points = DetectableChange.ofMeans(deviations: (20, 20), answers: (16, 16))
    #expect(near(points, 2.8015852181129683 * 20 / 8.0.squareRoot()))
    let rise = try #require(DetectableChange.ofShares(from: 0.5, answers: (388, 388)))
    // J. Fleiss and others, 2003, table A.4: 0.5 against 0.6 needs 388 in each group at 80 %.
    #expect(abs(rise - 0.1) < 0.001)
    #expect(DetectableChange.ofShares(from: 0.9, answers: (4, 4)) == nil)
    #expect(DetectableChange.ofShares(from: 1, answers: (40, 40)) == nil)
  }

  @Test func `how many must answer`() {
    // W. Cochran, "Sampling techniques", 1977: 385 for ± 5 points at 95 %, 278 of 1,000.
    #expect(DetectableChange.answers(halfWidth: 0.05, members: nil, level: 0.95) == 385)
    #expect(DetectableChange.answers(halfWidth: 0.05, members: 1000, level: 0.95) == 278)
    #expect(DetectableChange.answers(halfWidth: 0.05, members: 20, level: 0.95) <= 20)
  }

  @Test func `the shift between two groups is Hodges' and Lehmann's`() throws {
    let shift = try #require(
      ShiftEstimate(
        first: [0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46],
        second: [1.15, 0.88, 0.90, 0.74, 1.21]))
    // R: 0.305, −0.15 to 0.76.
    #expect(near(shift.value, 0.305))
    #expect(near(shift.interval(level: 0.95), -0.15, 0.76))
    #expect(ShiftEstimate(first: [], second: [1]) == nil)
  }
}
