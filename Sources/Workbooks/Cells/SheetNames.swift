/// Gives sheets names that Excel takes: short, without its signs, no two alike.
package struct SheetNames: Sendable {
  private var taken: Set<String> = ["history"]

  /// The most UTF-16 units of a name.
  private static let longest = 31

  /// Begins with none taken but the one that Excel keeps for itself.
  package init() {}

  /// A name as near as possible to the one that is wanted.
  package mutating func name(for wanted: String) -> String {
    let legal = Self.legal(wanted)
    var name = Self.cut(legal, to: Self.longest)
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let suffix = " \(number)"
      name = Self.cut(legal, to: Self.longest - suffix.utf16.count) + suffix
      number += 1
    }
    return name
  }

  private static func legal(_ wanted: String) -> String {
    let signs: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\"]
    var name = CellText(wanted).text
    name = String(name.map { signs.contains($0) || $0.isNewline || $0 == "\t" ? " " : $0 })
    while let first = name.first, first == "'" || first.isWhitespace { name.removeFirst() }
    while let last = name.last, last == "'" || last.isWhitespace { name.removeLast() }
    return name.isEmpty ? "–" : name
  }

  private static func cut(_ name: String, to length: Int) -> String {
    var kept = name
    while kept.utf16.count > length { kept.removeLast() }
    while let last = kept.last, last == "'" || last.isWhitespace { kept.removeLast() }
    return kept
  }
}
