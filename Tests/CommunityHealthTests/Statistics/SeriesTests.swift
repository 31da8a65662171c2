import CommunityHealth
import Numerics
import Testing

struct SeriesTests {
  // SciPy 1.17.1, `theilslopes`.
  @Test(arguments: [
    (
      [5, 7, 6, 9, 8, 12, 11, 30], 0.9, 1.3666666666666667, 3.716666666666667, 0.75,
      3.8333333333333335
    ),
    ([5, 5, 6, 5, 8, 8, 9], 0.95, 0.75, 3.75, 0, 1),
  ])
  func `the slope is that of Theil and Sen`(
    values: [Double], level: Double, slope: Double, intercept: Double, lower: Double, upper: Double
  ) throws {
    let line = try #require(TheilSen(values))
    #expect(near(line.slope, slope))
    #expect(near(line.intercept, intercept))
    #expect(near(line.interval(level: level), lower, upper))
  }

  @Test func `one odd value does not bend the slope`() {
    #expect(TheilSen([1, 2, 3, 4, 500, 6, 7])?.slope == 1)
    #expect(TheilSen([4]) == nil)
    #expect(TheilSen(x: [2, 2], y: [1, 5]) == nil)
  }

  // pymannkendall 1.4.3, `original_test`.
  @Test func `the trend test corrects for ties`() {
    let test = MannKendall([5, 5, 6, 5, 8, 8, 9])
    #expect(test.score == 15)
    #expect(near(test.variance, 39.666666666666664))
    #expect(near(test.z, 2.2228757209048453))
    #expect(near(test.p, 0.02622418134873805))
  }

  @Test func `a series that stays the same has no trend`() {
    #expect(MannKendall([3, 3, 3, 3, 3, 3]).p == 1)
    #expect(MannKendall([]).p == 1)
  }

  // lifelines 0.30.3, `KaplanMeierFitter(alpha=.1)`.
  @Test func `the waiting curve and its median`() {
    let times = [1.0, 3, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14]
    let happened = [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1]
    let curve = KaplanMeier(
      zip(times, happened).map { .init(time: $0, hasHappened: $1 == 1) })
    #expect(curve.median == 8)
    #expect(near(curve.medianInterval(level: 0.9), 4, 14))
    #expect(near(curve.steps[1].remaining, 0.8333333333333334))
    let limits = curve.limits(of: curve.steps[0], level: 0.9)
    #expect(near(limits.lowerBound, 0.637007, 1e-5))
    #expect(near(limits.upperBound, 0.983352, 1e-5))
  }

  @Test func `a median that is not reached is none`() {
    let curve = KaplanMeier([
      .init(time: 2, hasHappened: true), .init(time: 5, hasHappened: false),
      .init(time: 6, hasHappened: false),
    ])
    #expect(curve.median == nil)
    #expect(curve.medianInterval(level: 0.9).upper == .infinity)
    #expect(KaplanMeier([]).median == nil)
  }

  @Test func `drawn logs are made of blocks in their order, around the end`() {
    let bootstrap = BlockBootstrap(draws: 50, stream: RandomStream(seed: 9))
    for places in bootstrap.resamples(of: 10) {
      #expect(places.count == 10)
      for start in stride(from: 0, to: 9, by: 3) {
        #expect(places[start + 1] == (places[start] + 1) % 10)
        #expect(places[start + 2] == (places[start] + 2) % 10)
      }
    }
    #expect(bootstrap.resamples(of: 10) == bootstrap.resamples(of: 10))
  }

  @Test func `figures are reflected and stay possible`() {
    let bootstrap = BlockBootstrap(draws: 200, stream: RandomStream(seed: 9))
    let log = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    let distinct = bootstrap.figures(of: log, within: 0...20) { Double(Set($0).count) }
    // Drawn logs hold fewer different entries; reflected, no more than the log itself does.
    #expect(distinct.allSatisfy { $0 >= 9 && $0 <= 18 })
    #expect(Set(distinct).count > 2)
    let clipped = bootstrap.figures(of: log, within: 0...9) { Double(Set($0).count) }
    #expect(clipped.allSatisfy { $0 == 9 })
    #expect(bootstrap.figures(of: [Int](), within: 0...1) { _ in nil } == [])
  }

  // The mean of n independent values has the variance σ²/n.
  @Test func `the spread of a mean is what theory says`() {
    var random = RandomStream(seed: 10)
    let log = (0..<300).map { _ in random.normal() }
    let means = BlockBootstrap(draws: 2000, stream: RandomStream(seed: 11))
      .figures(of: log, within: -9...9) { Moments($0).mean }
    #expect(abs(Moments(means).deviation / (Moments(log).deviation / 300.squareRoot()) - 1) < 0.15)
  }

  // So it is on average over short logs, too, of which blocks of three would leave 0, ½ and ¾ of it.
  @Test(arguments: [3, 6, 12])
  func `the spread of a mean is that of a short log, too`(count: Int) {
    var random = RandomStream(seed: 12)
    let variances = (0..<400).map { run in
      let log = (0..<count).map { _ in random.normal() }
      let means = BlockBootstrap(draws: 100, stream: RandomStream(seed: UInt64(run)))
        .figures(of: log, within: -9...9) { Moments($0).mean }
      return Moments(means).variance
    }
    #expect(abs(Moments(variances).mean * Double(count) - 1) < 0.15)
  }
}
