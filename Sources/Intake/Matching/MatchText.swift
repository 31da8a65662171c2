internal import Instruments

extension StringProtocol {
  /// What counts when two texts are matched: letters and digits, small, with nothing between them.
  ///
  /// Signs stay where they belong to a number, so that `4` is never taken for `4+`.
  var matchKey: String {
    let scalars = Array(lowercased().unicodeScalars.lazy.map(\.narrow).filter { !$0.isUnseen })
    var key = String.UnicodeScalarView()
    for (position, scalar) in scalars.enumerated() {
      if scalar.isWordPart {
        key.append(scalar)
        continue
      }
      let isBehind = position > 0 && scalars[position - 1].isDigit
      let isBefore = position + 1 < scalars.count && scalars[position + 1].isDigit
      switch scalar {
      case "+", "<", ">", "=", "%": if isBehind || isBefore { key.append(scalar) }
      case "-": if isBefore { key.append(scalar) }
      case ".", ",", "/", ":": if isBehind && isBefore { key.append(scalar) }
      default: break
      }
    }
    return String(key)
  }

  /// How alike two texts are, from 0 to 1: the share of neighbouring letters they have in common.
  ///
  /// Source: L. R. Dice, "Measures of the Amount of Ecologic Association Between Species", Ecology
  /// 26 (1945), over pairs of letters of the match keys.
  static func likeness(_ left: String, _ right: String) -> Double {
    func pairs(_ text: String) -> [UInt64: Int] {
      let letters = Array(text.unicodeScalars.prefix(600))
      return zip(letters, letters.dropFirst()).reduce(into: [:]) { counts, pair in
        counts[UInt64(pair.0.value) << 32 | UInt64(pair.1.value), default: 0] += 1
      }
    }
    let (one, two) = (pairs(left), pairs(right))
    let all = one.values.reduce(0, +) + two.values.reduce(0, +)
    let common = one.reduce(0) { $0 + Swift.min($1.value, two[$1.key] ?? 0) }
    return all == 0 ? 0 : Double(2 * common) / Double(all)
  }
}

/// A wording with its placeholders open: `Since {since}, …` fits whatever date stands there.
struct WordingPattern: Hashable {
  /// The wording as it is written.
  let text: String
  /// The match key of the wording without its placeholders.
  let key: String
  private let pieces: [String]

  init(_ text: String) {
    self.text = text
    let cut = text.exchanging("{since}", for: "\u{1}").exchanging("{community}", for: "\u{1}")
    pieces = cut.split(separator: "\u{1}", omittingEmptySubsequences: false).map(\.matchKey)
    key = pieces.joined()
  }

  /// Whether a match key is this wording, with anything short in place of its placeholders.
  func fits(_ key: String) -> Bool {
    guard pieces.count > 1 else { return !key.isEmpty && key == self.key }
    guard let first = pieces.first, let last = pieces.last, !self.key.isEmpty,
      key.hasPrefix(first)
    else { return false }
    var rest = key[...].dropFirst(first.count)
    for (position, piece) in pieces.dropFirst().enumerated() {
      let isLast = position == pieces.count - 2
      guard !(isLast && last.isEmpty) else { return rest.count <= Self.longestFilling }
      guard let range = rest.firstRange(ofPart: piece),
        rest.distance(from: rest.startIndex, to: range.lowerBound) <= Self.longestFilling
      else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty
  }

  /// Longer than the name of any community that is asked for in a question.
  private static let longestFilling = 40
}

extension Unicode.Scalar {
  /// The plain sign for its wide form, and one dash for all dashes.
  fileprivate var narrow: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x2010...0x2015, 0x2212: "-"
    default: self
    }
  }

  fileprivate var isUnseen: Bool { [0xFEFF, 0x200B, 0x200E, 0x200F, 0xAD].contains(value) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }

  fileprivate var isWordPart: Bool {
    let properties = properties
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return properties.isAlphabetic || properties.numericType != nil
    }
  }
}
