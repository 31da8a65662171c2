/// Random numbers from a seed: the same on every machine and in every edition.
///
/// xoshiro256** of Blackman and Vigna (2018), its state filled by splitmix64. Each purpose draws from
/// a stream of its own, so that what is drawn for one does not shift what is drawn for another: the
/// same seed with and without a pattern gives the same people.
public struct Luck: RandomNumberGenerator, Sendable {
  private var a: UInt64
  private var b: UInt64
  private var c: UInt64
  private var d: UInt64

  /// Begins a stream of a seed.
  public init(seed: UInt64, stream: UInt64 = 0) {
    var state = seed
    // The stream is mixed before it is added, or neighbouring seeds and streams would meet.
    var other = stream
    state ^= Self.splitmix(&other)
    a = Self.splitmix(&state)
    b = Self.splitmix(&state)
    c = Self.splitmix(&state)
    d = Self.splitmix(&state)
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    let result = Self.rotated(b &* 5, by: 7) &* 9
    let shifted = b << 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = Self.rotated(d, by: 45)
    return result
  }

  private static func rotated(_ bits: UInt64, by count: UInt64) -> UInt64 {
    bits << count | bits >> (64 - count)
  }

  private static func splitmix(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}
