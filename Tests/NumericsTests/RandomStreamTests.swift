import Numerics
import Testing

struct RandomStreamTests {
  // Reference: the authors' `xoshiro256starstar.c` and `splitmix64.c`, transcribed to Python.
  @Test func `the stream is the one its authors publish`() {
    var stream = RandomStream(seed: 42)
    #expect(
      (0..<4).map { _ in stream.next() } == [
        1_546_998_764_402_558_742, 6_990_951_692_964_543_102, 12_544_586_762_248_559_009,
        17_057_574_109_182_124_193,
      ])
  }

  @Test func `a seed brings a stream back, and streams of one seed differ`() {
    var one = RandomStream(seed: 7, stream: 3)
    var same = RandomStream(seed: 7, stream: 3)
    var other = RandomStream(seed: 7, stream: 4)
    let numbers = (0..<10).map { _ in one.next() }
    #expect(numbers == (0..<10).map { _ in same.next() })
    #expect(Set(numbers).isDisjoint(with: (0..<10).map { _ in other.next() }))
  }

  @Test func `every whole number below a bound is as likely`() {
    var stream = RandomStream(seed: 1)
    var counts = Array(repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[stream.whole(below: 7)] += 1 }
    let chi = counts.reduce(0) { $0 + Double(($1 - 10_000) * ($1 - 10_000)) / 10_000 }
    #expect(ChiSquared(freedom: 6).probability(above: chi) > 0.001)
  }

  @Test func `a shuffle keeps everything and makes every order`() {
    var stream = RandomStream(seed: 2)
    let orders = Set((0..<500).map { _ in stream.shuffled([1, 2, 3]) })
    #expect(orders.count == 6)
    #expect(Set(stream.some(3, of: [1, 2, 3, 4])).count == 3)
    #expect(stream.some(9, of: [1, 2]).sorted() == [1, 2])
  }

  @Test(arguments: [0.2, 1, 2.5, 40])
  func `gamma draws have the mean and the variance of their shape`(shape: Double) {
    var stream = RandomStream(seed: 3)
    let draws = (0..<40_000).map { _ in stream.gamma(shape: shape) }
    let (mean, variance) = Self.moments(draws)
    #expect(abs(mean - shape) < 5 * (shape / 40_000).squareRoot())
    #expect(abs(variance / shape - 1) < 0.1)
  }

  @Test func `normal draws have the wanted mean and deviation`() {
    var stream = RandomStream(seed: 4)
    let (mean, variance) = Self.moments(
      (0..<40_000).map { _ in stream.normal(mean: 3, deviation: 2) })
    #expect(abs(mean - 3) < 0.05)
    #expect(abs(variance - 4) < 0.15)
  }

  @Test(arguments: [(12, 0.3), (12, 0.9), (100, 0.4), (5_000, 0.02), (60, 0.5)])
  func `binomial draws fall as the distribution says`(trials: Int, chance: Double) {
    var stream = RandomStream(seed: 5)
    let total = 40_000
    var counts: [Int: Int] = [:]
    for _ in 0..<total { counts[stream.binomial(trials: trials, chance: chance), default: 0] += 1 }
    let distribution = BinomialDistribution(trials: trials, chance: chance)
    #expect(counts.keys.allSatisfy { (0...trials).contains($0) })
    var chi = 0.0
    var cells = 0
    for k in 0...trials {
      let expected = distribution.probability(of: k) * Double(total)
      guard expected >= 5 else { continue }
      let off = Double(counts[k] ?? 0) - expected
      chi += off * off / expected
      cells += 1
    }
    #expect(ChiSquared(freedom: Double(cells - 1)).probability(above: chi) > 0.001)
  }

  @Test func `multinomial draws add up, and leave out what has no chance`() {
    var stream = RandomStream(seed: 6)
    for _ in 0..<200 {
      let counts = stream.multinomial(trials: 30, chances: [2, 0, 1, 1])
      #expect(counts.reduce(0, +) == 30)
      #expect(counts[1] == 0)
    }
  }

  @Test func `hypergeometric draws stay possible and have their mean`() {
    var stream = RandomStream(seed: 7)
    let draws = (0..<20_000).map { _ in
      stream.hypergeometric(marked: 12, drawn: 45, population: 50)
    }
    #expect(draws.allSatisfy { (7...12).contains($0) })
    #expect(abs(Self.moments(draws.map(Double.init)).mean - 10.8) < 0.03)
  }

  @Test func `shares of a Dirichlet draw add up to one`() {
    var stream = RandomStream(seed: 8)
    let draws = (0..<5_000).map { _ in stream.dirichlet([1, 0.2, 3]) }
    #expect(draws.allSatisfy { near($0.reduce(0, +), 1, 1e-12) })
    #expect(abs(Self.moments(draws.map { $0[2] }).mean - 3 / 4.2) < 0.02)
  }

  private static func moments(_ draws: [Double]) -> (mean: Double, variance: Double) {
    let mean = draws.reduce(0, +) / Double(draws.count)
    let squares = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, squares / Double(draws.count - 1))
  }
}
