internal import Instruments

/// The options of a closed question, as far as a definition may repeat them.
///
/// What one person alone has answered may be in that person's words, so it is counted and not told.
struct DraftedOptions {
  /// What can be told, in the order in which it is asked.
  private(set) var options: [(label: String, opensText: Bool)] = []
  /// How many different answers were given once and may be somebody's own words.
  private(set) var ownWords = 0

  /// Takes answers as they stand in cells.
  init(answers: [OptionCount]) {
    var told: [OptionCount] = []
    var positions: [String: Int] = [:]
    for answer in answers {
      let letters = answer.label.matchKey
      let key = letters.isEmpty ? answer.label.folded : letters
      if let position = positions[key] {
        let one = told[position]
        told[position] = OptionCount(label: one.label, count: one.count + answer.count)
      } else {
        positions[key] = told.count
        told.append(answer)
      }
    }
    let known = told.filter {
      !$0.label.inOneLine.isEmpty && ($0.count > 1 || Self.isImpersonal($0.label))
    }
    ownWords = told.count - known.count
    options = Self.inOrder(known.map(\.label.trimmed)).map { ($0, false) }
    openOther()
  }

  /// Takes options that stand above columns; what else stands in a column are own words.
  init(columns: [(label: String, opensText: Bool)]) {
    var seen: Set<String> = []
    options = columns.filter {
      !$0.label.inOneLine.isEmpty && seen.insert($0.label.matchKey).inserted
    }
  }

  /// The same with words behind some of them; nil where one is no option.
  func opening(_ labels: [String]) -> DraftedOptions? {
    let keys = Set(labels.map(\.matchKey))
    guard keys.isSubset(of: options.map(\.label.matchKey)) else { return nil }
    var opened = self
    opened.options = options.map { ($0.label, $0.opensText || keys.contains($0.label.matchKey)) }
    return opened
  }

  /// Whether they say enough to make a question of choices.
  var suffice: Bool { options.count > 1 && ownWords <= options.count }
}

extension DraftedOptions {
  /// The choices of a definition, each under a code of its own.
  func choices(
    in language: Language, ofID id: String, columns: Range<Int>, _ names: inout DraftNames
  ) -> YAMLDraft {
    let labels = Set(options.map { $0.label.trimmed.lowercased() })
    var codes: Set<String> = []
    var items: [YAMLDraft] = []
    for (number, option) in options.enumerated() {
      let own = option.label.trimmed.lowercased()
      let base = DraftNames.code(for: option.label, number: number + 1)
      var code = base
      var next = 1
      // A code that reads like another label would be taken for that one.
      while codes.contains(code) || code != own && labels.contains(code) {
        next += 1
        code = "\(base)-\(next)"
      }
      codes.insert(code)
      var entries: [YAMLDraft.Entry] = [
        .init(key: "code", value: .text(code)),
        .init(
          key: "label",
          value: .group([.init(key: language.code, value: .text(option.label.inOneLine))])),
      ]
      if option.opensText, names.claimed("\(id)_\(code)", for: columns) == "\(id)_\(code)" {
        entries.append(.init(key: "with text", value: .text("yes")))
      }
      items.append(.group(entries))
    }
    return .list(items)
  }

  /// Own words need a choice that takes them.
  private mutating func openOther() {
    guard ownWords > 0 else { return }
    if let position = options.firstIndex(where: { $0.label.folded.hasPrefix("other") }) {
      let other = options.remove(at: position)
      options.append((other.label, true))
    } else {
      options.append(("Other", true))
    }
  }

  /// Numbers, codes with a digit, yes and no: nobody is known by them.
  private static func isImpersonal(_ answer: String) -> Bool {
    let text = answer.trimmed
    if Double(decimal: text) != nil || ["yes", "no", "y", "n"].contains(text.folded) {
      return true
    }
    return text.utf8.count <= 8 && text.contains(where: \.isNumber)
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// By their first number where all begin with one; otherwise as they came.
  private static func inOrder(_ labels: [String]) -> [String] {
    let numbered = labels.map { label in (label, firstNumber(label)) }
    guard numbered.allSatisfy({ $0.1 != nil }) else { return labels }
    return numbered.sorted { left, right in
      left.1 == right.1
        ? String.precedes(left.0, right.0) : (left.1 ?? 0) < (right.1 ?? 0)
    }.map(\.0)
  }

  private static func firstNumber(_ label: String) -> Double? {
    let start = label.drop { !$0.isNumber }
    guard label.count - start.count <= 3 else { return nil }
    let digits = start.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
    return Double(decimal: String(digits.filter { $0 != "," }).removingEnd("."))
  }
}

extension StringProtocol {
  /// The text without line ends and other controls, and without signs that are filled in later.
  var inOneLine: String {
    let plain = unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "{": return "("
      case "}": return ")"
      default:
        let isShown =
          scalar.properties.generalCategory != .control && !scalar.properties.isWhitespace
          && ![0xFEFF, 0xFFFE, 0xFFFF].contains(scalar.value)
        return isShown ? Character(scalar) : " "
      }
    }
    return plain.split(separator: " ").map { String($0) }.joined(separator: " ")
  }
}
