/// Finds numbers long enough to be those of telephones, cards, accounts or people.
enum NumberFinder {
  /// From so many digits on a number says whose it is: in one piece, or with signs between them.
  private static let (leastTogether, leastApart) = (6, 7)

  static func longNumbers(in letters: [Character]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < letters.count {
      guard isDigit(letters[start]) || letters[start] == "+" else {
        start += 1
        continue
      }
      let (end, digits) = run(from: start, in: letters)
      let isTogether = letters[start..<end].allSatisfy { isDigit($0) || $0 == "+" }
      if digits >= (isTogether ? leastTogether : leastApart) { found.append(start..<end) }
      start = max(end, start + 1)
    }
    return found
  }

  /// Digits with at most two signs between one and the next.
  private static func run(from start: Int, in letters: [Character]) -> (end: Int, digits: Int) {
    var (end, digits, signs) = (start, 0, 0)
    for place in start..<letters.count {
      if isDigit(letters[place]) {
        (end, digits, signs) = (place + 1, digits + 1, 0)
      } else if isSeparator(letters[place]), signs < 2 {
        signs += 1
      } else {
        break
      }
    }
    return (end, digits)
  }

  private static func isDigit(_ letter: Character) -> Bool {
    letter.unicodeScalars.first?.properties.generalCategory == .decimalNumber
  }

  private static func isSeparator(_ letter: Character) -> Bool {
    letter.isWhitespace || "+-‐‑–./()_·ー－".contains(letter)
  }
}
