/// The two raw values between which an indicator goes from 0 to 100.
public struct IndicatorScale: Hashable, Sendable {
  /// The raw value that scores 0; it may be the greater one.
  public let zero: Double
  /// The raw value that scores 100.
  public let full: Double

  /// Sets both anchors.
  public init(zero: Double, full: Double) {
    self.zero = zero
    self.full = full
  }
}

extension IndicatorScale {
  /// The score of a raw value, 0 to 100: linear between the anchors, clipped beyond them.
  ///
  /// Where no more than `attainable` is possible, as with few sessions, that much scores 100.
  public func score(of raw: Double, attainable: Double? = nil) -> Double {
    let top = attainable.map { full > zero ? min(full, max($0, zero)) : full } ?? full
    guard top != zero else { return raw >= top ? 100 : 0 }
    return min(100, max(0, 100 * (raw - zero) / (top - zero)))
  }
}
