/// Chances of a random number: how likely it stays below, goes above, and where it ends.
///
/// A parameter or value outside its domain gives NaN, never a stop; whoever asks judges it.
public protocol Distribution: Sendable {
  /// The probability of at most this value.
  func probability(upTo value: Double) -> Double
  /// The probability of more than this value, exact also where it is tiny.
  func probability(above value: Double) -> Double
  /// The least value that is reached with this probability.
  func quantile(_ probability: Double) -> Double
}
