public import Numerics

/// What chance alone may do to a figure from a log, by drawing the log anew in blocks.
///
/// Circular blocks keep what belongs together in time (D. Politis, J. Romano, 1992). Results are
/// reflected, 2θ̂ − θ*, because a plain bootstrap biases distinct counts, evenness and top shares
/// (B. Efron, R. Tibshirani, "An introduction to the bootstrap", 1993, chapter 10), and stretched,
/// because blocks of a short log are too much alike: the mean of n independent values has the variance
/// σ²/n, that of its circular blocks of b on average only σ²/n · (1 − b/n).
public struct BlockBootstrap: Hashable, Sendable {
  /// How many neighbours are drawn together.
  public let block: Int
  /// How often a log is drawn anew.
  public let draws: Int
  private let stream: RandomStream

  /// Draws of blocks from a seeded stream.
  public init(block: Int = 3, draws: Int = 1000, stream: RandomStream) {
    self.block = max(1, block)
    self.draws = draws
    self.stream = stream
  }

  /// How many neighbours are drawn together of so many; of a short log fewer, so that draws differ.
  func block(of count: Int) -> Int { max(1, min(block, count / 3)) }

  /// How much further from what was seen a figure of so many may lie than its draws do.
  func stretch(of count: Int) -> Double {
    count > 1 ? (Double(count) / Double(count - block(of: count))).squareRoot() : 1
  }

  /// The places of one log, drawn anew so many times; the same each time it is asked.
  public func resamples(of count: Int) -> [[Int]] {
    guard count > 0 else { return Array(repeating: [], count: draws) }
    var random = stream
    let block = block(of: count)
    return (0..<draws).map { _ in
      var places: [Int] = []
      while places.count < count {
        let start = random.whole(below: count)
        for offset in 0..<min(block, count - places.count) {
          places.append((start + offset) % count)
        }
      }
      return places
    }
  }

  /// What the figure might as well have been, reflected and clipped to what is possible.
  ///
  /// Draws in which the figure is not defined show it as it is.
  public func figures<Entry>(
    of log: [Entry], within bounds: ClosedRange<Double>, _ figure: ([Entry]) -> Double?
  ) -> [Double] {
    guard let seen = figure(log) else { return [] }
    let stretch = stretch(of: log.count)
    return resamples(of: log.count).map { places in
      let drawn = figure(places.map { log[$0] }) ?? seen
      return min(max(seen - stretch * (drawn - seen), bounds.lowerBound), bounds.upperBound)
    }
  }
}
