import CommunityHealth
import Testing

struct AssociationTests {
  static let x: [Double] = [1, 2, 2, 3, 4, 5, 5]
  static let y: [Double] = [1, 3, 2, 2, 5, 4, 5]
  static let table = [[20, 10, 5], [3, 30, 15], [0, 5, 40]]

  // SciPy 1.17.1, `kendalltau` and `spearmanr`.
  @Test func `rank correlations with ties`() {
    let tau = KendallTau(x: Self.x, y: Self.y)
    #expect(near(tau.value, 0.6842105263157894))
    #expect(near(tau.p, 0.041136383569940586))
    let rho = SpearmanRho(x: Self.x, y: Self.y)
    #expect(near(rho.value, 0.8333333333333335))
    #expect(near(rho.p, 0.0198680515233794))
  }

  // M. Hollander, D. Wolfe, 1973, p. 185; R: tau 0.4444, p = 0.1194; rho 0.6.
  @Test func `the published tuna`() {
    let x = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1]
    let y = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]
    let tau = KendallTau(x: x, y: y)
    #expect(near(tau.value, 4 / 9.0))
    #expect(near(tau.p, 0.11943893298059964))
    #expect(near(SpearmanRho(x: x, y: y).value, 0.6))
  }

  // SciPy 1.17.1; the standard error by numerical differentiation of τ-b in the shares of the cells.
  @Test func `from joint counts, with an interval`() {
    let tau = KendallTau(table: Self.table)
    #expect(near(tau.value, 0.6441361136984075))
    #expect(near(tau.p, 6.337551736101628e-16, 1e-6))
    #expect(near(tau.interval(level: 0.9), 0.5526707766815318, 0.735601450715283, 1e-6))
  }

  @Test func `joint counts say the same as points`() {
    var (x, y): ([Double], [Double]) = ([], [])
    for (row, counts) in Self.table.enumerated() {
      for (column, count) in counts.enumerated() {
        x += Array(repeating: Double(row), count: count)
        y += Array(repeating: Double(column), count: count)
      }
    }
    let points = KendallTau(x: x, y: y)
    let counts = KendallTau(table: Self.table)
    #expect(near(points.value, counts.value, 1e-14))
    #expect(near(points.p, counts.p, 1e-12))
    #expect(points.interval(level: 0.9) == counts.interval(level: 0.9))
  }

  @Test func `what does not vary has no correlation`() {
    let tau = KendallTau(x: [1, 1, 1], y: [1, 2, 3])
    #expect(tau.value.isNaN && tau.p == 1 && tau.interval(level: 0.9) == nil)
    #expect(SpearmanRho(x: [1, 1, 1], y: [1, 2, 3]).value.isNaN)
    #expect(KendallTau(x: [1, 2, 3, 4], y: [1, 2, 3, 4]).value == 1)
    #expect(SpearmanRho(x: [1, 2, 3, 4], y: [4, 3, 2, 1]).p == 0)
  }
}
