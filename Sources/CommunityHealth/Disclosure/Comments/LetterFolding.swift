/// Letters as one compares names: small, without accents, and as wide as usual.
enum LetterFolding {
  static func folded(_ text: String) -> [Character] { text.map(folded) }

  static func folded(_ letter: Character) -> Character {
    guard let scalar = letter.unicodeScalars.first else { return letter }
    // The full-width forms of ASCII lie in the same order elsewhere.
    if (0xFF01...0xFF5E).contains(scalar.value), let plain = Unicode.Scalar(scalar.value - 0xFEE0) {
      return folded(Character(plain))
    }
    let small = letter.lowercased().first ?? letter
    return plain[small] ?? small
  }

  private static let plain: [Character: Character] = {
    let groups: [(Character, String)] = [
      ("a", "áàâäãåāăą"), ("c", "çćč"), ("d", "ďđ"), ("e", "éèêëēėęě"), ("g", "ğ"),
      ("i", "íìîïīįı"),
      ("l", "ł"), ("n", "ñńň"), ("o", "óòôöõøōő"), ("r", "ř"), ("s", "śşšș"), ("t", "ťț"),
      ("u", "úùûüūůű"), ("y", "ýÿ"), ("z", "źżž"),
    ]
    let pairs = groups.flatMap { plain, letters in letters.map { ($0, plain) } }
    return Dictionary(pairs) { first, _ in first }
  }()
}
