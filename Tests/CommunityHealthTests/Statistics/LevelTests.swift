import CommunityHealth
import Testing

struct LevelTests {
  @Test(arguments: [
    (2, [2]), (3, [3]), (4, [4]), (5, [4, 5]), (6, [4, 5, 6]), (7, [6, 7]), (8, [6, 7, 8]),
    (9, [7, 8, 9]), (10, [8, 9, 10]),
  ])
  func `favourable are the boxes that are agreed on`(points: Int, boxes: [Int]) {
    #expect(FavourableBoxes(points: points)?.favourable.map { $0 + 1 } == boxes)
  }

  @Test func `of eleven points, 0 to 10, nine and ten are favourable`() {
    #expect(FavourableBoxes(points: 11).map { Array($0.favourable) } == [9, 10])
    #expect(FavourableBoxes(points: 12) == nil)
  }

  @Test func `a rating comes to a score, a spread and a share`() {
    let rating = RatingSummary(counts: [1, 0, 2, 3, 2])
    #expect(rating.answers == 8)
    #expect(near(rating.score, 100 * (0 + 2 * 0.5 + 3 * 0.75 + 2) / 8))
    #expect(rating.favourable == 5)
    #expect(near(rating.reversed.score, 100 - rating.score))
  }

  // NumPy: `np.std([0, 50, 50, 75, 75, 75, 100, 100], ddof=1)`.
  @Test func `the spread of a score is that of its answers`() {
    #expect(near(RatingSummary(counts: [1, 0, 2, 3, 2]).scoreDeviation, 32.561754515732986))
  }

  @Test func `dispersion is none when all agree and whole when they are half and half`() {
    #expect(RatingSummary(counts: [0, 0, 6, 0, 0]).dispersion == 0)
    #expect(RatingSummary(counts: [3, 0, 0, 0, 3]).dispersion == 1)
  }

  @Test func `a scale score needs half of its items`() {
    #expect(ScaleScore.position(of: [1, 0.5, nil, nil]) == 0.75)
    #expect(ScaleScore.position(of: [1, nil, nil]) == nil)
    #expect(ScaleScore.position(of: []) == nil)
  }

  @Test func `promoters less detractors`() {
    let enps = NetPromoter(counts: [0, 0, 1, 0, 0, 2, 1, 3, 3, 6, 4])
    #expect(enps?.promoters == 10)
    #expect(enps?.detractors == 4)
    #expect(near(enps?.score ?? 0, 30))
    #expect(NetPromoter(counts: [1, 2, 3]) == nil)
  }

  // M. Fagerland, S. Lydersen, P. Laake, Statistics in Medicine 33 (2014) 2850–2875: of 21 pairs 1
  // went one way and 7 the other, and Tango's interval is −0.517 to −0.026.
  @Test func `the interval of promoters less detractors is Tango's`() throws {
    let enps = try #require(NetPromoter(counts: [7, 0, 0, 0, 0, 0, 0, 13, 0, 0, 1]))
    #expect(near(enps.interval(level: 0.95), -51.7232276421273, -2.6003032480949487))
  }

  @Test func `thirty promoters still leave doubt`() throws {
    let enps = try #require(NetPromoter(counts: Array(repeating: 0, count: 10) + [30]))
    let interval = try #require(enps.interval(level: 0.9))
    #expect(interval.upper == 100)
    #expect(interval.lower > 80 && interval.lower < 99)
  }

  // NIST StRD: data and certified values made by its rule.
  @Test(arguments: [
    (10_000_001.0, 10_000_002.0, 1, 10_000_002.0), (1.1, 1.2, 500, 1.2),
    (1_000_000.1, 1_000_000.2, 500, 1_000_000.2),
    (10_000_000.1, 10_000_000.2, 500, 10_000_000.2),
  ])
  func `long sums keep their digits`(low: Double, middle: Double, pairs: Int, mean: Double) {
    let step = middle - low
    var values = [middle]
    for _ in 0..<pairs { values += [low, low + 2 * step] }
    let moments = Moments(values)
    #expect(near(moments.mean, mean, 1e-15))
    #expect(near(moments.deviation, pairs == 1 ? 1 : 0.1, 1e-8))
  }

  @Test func `neither huge nor tiny values are lost`() {
    let huge = Moments([1e300, -1e300, 3])
    #expect(huge.mean == 1)
    #expect(near(huge.deviation, 1e300))
    #expect(near(Moments([1e308, 1e308]).mean, 1e308))
    let tiny = Moments([1e-300, 3e-300]).deviation
    #expect(near(tiny * 1e300, 2.0.squareRoot()))
  }

  @Test func `moments of too few values are not numbers`() {
    #expect(Moments([]).mean.isNaN)
    #expect(Moments([3]).deviation.isNaN)
    #expect(Moments([3, 3]).deviation == 0)
    #expect(Moments([3, 3]).lagOneAutocorrelation.isNaN)
  }

  @Test func `quantiles lie on the line between values`() {
    let quantiles = Quantiles([4, 1, 3, 2])
    #expect(quantiles.median == 2.5)
    #expect(near(quantiles.interval(level: 0.8), 1.3, 3.7))
    #expect(Quantiles([]).interval(level: 0.9) == nil)
  }
}
