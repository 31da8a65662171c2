internal import Instruments

/// Hides in words what says who somebody is: names on the roster, addresses, links, long numbers.
///
/// It hides rather too much than too little. Nothing can hide how somebody writes, or what only one
/// person can know; that is told where comments are asked for.
struct CommentMask {
  private let names: [[Character]]

  /// What stands in the place of what is hidden.
  static let sign = "[…]"
  /// Longer words of one person are cut.
  static let mostCharacters = 600

  /// Hides these names and keys, and every part of them.
  init(names: [String]) {
    let whole = names.map(LetterFolding.folded).filter { Self.isTelling($0, isPart: false) }
    let parts = names.flatMap { name in name.split { !$0.isLetter && !$0.isNumber } }
      .map { LetterFolding.folded(String($0)) }.filter { Self.isTelling($0, isPart: true) }
    let telling = Set(whole + parts)
    self.names = telling.sorted { $0.count == $1.count ? "\($0)" < "\($1)" : $0.count > $1.count }
  }

  /// The text on one line, with a sign for what is hidden.
  func masked(_ text: String) -> String {
    let letters = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    var hidden = Array(repeating: false, count: letters.count)
    for range in Self.words(in: letters) where Self.isAddress(letters[range]) {
      for place in range { hidden[place] = true }
    }
    for range in NumberFinder.longNumbers(in: letters) + ranges(ofNamesIn: letters) {
      for place in range { hidden[place] = true }
    }
    return Self.text(letters, hidden)
  }
}

extension CommentMask {
  /// One letter, a small number or a short part such as `de` would hide half of what people write.
  private static func isTelling(_ name: [Character], isPart: Bool) -> Bool {
    if name.allSatisfy(\.isNumber) { return name.count > 3 }
    let isWide = name.contains { $0.displayWidth > 1 }
    return name.count > (isPart && !isWide ? 2 : 1)
  }

  private static func words(in letters: [Character]) -> [Range<Int>] {
    letters.indices.split { letters[$0].isWhitespace }.map { $0.startIndex..<$0.endIndex }
  }

  /// Whether a word is an address of mail, of a page or of a machine, or a name with an at sign.
  private static func isAddress(_ word: ArraySlice<Character>) -> Bool {
    let plain = String(LetterFolding.folded(String(word)))
    if plain.contains("@") || plain.has(part: "://") || plain.hasPrefix("www.") { return true }
    let host = plain.split(separator: "/")[0].split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    guard host.count > 1, plain.contains("."), let last = host.last else { return false }
    return endings.contains(String(last))
      || host.count > 3 && host.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  private static let endings: Set = [
    "com", "org", "net", "io", "dev", "app", "edu", "gov", "info", "biz", "local", "internal",
    "intra", "corp", "example", "eu", "de", "at", "ch", "fr", "es", "it", "nl", "uk", "jp", "mx",
    "ar", "cl", "co", "us", "ca", "au", "in", "cn", "kr",
  ]

  /// Where names stand, whole words only unless they are written without spaces.
  private func ranges(ofNamesIn letters: [Character]) -> [Range<Int>] {
    let folded = letters.map(LetterFolding.folded)
    var found: [Range<Int>] = []
    for start in folded.indices {
      let name = names.first { name in
        let end = start + name.count
        guard end <= folded.count, folded[start] == name[0],
          folded[start..<end].elementsEqual(name)
        else { return false }
        return Self.isApart(start, in: folded) && Self.isApart(end, in: folded)
      }
      if let name { found.append(start..<start + name.count) }
    }
    return found
  }

  /// Whether a word can begin or end at a place.
  private static func isApart(_ place: Int, in letters: [Character]) -> Bool {
    guard place > 0, place < letters.count else { return true }
    let (left, right) = (letters[place - 1], letters[place])
    let joins = { (letter: Character) in letter.isLetter || letter.isNumber }
    // Japanese and Chinese have no spaces between words.
    return !joins(left) || !joins(right) || left.displayWidth > 1 || right.displayWidth > 1
  }

  private static func text(_ letters: [Character], _ hidden: [Bool]) -> String {
    var text = ""
    for place in letters.indices.prefix(mostCharacters) {
      if !hidden[place] {
        text.append(letters[place])
      } else if place == 0 || !hidden[place - 1] {
        text += sign
      }
    }
    return letters.count > mostCharacters ? text + "…" : text
  }
}
