/// Tells Windows-1252, Latin-1 and Mac Roman apart by which of them makes sense of the bytes.
///
/// The same byte is a letter in one and a sign in the other, and letters stand among letters.
enum SingleByteGuess {
  /// The likeliest of the three; Windows-1252 where nothing speaks for another.
  static func encoding(of bytes: [UInt8]) -> Detected<TextEncoding> {
    let controls = bytes.count { (0x80...0x9F).contains($0) }
    let windows = plausibility(of: bytes, as: .windows1252)
    if plausibility(of: bytes, as: .macRoman) > windows {
      return Detected(
        .macRoman, because: "not UTF-8, and its letters make sense as Mac Roman", isGuess: true)
    }
    if controls > 0,
      bytes.allSatisfy({ !(0x80...0x9F).contains($0) || Self.unassigned.contains($0) })
    {
      return Detected(
        .latin1, because: "not UTF-8, and Windows-1252 lacks some of its bytes", isGuess: true)
    }
    return Detected(
      .windows1252, because: "not UTF-8, and its letters make sense as Windows-1252", isGuess: true)
  }

  /// The bytes that Windows-1252 gives no meaning.
  private static let unassigned: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  private static func plausibility(of bytes: [UInt8], as encoding: TextEncoding) -> Int {
    var sum = 0
    var before = Role.other
    for (offset, byte) in bytes.enumerated() {
      let role = Role(encoding.scalar(of: byte))
      if byte >= 0x80 {
        let after =
          offset + 1 < bytes.count ? Role(encoding.scalar(of: bytes[offset + 1])) : .other
        sum += role.plausibility(after: before, before: after)
      }
      before = role
    }
    return sum
  }
}

extension SingleByteGuess {
  /// What a character is for, as far as it tells encodings apart.
  private enum Role {
    case small, capital, punctuation, symbol, nothing, other

    init(_ scalar: Unicode.Scalar?) {
      guard let scalar else {
        self = .nothing
        return
      }
      switch scalar {
      case "a"..."z", "ß"..."ö", "ø"..."ÿ", "š", "ž", "œ": self = .small
      case "A"..."Z", "À"..."Ö", "Ø"..."Þ", "Š", "Ž", "Œ", "Ÿ": self = .capital
      case "‘", "’", "“", "”", "–", "—", "…", "«", "»", "¿", "¡", "\u{A0}", "•", "€", "°":
        self = .punctuation
      default: self = scalar.isASCII ? .other : .symbol
      }
    }

    private var isLetter: Bool { self == .small || self == .capital }

    func plausibility(after left: Role, before right: Role) -> Int {
      switch self {
      case .small: left.isLetter || right == .small ? 2 : 0
      case .capital: left == .small ? -2 : right.isLetter ? 2 : 0
      case .punctuation: left == .small && right == .small ? 0 : 1
      case .symbol: left.isLetter && right.isLetter ? -2 : 0
      case .nothing, .other: -4
      }
    }
  }
}
