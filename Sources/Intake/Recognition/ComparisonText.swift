internal import Instruments

extension StringProtocol {
  /// The text as it is compared: small letters, single plain spaces, nothing that is not seen.
  ///
  /// No-break spaces and byte-order marks differ between exports of one and the same survey. What
  /// is shown and counted stays as it was written.
  var folded: String {
    var result = String.UnicodeScalarView()
    var gap = false
    for scalar in lowercased().unicodeScalars {
      if scalar.value == 0xFEFF || scalar.value == 0x200B || scalar.value == 0x200E { continue }
      if scalar.properties.isWhitespace {
        gap = !result.isEmpty
        continue
      }
      if gap { result.append(" ") }
      gap = false
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether nothing but white space is in it.
  var isBlank: Bool {
    // A letter or digit in front settles it, and most cells are empty or begin with one.
    guard let first = utf8.first else { return true }
    return (first <= 0x20 || first >= 0x80) && trimmed.isEmpty
  }
}

extension [String] {
  /// The cell at a position; a short row ends in empty cells.
  func cell(_ position: Int) -> String { position < count ? self[position] : "" }
}

extension String {
  /// How texts are sorted wherever order reaches output: by their bytes.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
