/// What somebody most likely meant by a word that is not known.
package enum NearMiss {
  /// The closest of the known words, or nil where none is close enough to be worth saying.
  package static func of(_ word: String, among known: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars.prefix(64))
    let allowed = min(3, typed.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in known {
      let letters = Array(candidate.lowercased().unicodeScalars.prefix(64))
      guard abs(letters.count - typed.count) <= allowed else { continue }
      let distance = distance(typed, letters)
      if distance <= allowed, distance < (best?.distance ?? .max) { best = (candidate, distance) }
    }
    return best?.word
  }

  /// A remedy for an unknown word: the near miss, or the whole list where it is short.
  package static func remedy(
    for word: String, among known: [String], otherwise: String
  ) -> String {
    if let meant = of(word, among: known) { return "did you mean '\(meant)'?" }
    if (1...7).contains(known.count) {
      return "write one of: " + known.joined(separator: ", ")
    }
    return otherwise
  }

  /// Edits from one word to the other: insert, delete, replace, or swap two neighbours.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var before: [Int] = []
    var above = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let replaced = above[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        var least = min(replaced, above[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          least = min(least, before[column - 2] + 1)
        }
        current.append(least)
      }
      before = above
      above = current
    }
    return above[right.count]
  }
}
