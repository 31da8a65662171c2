internal import Instruments

/// A definition on its way to a file, in the order in which it is to be read.
indirect enum YAMLDraft {
  case text(String)
  /// Short words in one line: `[en, ja]`.
  case words([String])
  case list([YAMLDraft])
  case group([Entry])

  struct Entry {
    let key: String
    let value: YAMLDraft
    /// What a person should decide about it.
    var comment: String?
    /// Where it came from, for problems that only show in the result.
    var place: Place?
  }
}

/// A draft as lines of text, and where each line came from.
struct YAMLWriter {
  private(set) var lines: [String] = []
  private var places: [Place?] = []
  private var place: Place?

  init(_ draft: YAMLDraft) { write(draft, indent: 0) }

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Where a line came from, lines counting from 1.
  func place(ofLine line: Int) -> Place? {
    (1...places.count).contains(line) ? places[line - 1] : nil
  }
}

extension YAMLWriter {
  private mutating func add(_ line: String) {
    lines.append(line)
    places.append(place)
  }

  private mutating func write(_ draft: YAMLDraft, indent: Int, lead: String? = nil) {
    let margin = String(repeating: " ", count: indent)
    switch draft {
    case .text(let text): add((lead ?? margin) + Self.scalar(text))
    case .words(let words): add((lead ?? margin) + Self.flow(words))
    case .list(let items):
      for item in items { write(item, indent: indent + 2, lead: margin + "- ") }
    case .group(let entries):
      for (number, entry) in entries.enumerated() {
        write(entry, indent: indent, margin: number == 0 ? lead ?? margin : margin)
      }
    }
  }

  private mutating func write(_ entry: YAMLDraft.Entry, indent: Int, margin: String) {
    if let own = entry.place { place = own }
    let comment = entry.comment.map { "  # \($0)" } ?? ""
    let head = "\(margin)\(Self.scalar(entry.key)):"
    switch entry.value {
    case .text(let text): add("\(head) \(Self.scalar(text))\(comment)")
    case .words(let words): add("\(head) \(Self.flow(words))\(comment)")
    case .list, .group:
      add(head + comment)
      write(entry.value, indent: indent + 2)
    }
  }

  private static func flow(_ words: [String]) -> String {
    "[" + words.map { scalar($0, inFlow: true) }.joined(separator: ", ") + "]"
  }

  /// A text plain where YAML would read it back, else in double quotes.
  static func scalar(_ text: String, inFlow: Bool = false) -> String {
    let marks = "-?:,[]{}#&*!|>'\"%@`~ "
    let isPlain =
      !text.isEmpty && !marks.contains(text.first ?? " ") && text == text.trimmed
      && !text.has(part: ": ") && !text.has(part: " #") && !text.hasSuffix(":")
      && !(inFlow && text.contains { ",[]{}".contains($0) })
      && text.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && $0.properties.generalCategory != .control
          && $0.value != 0x2028 && $0.value != 0x2029 && $0.value != 0xFEFF
      }
    guard !isPlain else { return text }
    return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    default:
      let isShown =
        scalar.properties.generalCategory != .control && scalar.value != 0x2028
        && scalar.value != 0x2029 && scalar.value != 0xFEFF
      guard !isShown else { return String(Character(scalar)) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}
