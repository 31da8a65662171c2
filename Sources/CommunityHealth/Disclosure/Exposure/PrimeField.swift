/// Whole numbers by their remainder, so that fractions are exact and never grow.
struct PrimeField {
  /// The prime by which numbers are divided.
  let modulus: UInt64

  /// The two that are used: the largest primes below 2⁶⁴ and 2⁶³.
  static let first = PrimeField(modulus: .max - 58)
  static let second = PrimeField(modulus: (1 << 63) - 25)

  func product(_ one: UInt64, _ other: UInt64) -> UInt64 {
    modulus.dividingFullWidth(one.multipliedFullWidth(by: other)).remainder
  }

  func difference(_ one: UInt64, _ other: UInt64) -> UInt64 {
    one >= other ? one - other : modulus - other + one
  }

  func sum(_ one: UInt64, _ other: UInt64) -> UInt64 {
    other == 0 ? one : difference(one, modulus - other)
  }

  /// What gives 1 when multiplied with a number that is not 0, by Fermat's little theorem.
  func inverse(_ number: UInt64) -> UInt64 {
    var (result, power, exponent) = (1 as UInt64, number, modulus - 2)
    while exponent > 0 {
      if exponent & 1 == 1 { result = product(result, power) }
      power = product(power, power)
      exponent >>= 1
    }
    return result
  }
}
