import CommunityHealth
import Testing

struct ShareTests {
  // R. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, methods 3, 4 and 5.
  @Test(arguments: [
    (81, 263, [0.2553, 0.3662], [0.2535, 0.3682], [0.2527, 0.3676]),
    (15, 148, [0.0624, 0.1605], [0.0598, 0.1644], [0.0578, 0.1617]),
    (0, 20, [0, 0.1611], [0, 0.2005], [0, 0.1684]),
    (1, 29, [0.0061, 0.1718], [0.0018, 0.1963], [0.0009, 0.1776]),
  ])
  func `intervals of a share are those of Newcombe's table`(
    successes: Int, n: Int, wilson: [Double], corrected: [Double], exact: [Double]
  ) {
    let found = [
      WilsonInterval.interval(successes, of: n, level: 0.95),
      WilsonInterval.corrected(successes, of: n, level: 0.95),
      ExactInterval.interval(successes, of: n, level: 0.95),
    ]
    for (interval, ends) in zip(found, [wilson, corrected, exact]) {
      #expect(abs((interval?.lower ?? -1) - ends[0]) < 5.1e-5)
      #expect(abs((interval?.upper ?? -1) - ends[1]) < 5.1e-5)
    }
  }

  // statsmodels 0.15.0, `proportion_confint(7, 12, 0.1, …)`.
  @Test func `intervals of a share are those of statsmodels`() {
    #expect(
      near(
        WilsonInterval.interval(7, of: 12, level: 0.9), 0.3559810149005346, 0.7800221193082194))
    #expect(
      near(
        JeffreysInterval.interval(7, of: 12, level: 0.9), 0.3523205701469419, 0.7875611027697998))
    #expect(
      near(ExactInterval.interval(7, of: 12, level: 0.9), 0.3152377907244521, 0.818975242757679))
  }

  @Test func `the Jeffreys interval reaches the end where everyone agrees`() {
    #expect(JeffreysInterval.interval(0, of: 12, level: 0.9)?.lower == 0)
    #expect(JeffreysInterval.interval(12, of: 12, level: 0.9)?.upper == 1)
  }

  @Test func `without answers there is no interval`() {
    #expect(WilsonInterval.interval(0, of: 0, level: 0.9) == nil)
    #expect(WilsonInterval.interval(3, of: 2, level: 0.9) == nil)
    #expect(JeffreysInterval.interval(0, of: 0, level: 0.9) == nil)
    #expect(ExactInterval.interval(-1, of: 5, level: 0.9) == nil)
    #expect(MemberShare(0, of: 0, members: 9) == nil)
  }

  @Test func `the interval narrows as fewer are silent, to nothing when all answered`() {
    let widths = [nil, 1000, 60, 24, 13, 12].map {
      WilsonInterval.interval(7, of: 12, population: $0, level: 0.9)?.width ?? .nan
    }
    #expect(widths == widths.sorted(by: >))
    #expect(widths.last == 0)
  }

  // SciPy 1.17.1, `betabinom(8, 7.5, 5.5).ppf([.05, .95])` = 2, 7.
  @Test func `the silent are beta-binomial`() {
    let interval = MemberShare(7, of: 12, members: 20)?.interval(level: 0.9)
    #expect(near(interval, 9 / 20.0, 14 / 20.0))
  }

  // SciPy 1.17.1, `betabinom(48, 12.5, .5).ppf([.05, .95])` = 40, 48.
  @Test func `twelve who agree do not speak for sixty`() {
    #expect(
      near(MemberShare(12, of: 12, members: 60)?.interval(level: 0.9), 52 / 60.0, 1))
  }

  @Test(arguments: 0...8)
  func `a level has width zero when everyone answered`(successes: Int) {
    let interval = MemberShare(successes, of: 8, members: 8)?.interval(level: 0.95)
    #expect(interval?.width == 0)
    #expect(interval?.lower == Double(successes) / 8)
  }

  @Test func `with so many silent the share is that of endlessly many`() throws {
    let exact = try #require(MemberShare(70, of: 120, members: 200_120)?.interval(level: 0.9))
    let smooth = try #require(MemberShare(70, of: 120, members: 200_121)?.interval(level: 0.9))
    #expect(abs(exact.lower - smooth.lower) < 1e-4)
    #expect(abs(exact.upper - smooth.upper) < 1e-4)
  }

  @Test func `worst and best case count the silent as one kind`() {
    #expect(MemberShare(7, of: 12, members: 20)?.bounds == 0.35...0.75)
    #expect(MemberShare(7, of: 12, members: nil)?.bounds == nil)
  }

  // R. Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10.
  @Test(arguments: [
    (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090),
    (10, 10, 0, 20, 0.6791, 1.0), (10, 10, 0, 10, 0.6075, 1.0), (5, 56, 0, 29, -0.0381, 0.1926),
  ])
  func `differences of shares are those of Newcombe's table`(
    later: Int, n: Int, earlier: Int, m: Int, lower: Double, upper: Double
  ) throws {
    let change = try #require(ShareDifference(later: later, of: n, earlier: earlier, of: m))
    let interval = try #require(change.interval(level: 0.95))
    #expect(abs(interval.lower - lower) < 5.1e-5)
    #expect(abs(interval.upper - upper) < 5.1e-5)
  }
}
