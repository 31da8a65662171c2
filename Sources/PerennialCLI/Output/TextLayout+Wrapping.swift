import Instruments

extension TextLayout {
  /// Breaks text into lines of a width; a word that is wider by itself stays whole.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrappedLine($0, to: width) }
  }

  /// Breaks text into lines, the first of them behind a lead-in and the others as far from the edge.
  static func wrapped(_ text: String, to width: Int, behind lead: String) -> [String] {
    let indent = spaces(self.width(of: lead))
    return wrapped(text, to: max(1, width - indent.count)).enumerated()
      .map { ($0.offset == 0 ? lead : indent) + $0.element }
  }

  /// How wide the widest part of a text is that no line end can come into.
  static func widestPart(_ text: String) -> Int {
    text.split(separator: "\n").flatMap { pieces(of: $0) }.map { width(of: $0.text) }.max() ?? 0
  }

  /// Cuts a line that is too wide because of a single word, behind a joint of it where there is one.
  static func cut(_ line: String, to width: Int) -> [String] {
    var lines: [String] = []
    var rest = line[...]
    while width > 1, self.width(of: rest) > width {
      var end = rest.startIndex
      while self.width(of: rest[...end]) <= width { end = rest.index(after: end) }
      let joint = rest[..<end].lastIndex { "_-\u{A0}".contains($0) }
      if let joint, joint > rest.startIndex { end = rest.index(after: joint) }
      lines.append(String(rest[..<end]))
      rest = rest[end...]
    }
    return lines + [String(rest)]
  }

  private static func wrappedLine(_ text: Substring, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var taken = 0
    for piece in pieces(of: text) {
      let pieceWidth = self.width(of: piece.text)
      let gap = piece.followsSpace && !line.isEmpty ? 1 : 0
      if !line.isEmpty, taken + gap + pieceWidth > width {
        lines.append(line)
        line = ""
        taken = 0
      } else if gap > 0 {
        line += " "
        taken += 1
      }
      line += piece.text
      taken += pieceWidth
    }
    return lines + [line]
  }

  /// The parts between which a line may be broken, and whether a space stood in front of each.
  private static func pieces(
    of text: Substring
  ) -> [(text: Substring, followsSpace: Bool)] {
    words(of: text).flatMap { word in
      parts(of: word).enumerated().map { ($0.element, $0.offset == 0) }
    }
  }

  /// The words; a sign such as '%' or '·' belongs to the word in front of it.
  private static func words(of text: Substring) -> [Substring] {
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      if let last = words.last, word.first == "%" || word == "·" {
        words[words.count - 1] = text[last.startIndex..<word.endIndex]
      } else {
        words.append(word)
      }
    }
    return words
  }

  private static func parts(of word: Substring) -> [Substring] {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return [word] }
    var parts: [Substring] = []
    var start = word.startIndex
    var last: Character?
    for index in word.indices {
      let character = word[index]
      if let last, mayBreak(between: last, and: character) {
        parts.append(word[start..<index])
        start = index
      }
      last = character
    }
    return parts + [word[start...]]
  }

  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    guard left.allowsBreaksBeside || right.allowsBreaksBeside else { return false }
    return !neverLast.contains(left) && !neverFirst.contains(right)
  }

  /// What must not begin a line, after the Japanese rules of line breaking (JIS X 4051).
  private static let neverFirst = Set(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〕〉》」』】〙〗〟’”»…‥,.;:?!)]}%"
      + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ")

  /// What must not end a line.
  private static let neverLast = Set("（［｛〔〈《「『【〘〖〝‘“«([{")
}
