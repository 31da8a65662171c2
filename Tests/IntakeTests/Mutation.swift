import TestSupport

/// Damages a file as people, editors and attackers do, by a seed.
struct Mutation {
  var generator: SeededGenerator

  /// The damaged file, and in words what was done to it.
  mutating func variant(of bytes: [UInt8]) -> (bytes: [UInt8], steps: [String]) {
    var bytes = bytes
    var steps: [String] = []
    for _ in 0..<Int.random(in: 1...3, using: &generator) { steps.append(damage(&bytes)) }
    return (bytes, steps)
  }

  private mutating func damage(_ bytes: inout [UInt8]) -> String {
    switch Int.random(in: 0..<14, using: &generator) {
    case 0: return flipByte(&bytes)
    case 1: return truncate(&bytes)
    case 2, 3, 4: return insertSign(&bytes)
    case 5:
      return generator.changeLines(of: &bytes, "line deleted") { lines, at, _ in
        lines.remove(at: at)
      }
    case 6:
      return generator.changeLines(of: &bytes, "line duplicated") { lines, at, _ in
        lines.insert(lines[at], at: at)
      }
    case 7:
      return generator.changeLines(of: &bytes, "lines swapped") { lines, at, to in
        lines.swapAt(at, to)
      }
    case 8, 9: return indent(&bytes)
    case 10: return swapValues(&bytes)
    case 11: return repeatBlock(&bytes)
    case 12: return retype(&bytes)
    default: return changeLineEnds(&bytes)
    }
  }

  private mutating func place(in bytes: [UInt8]) -> Int {
    Int.random(in: 0...bytes.count, using: &generator)
  }

  private mutating func flipByte(_ bytes: inout [UInt8]) -> String {
    guard !bytes.isEmpty else { return "nothing to flip" }
    let at = Int.random(in: bytes.indices, using: &generator)
    bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    return "bit flipped at \(at)"
  }

  private mutating func truncate(_ bytes: inout [UInt8]) -> String {
    let at = place(in: bytes)
    bytes.removeSubrange(at...)
    return "cut off at \(at)"
  }

  /// What means something to YAML, to UTF-8, to a condition or to a number.
  private static let signs: [[UInt8]] =
    [
      "&a ", "*a", "!!x ", "!x ", "{", "}", "[", "]", "\"", "'", "|", ">", "|\n", ">-\n", "%", "\t",
      "\n\t",
      "@", "`", "# ", " #", ": ", ":", "- ", "\n- ", "? ", ", ", "---\n", "...\n", "\n---\n",
      "<<: ",
      "\u{0}", "\u{7}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{A0}", "\u{FEFF}", "\u{2028}",
      "\u{2029}",
      "\u{200B}", "\u{202E}", "\u{301}", "👩‍💻", "\\", "\\u0061", "\"\\x41", "\r", "\r\n", "\n", " ",
      "    ", "~", "null",
      "when: a is b or", "complete when: |\n  answered(x", "when: \" useful = 3\"\n", "{x}",
      "{since}", "99999999999999999999",
      "-1", "1e9", "0x1F", "not ", " and ", "\u{10FFFF}", "\u{FFFE}",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE3, 0x81], [0x80],
      [0xFF, 0xFE],
      [0xEF, 0xBB, 0xBF],
    ]

  private mutating func insertSign(_ bytes: inout [UInt8]) -> String {
    let sign = Self.signs.randomElement(using: &generator) ?? []
    var at = place(in: bytes)
    // Half of the time where YAML looks first: where a line or a value begins.
    if Bool.random(using: &generator),
      let start = bytes[at...].firstIndex(where: { $0 == 0x0A || $0 == 0x3A })
    {
      at = bytes[start] == 0x3A ? min(start + 2, bytes.count) : start + 1
    }
    if Int.random(in: 0..<10, using: &generator) == 0 { at = 0 }
    bytes.insert(contentsOf: sign, at: at)
    return "\(sign) inserted at \(at)"
  }

  private mutating func indent(_ bytes: inout [UInt8]) -> String {
    let width = Int.random(in: -4...4, using: &generator)
    return generator.changeLines(of: &bytes, "indented by \(width)") { lines, at, _ in
      if width > 0 {
        lines[at] = Array(repeating: 0x20, count: width) + lines[at]
      } else {
        let spaces = lines[at].prefix { $0 == 0x20 }.count
        lines[at] = lines[at].dropFirst(min(spaces, -width))
      }
    }
  }

  private mutating func swapValues(_ bytes: inout [UInt8]) -> String {
    generator.changeLines(of: &bytes, "values swapped") { lines, at, to in
      guard at != to, let one = lines[at].firstIndex(of: 0x3A),
        let two = lines[to].firstIndex(of: 0x3A)
      else { return }
      let (left, right) = (lines[at], lines[to])
      lines[at] = ArraySlice(left[...one] + right[(two + 1)...])
      lines[to] = ArraySlice(right[...two] + left[(one + 1)...])
    }
  }

  private mutating func repeatBlock(_ bytes: inout [UInt8]) -> String {
    let times = Int.random(in: 1...20, using: &generator)
    return generator.changeLines(of: &bytes, "block repeated \(times) times") { lines, at, _ in
      let block = Array(lines[at..<min(at + 12, lines.count)])
      for _ in 0..<times { lines.insert(contentsOf: block, at: at) }
    }
  }

  /// Another key where one stood, so that values come under keys they do not fit.
  private mutating func retype(_ bytes: inout [UInt8]) -> String {
    let keys = [
      "scale", "choices", "rows", "shares", "text", "number", "date", "answer", "when", "also",
      "measures",
      "languages", "minutes", "version", "at most", "at least", "complete when", "minimum group",
      "sections",
      "questions", "points", "label", "code", "id", "ask", "title", "module", "value", "sum",
      "choose",
    ]
    let key = keys.randomElement(using: &generator) ?? "id"
    return generator.changeLines(of: &bytes, "key became \(key)") { lines, at, _ in
      guard let colon = lines[at].firstIndex(of: 0x3A),
        let start = lines[at].firstIndex(where: { $0 != 0x20 && $0 != 0x2D }), start < colon
      else { return }
      lines[at] = lines[at][..<start] + Array(key.utf8) + lines[at][colon...]
    }
  }

  private mutating func changeLineEnds(_ bytes: inout [UInt8]) -> String {
    let ending: [UInt8] = Bool.random(using: &generator) ? [0x0D, 0x0A] : [0x0D]
    bytes = Array(
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false).joined(separator: ending))
    return "line ends \(ending)"
  }
}
