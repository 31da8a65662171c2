internal import Instruments

/// Names for questions and codes for choices, made from what people read, each given once.
struct DraftNames {
  private var taken: Set<String> = []
  /// Where each header could be taken for the name of a question.
  private let headers: [String: Set<Int>]

  init(_ columns: [ExportColumn]) {
    var headers: [String: Set<Int>] = [:]
    for column in columns {
      let last = column.header.split(separator: "/").last.map(String.init)
      for name in [column.code, column.header, last].compactMap(\.self) {
        headers[name.folded, default: []].insert(column.index)
      }
    }
    self.headers = headers
  }

  /// The id of a question: the tool's own name for it, else the words that carry its meaning.
  mutating func id(named name: String?, asking text: String, columns: Range<Int>) -> String {
    let names = [name, Self.meaning(of: text)].compactMap(\.self).compactMap(Self.asID)
    let base = names.first(where: \.isWellFormedID) ?? "q\(columns.lowerBound + 1)"
    return claimed(base, for: columns)
  }

  /// Takes a name, with a number behind it where it is taken or heads another column.
  mutating func claimed(_ base: String, for columns: Range<Int>) -> String {
    var name = base
    var number = 1
    while !isFree(name, for: columns) {
      number += 1
      name = "\(base)_\(number)"
    }
    taken.insert(name)
    return name
  }

  private func isFree(_ name: String, for columns: Range<Int>) -> Bool {
    !taken.contains(name) && (headers[name] ?? []).allSatisfy(columns.contains)
  }
}

extension DraftNames {
  /// A code for a label: the label itself where it can be one, else its words.
  ///
  /// Where several can be chosen, codes become part of ids, in which fewer signs may stand.
  static func code(for label: String, number: Int) -> String {
    let small = label.trimmed.lowercased()
    let plain = small.exchanging(".", for: "-").exchanging("+", for: "plus")
    if small.isWellFormedCode, "q_\(plain)".isWellFormedID, plain.utf8.count <= longest {
      return plain
    }
    let code = joined(words(of: label), by: "-", most: 6)
    return code.isEmpty ? "answer-\(number)" : code
  }

  private static let longest = 32

  /// A name in the form of an id; nil where nothing of it can be kept.
  private static func asID(_ name: String) -> String? {
    let id = joined(words(of: name, keeping: "-"), by: "_", most: 8)
    guard let first = id.utf8.first else { return nil }
    return (0x61...0x7A).contains(first) ? id : "q\(id)"
  }

  /// What a question is about, without the words that all questions share.
  private static func meaning(of text: String) -> String {
    let all = words(of: text)
    let telling = all.drop { Int($0) != nil }.filter { !common.contains($0) }
    return joined(telling.isEmpty ? all : telling, by: " ", most: 4)
  }

  private static func joined(_ words: [String], by mark: String, most: Int) -> String {
    var result = ""
    for word in words.prefix(most) {
      guard result.utf8.count + word.utf8.count < longest else { break }
      result += result.isEmpty ? word : mark + word
    }
    return result.isEmpty ? String((words.first ?? "").prefix(longest)) : result
  }

  /// Runs of plain small letters and digits; letters with marks lose them, thousands their comma.
  private static func words(of text: String, keeping kept: Unicode.Scalar? = nil) -> [String] {
    var words: [String] = []
    var word = ""
    let scalars = Array(text.lowercased().unicodeScalars)
    for (position, scalar) in scalars.enumerated() {
      if let plain = plain(scalar) {
        word += plain
      } else if scalar == "<" || scalar == ">" {
        words += [word, scalar == "<" ? "under" : "over"]
        word = ""
      } else if scalar == kept, !word.isEmpty {
        word += "-"
      } else if !Self.isSilent(scalar, at: position, of: scalars) {
        words.append(word)
        word = ""
      }
    }
    return (words + [word]).filter { !$0.isEmpty }
  }

  /// An apostrophe within a word, and the comma of `10,000`.
  private static func isSilent(
    _ scalar: Unicode.Scalar, at position: Int, of scalars: [Unicode.Scalar]
  ) -> Bool {
    guard scalar == "," else { return scalar == "'" || scalar == "’" }
    let isBehind = position > 0 && (0x30...0x39).contains(scalars[position - 1].value)
    let next = position + 1
    return isBehind && next < scalars.count && (0x30...0x39).contains(scalars[next].value)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: return String(Character(scalar))
    case 0xDF: return "ss"
    case 0xE6: return "ae"
    case 0x153: return "oe"
    default: return marked[scalar]
    }
  }

  private static let marked: [Unicode.Scalar: String] = {
    let letters = [
      "a": "àáâãäåāăą", "c": "çćč", "d": "ďđð", "e": "èéêëēėęě", "g": "ğģ", "i": "ìíîïīįı",
      "l": "ĺľł", "n": "ñńňņ", "o": "òóôõöøōő", "r": "ŕř", "s": "śšşș", "t": "ťțţ",
      "u": "ùúûüūůűų", "y": "ýÿ", "z": "źżž",
    ]
    return Dictionary(
      letters.flatMap { plain, marked in marked.unicodeScalars.map { ($0, plain) } }
    ) { first, _ in first }
  }()

  private static let common: Set<String> = Set(
    """
    a about all am an and any apply are as at be been best by can check choose could did do does each \
    every for from had has have how i if in is it its many me most much my of on or other our please \
    rate select should so some tell that the their there these they this those to us was we were what \
    when where which who why will with would you your youre
    """.split(separator: " ").map(String.init))
}
