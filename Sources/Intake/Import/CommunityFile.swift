package import Instruments

/// `perennial.yaml` as text, to which waves are added while everything else stays as it was written.
package struct CommunityFile: Sendable {
  /// What the file holds.
  package private(set) var bytes: [UInt8]
  private let path: String

  /// A file that is there; `path` names it in problems.
  package init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// The first file of a community that has none.
  package init(newFor community: String, path: String) {
    let name = YAMLWriter.scalar(community)
    let text =
      "# Made by the first import; call the community as its people do.\ncommunity: \(name)\n"
    self.init(Array(text.utf8), path: path)
  }

  /// Puts down with which version a wave was asked; one that is there already stays.
  package mutating func record(version: Int, of wave: String) throws(Problem) {
    let old = try root()
    var lines = TextLines(bytes)
    if try add(version, wave, to: old, &lines) {
      // However the file is laid out: nothing but the wave may have changed for whoever reads it.
      let fact = "waves\u{1F}\(wave)\u{1F}version\u{1F}\(version)"
      let new = YAMLReader.root(of: lines.bytes, file: path)
      guard new.problems.isEmpty, new.root?.facts == (old?.facts ?? []).union([fact]) else {
        throw .waveNotRecorded(wave, version: version, at: .file(path))
      }
      bytes = lines.bytes
    }
  }
}

extension CommunityFile {
  /// The tree; nil for a file without any key.
  private func root() throws(Problem) -> YAMLNode? {
    let (root, problems) = YAMLReader.root(of: bytes, file: path)
    if let first = problems.first(where: { $0.severity == .error && $0.code != .yamlEmpty }) {
      throw first
    }
    guard let root, root.text?.isBlank != true else { return nil }
    guard case .map = root.content else {
      throw wrongShape("'perennial.yaml'", root)
    }
    return root
  }

  /// Whether anything had to be added.
  private func add(
    _ version: Int, _ wave: String, to root: YAMLNode?, _ lines: inout TextLines
  ) throws(Problem) -> Bool {
    let name = YAMLWriter.scalar(wave, inFlow: true)
    let line = "\(name): { version: \(version) }"
    guard let waves = root?.entry("waves") else {
      lines.append("waves:")
      lines.append("  \(line)")
      return true
    }
    switch waves.value.content {
    case .scalar(let text, _) where text.isBlank:
      lines.insert("  \(line)", at: waves.keyMark.line)
    case .map(let entries):
      if let entry = entries.first(where: { $0.key == wave }) {
        return try add(version, to: entry, wave, &lines)
      }
      if lines.isFlow(waves.value.mark) {
        lines.insert(line, in: waves.value.mark, isOnly: entries.isEmpty)
      } else if let first = entries.first, let last = entries.last {
        let margin = String(repeating: " ", count: first.keyMark.column - 1)
        lines.insert(margin + line, at: lines.end(of: last.keyMark))
      }
    default: throw wrongShape("'waves:'", waves.value)
    }
    return true
  }

  private func add(
    _ version: Int, to wave: YAMLEntry, _ name: String, _ lines: inout TextLines
  ) throws(Problem) -> Bool {
    let line = "version: \(version)"
    switch wave.value.content {
    case .scalar(let text, _) where text.isBlank:
      let margin = String(repeating: " ", count: wave.keyMark.column + 1)
      lines.insert(margin + line, at: wave.keyMark.line)
    case .map(let entries):
      if let present = entries.first(where: { $0.key == "version" }) {
        let written = present.value.text?.trimmed ?? ""
        guard written != String(version) else { return false }
        throw .waveVersionDiffers(
          name, recorded: written, version: version,
          at: .text(
            file: path, line: present.keyMark.line, column: present.keyMark.column))
      }
      if lines.isFlow(wave.value.mark) {
        lines.insert(line, in: wave.value.mark, isOnly: entries.isEmpty)
      } else if let first = entries.first {
        let margin = String(repeating: " ", count: first.keyMark.column - 1)
        lines.insert(margin + line, at: first.keyMark.line - 1)
      }
    default: throw wrongShape("'\(name):'", wave.value)
    }
    return true
  }

  private func wrongShape(_ owner: String, _ node: YAMLNode) -> Problem {
    .wrongShape(
      owner, is: node.shape, expected: "a group of keys",
      at: .text(file: path, line: node.mark.line, column: node.mark.column))
  }
}

extension YAMLNode {
  fileprivate func entry(_ key: String) -> YAMLEntry? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == key }
  }

  /// Every text of the tree with the keys that lead to it.
  fileprivate var facts: Set<String> {
    switch content {
    case .scalar(let text, _): text.isBlank ? [] : [text]
    case .list(let items):
      Set(
        items.enumerated().flatMap { item in
          item.element.facts.map { "\(item.offset)\u{1F}\($0)" }
        })
    case .map(let entries):
      Set(entries.flatMap { entry in entry.value.facts.map { "\(entry.key)\u{1F}\($0)" } })
    }
  }
}

/// A text as lines, with the ends of line that it has.
private struct TextLines {
  private var lines: [[UInt8]]
  private let isCRLF: Bool

  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    if lines.last == [] { lines.removeLast() }
    isCRLF = lines.first?.last == 0x0D
  }

  var bytes: [UInt8] { lines.flatMap { $0 + [0x0A] } }

  /// Puts a line behind as many.
  mutating func insert(_ line: String, at count: Int) {
    lines.insert(Array(line.utf8) + (isCRLF ? [0x0D] : []), at: min(count, lines.count))
  }

  mutating func append(_ line: String) {
    if isCRLF, let last = lines.last, last.last != 0x0D { lines[lines.count - 1].append(0x0D) }
    insert(line, at: lines.count)
  }

  /// Whether a group begins in braces.
  func isFlow(_ mark: YAMLMark) -> Bool { character(at: mark) == "{" }

  /// Puts text behind an opening brace.
  mutating func insert(_ text: String, in mark: YAMLMark, isOnly: Bool) {
    let old = String(decoding: lines[mark.line - 1], as: UTF8.self).unicodeScalars
    let brace = old.index(old.startIndex, offsetBy: mark.column)
    let rest = old[brace...].drop { $0 == " " }
    let new = String(old[..<brace]) + " " + text + (isOnly ? " " : ", ") + String(rest)
    lines[mark.line - 1] = Array(new.utf8)
  }

  /// How many lines there are up to the last of an entry.
  func end(of mark: YAMLMark) -> Int {
    var count = mark.line
    while count < lines.count {
      let margin = lines[count].prefix { $0 == 0x20 }.count
      guard margin >= mark.column, margin < lines[count].count else { break }
      count += 1
    }
    return count
  }

  private func character(at mark: YAMLMark) -> Unicode.Scalar? {
    guard lines.indices.contains(mark.line - 1) else { return nil }
    return String(decoding: lines[mark.line - 1], as: UTF8.self).unicodeScalars
      .dropFirst(mark.column - 1).first
  }
}
