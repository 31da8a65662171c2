/// Random numbers that are the same for a seed on every machine: xoshiro256**.
///
/// Started by SplitMix64, as its authors advise. A purpose gets a stream of its own, so that one
/// more draw here does not move every draw there. Sources: D. Blackman, S. Vigna, "Scrambled linear
/// pseudorandom number generators", ACM TOMS 47 (2021), doi:10.1145/3460772; G. Steele, D. Lea,
/// C. Flood, OOPSLA 2014, doi:10.1145/2660193.2660195.
public struct RandomStream: RandomNumberGenerator, Hashable, Sendable {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64

  /// The stream of a seed; streams of different numbers have nothing in common.
  public init(seed: UInt64, stream: UInt64 = 0) {
    var mixer = SplitMix(state: stream)
    mixer = SplitMix(state: seed ^ (stream == 0 ? 0 : mixer.next()))
    (s0, s1, s2, s3) = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
  }

  /// The next number, all 64 bits of it random.
  public mutating func next() -> UInt64 {
    let product = s1 &* 5
    let result = (product << 7 | product >> 57) &* 9
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = s3 << 45 | s3 >> 19
    return result
  }
}

/// The small generator that fills the state of the large one.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
