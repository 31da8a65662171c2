import CommunityHealth
import Testing

struct RaterTests {
  // J. Cohen, Psychological Bulletin 70 (1968) 213–220: 0.492, weighted 0.348.
  @Test func `the published kappa`() {
    let table = [[0.44, 0.07, 0.09], [0.05, 0.2, 0.05], [0.01, 0.03, 0.06]]
    #expect(near(WeightedKappa(table: table).value, 0.49152542372881347))
    let weights: [[Double]] = [[0, 1, 3], [1, 0, 6], [3, 6, 0]]
    #expect(
      near(WeightedKappa(table: table, weights: .custom(weights)).value, 0.34782608695652173))
  }

  // statsmodels 0.15.0, `cohens_kappa`.
  @Test(arguments: [
    (WeightedKappa.Weights.equal, 0.5462263270827502), (.linear, 0.602714017612242),
    (.quadratic, 0.6628900814947327),
  ])
  func `weighted kappa is that of statsmodels`(weights: WeightedKappa.Weights, kappa: Double) {
    let table: [[Double]] = [[20, 10, 5], [3, 30, 15], [0, 5, 40]]
    #expect(near(WeightedKappa(table: table, weights: weights).value, kappa))
  }

  // The table of the article on Fleiss' kappa in Wikipedia: 0.210; statsmodels 0.15.0.
  @Test func `Fleiss' kappa of fourteen raters`() throws {
    let kappa = try #require(
      FleissKappa(counts: [
        [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
        [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
      ]))
    #expect(near(kappa.value, 0.20993070442195522))
    #expect(FleissKappa(counts: [[1, 1], [3, 0]]) == nil)
    #expect(FleissKappa(counts: [[2, 0], [2, 0]])?.value.isNaN == true)
  }

  // K. Krippendorff, "Computing Krippendorff's alpha-reliability", 2011, examples C to E.
  @Test(arguments: [
    (KrippendorffAlpha.Metric.nominal, 0.743421052631579), (.ordinal, 0.8153875037548814),
    (.interval, 0.8491071428571428), (.ratio, 0.7974027747116121),
  ])
  func `Krippendorff's alpha with missing ratings`(
    metric: KrippendorffAlpha.Metric, alpha: Double
  ) {
    let units: [[Double]] = [
      [1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4],
      [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [5, 5, 5], [1, 1], [3],
    ]
    let found = KrippendorffAlpha(units: units, metric: metric)
    #expect(near(found.value, alpha))
    #expect(found.pairable == 40)
  }

  @Test func `where nothing varies there is no alpha`() {
    #expect(KrippendorffAlpha(units: [[2, 2], [2, 2]], metric: .interval).value.isNaN)
    #expect(KrippendorffAlpha(units: [], metric: .nominal).value.isNaN)
  }
}
