import TestSupport

/// Damages a table of answers as exports, editors and attackers do, by a seed.
struct TableMutation {
  var generator: SeededGenerator

  /// A damaged table, the one it was, and what was done to it.
  mutating func variant(of tables: [[UInt8]]) -> (bytes: [UInt8], words: String) {
    let number = Int.random(in: tables.indices, using: &generator)
    var bytes = tables[number]
    var steps: [String] = []
    for _ in 0..<Int.random(in: 1...4, using: &generator) { steps.append(damage(&bytes)) }
    return (bytes, "table \(number): " + steps.joined(separator: "; "))
  }

  private mutating func damage(_ bytes: inout [UInt8]) -> String {
    let at = Int.random(in: 0...bytes.count, using: &generator)
    switch Int.random(in: 0..<12, using: &generator) {
    case 0:
      guard at < bytes.count else { return "left alone" }
      bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      return "bit flipped at \(at)"
    case 1:
      bytes.removeSubrange(at...)
      return "cut off at \(at)"
    case 2:
      bytes.removeSubrange(at..<min(bytes.count, at + 7))
      return "bytes removed at \(at)"
    case 3:
      return generator.changeLines(of: &bytes, "line doubled") { lines, one, _ in
        lines.insert(lines[one], at: one)
      }
    case 4:
      return generator.changeLines(of: &bytes, "lines swapped") { lines, one, two in
        lines.swapAt(one, two)
      }
    case 5:
      return generator.changeLines(of: &bytes, "line removed") { lines, one, _ in
        lines.remove(at: one)
      }
    case 6: return exchange(&bytes)
    case 7: return repeatPart(&bytes, from: at)
    default: return insertSign(&bytes, at: at)
    }
  }

  /// What means something to CSV, to an encoding, to a date, to a number, or to a form tool.
  private static let signs: [[UInt8]] =
    [
      "\"", "\"\"", "'", ",", ";", "\t", "|", "\n", "\r", "\r\n", "\n\n", "\",\"", "\"\n", "\\",
      "\\;",
      "\u{0}", "\u{FEFF}", "\u{200B}", "\u{2028}", "\u{A0}", "é", "日本", "👩‍💻", "=1+1", "@x", "-",
      "sep=;\n", "#tag", "{\"ImportId\":\"QID1\"}", "[Row]", "{{x}}", " - Selected Choice", "/",
      "Other",
      "2026-02-30", "31/12/2026 25:61", "1e999", "-0", "99999999999999999999", "0.1.2", "NaN",
      "2-Mar",
      "Timestamp", "_uuid", "Respondent ID", "submitdate", "Response", ", ", "; ", " / ", "<b>",
      "&amp;",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x80], [0x93, 0x94], [0xFF, 0xFE], [0xFE, 0xFF],
      [0x41, 0x00], [0xEF, 0xBB, 0xBF],
    ]

  private mutating func insertSign(_ bytes: inout [UInt8], at place: Int) -> String {
    let sign = Self.signs.randomElement(using: &generator) ?? []
    // The header decides most, so it is damaged most.
    let at = Int.random(in: 0..<3, using: &generator) == 0 ? min(place, bytes.count / 4) : place
    bytes.insert(contentsOf: sign, at: at)
    return "\(sign) inserted at \(at)"
  }

  /// Another delimiter, quote or line end throughout, or every character in two bytes.
  private mutating func exchange(_ bytes: inout [UInt8]) -> String {
    let pairs: [(UInt8, [UInt8])] = [
      (0x2C, [0x3B]), (0x2C, [0x09]), (0x3B, [0x2C]), (0x22, [0x27]), (0x22, []), (0x0A, [0x0D]),
      (0x0A, [0x0D, 0x0A]), (0x20, [0xC2, 0xA0]),
    ]
    guard let (from, to) = pairs.randomElement(using: &generator),
      Int.random(in: 0..<8, using: &generator) > 0
    else {
      bytes = [0xFF, 0xFE] + bytes.flatMap { [$0, 0] }
      return "in UTF-16"
    }
    bytes = bytes.flatMap { $0 == from ? to : [$0] }
    return "\(from) exchanged for \(to)"
  }

  private mutating func repeatPart(_ bytes: inout [UInt8], from at: Int) -> String {
    let part = Array(bytes[at..<min(bytes.count, at + 40)])
    let times = [3, 9, 90].randomElement(using: &generator) ?? 3
    guard bytes.count < 8_000 else { return "long enough" }
    for _ in 0..<times { bytes.insert(contentsOf: part, at: at) }
    return "\(part.count) bytes \(times) times at \(at)"
  }
}
