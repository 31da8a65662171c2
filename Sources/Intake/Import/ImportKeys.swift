internal import Instruments

/// What is remembered of imported rows, so that none is taken twice: keyed digests, sorted.
///
/// A row with an id of its tool is one line `id DIGEST DIGEST`, of the id and of the row. A row
/// without is one line `row DIGEST` for each time it occurred.
struct ImportKeys {
  /// What is known of a row.
  enum Standing: Hashable {
    case new, known, changed
  }

  private var ids: [String: String] = [:]
  private var rows: [String: Int] = [:]
  private var left: [String: Int] = [:]
  private let digest: KeyedDigest

  init(_ bytes: [UInt8], digest: KeyedDigest) {
    self.digest = digest
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      switch (words.first, words.count) {
      case ("id", 3): ids[words[1]] = words[2]
      case ("row", 2): rows[words[1], default: 0] += 1
      default: break
      }
    }
    left = rows
  }

  /// Tells whether a row is new, and remembers it.
  mutating func take(_ row: ImportedRow, of tool: ExportTool) -> Standing {
    let content = digest(["row"] + row.raw)
    guard let id = row.toolID else { return take(content) }
    let name = digest(["id", tool.rawValue, id])
    guard let known = ids[name] else {
      ids[name] = content
      return .new
    }
    return known == content ? .known : .changed
  }

  /// Tells whether an answer in words, from a file that holds such alone, is new.
  mutating func take(_ text: ImportedText) -> Standing {
    take(digest(["text", text.question.text, text.text]))
  }

  private mutating func take(_ content: String) -> Standing {
    if let known = left[content], known > 0 {
      left[content] = known - 1
      return .known
    }
    rows[content, default: 0] += 1
    return .new
  }

  /// The file, sorted, so that its order tells nothing of the rows'.
  var bytes: [UInt8] {
    let lines =
      ids.map { "id \($0.key) \($0.value)" }
      + rows.flatMap { repeatElement("row \($0.key)", count: $0.value) }
    return Array(lines.sorted(by: String.precedes).map { $0 + "\n" }.joined().utf8)
  }
}
