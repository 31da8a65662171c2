internal import Foundation

/// Random numbers that a seed brings back: SplitMix64.
///
/// Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA 2014, doi:10.1145/2660193.2660195.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  /// What the sequence grew from.
  public let seed: UInt64
  private var state: UInt64

  /// Starts the sequence of a seed.
  public init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  /// Starts a new sequence, or that of `PERENNIAL_SEED`, and prints the seed beside the test's name.
  public static func announced(for test: String = #function) -> SeededGenerator {
    let asked = ProcessInfo.processInfo.environment["PERENNIAL_SEED"].flatMap { UInt64($0) }
    let seed = asked ?? UInt64.random(in: 0...UInt64(UInt32.max))
    print("PERENNIAL_SEED=\(seed) for \(test)")
    return SeededGenerator(seed: seed)
  }

  /// The next number, all 64 bits of it random.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
