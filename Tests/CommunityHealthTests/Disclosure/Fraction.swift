/// A number that is exact: the attacker takes no other.
struct Fraction: Hashable {
  let top: Int128
  let bottom: Int128

  static let zero = Fraction(0)

  init(_ top: Int128, over bottom: Int128 = 1) {
    var (one, other) = (top.magnitude, bottom.magnitude)
    while other != 0 { (one, other) = (other, one % other) }
    let common = one == 0 ? 1 : Int128(one)
    self.top = (bottom < 0 ? -top : top) / common
    self.bottom = (bottom < 0 ? -bottom : bottom) / common
  }

  static func - (left: Self, right: Self) -> Self {
    Self(left.top * right.bottom - right.top * left.bottom, over: left.bottom * right.bottom)
  }

  static func + (left: Self, right: Self) -> Self {
    Self(left.top * right.bottom + right.top * left.bottom, over: left.bottom * right.bottom)
  }

  static func * (left: Self, right: Self) -> Self {
    Self(left.top * right.top, over: left.bottom * right.bottom)
  }

  static func / (left: Self, right: Self) -> Self {
    Self(left.top * right.bottom, over: left.bottom * right.top)
  }
}
