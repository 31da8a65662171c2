extension StringProtocol {
  /// The text without white space and byte-order marks at either end.
  package var trimmed: String {
    if startsAndEndsPlainly { return String(self) }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(self[first...last])
  }

  /// Whether a look at two bytes tells that nothing has to be taken off, as with most texts.
  private var startsAndEndsPlainly: Bool {
    let plain: ClosedRange<UInt8> = 0x21...0x7E
    let bytes = Substring(self).utf8
    return bytes.first.map(plain.contains) == true && bytes.last.map(plain.contains) == true
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { properties.isWhitespace || value == 0xFEFF || value == 0x200B }
}

extension Double {
  /// Reads digits with an optional sign and point, and nothing else: no `1e9`, `inf` or `0x10`.
  package init?(decimal text: some StringProtocol) {
    let digits = Substring(text).utf8.drop { $0 == 0x2D }
    guard digits.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
      text.utf8.count - digits.count <= 1, (1...40).contains(digits.count),
      let first = digits.first, first != 0x2E, digits.last != 0x2E,
      let number = Double(String(text))
    else { return nil }
    self = number
  }

  /// The number with so many digits behind the point.
  package func rounded(to digits: Int) -> Double {
    let factor = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    return (self * factor).rounded() / factor
  }

  /// The number as a person writes it: `5`, not `5.0`.
  package var plain: String {
    self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self)
  }
}
