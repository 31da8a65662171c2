/// Writes pages of help for a terminal.
struct HelpText {
  private let width: Int
  private let style: Style

  init(width: Int, style: Style) {
    self.width = width
    self.style = style
  }

  /// Writes for the results of a console.
  init(_ console: Console) {
    self.init(console, style: console.style)
  }

  /// Writes for one stream of a console.
  init(_ console: Console, style: Style) {
    self.init(width: console.textWidth, style: style)
  }
}

extension HelpText {
  /// The page in lines that fit the terminal, without a line end behind the last.
  func text(of page: HelpPage) -> String {
    ([TextLayout.wrapped(page.summary, to: width)] + page.sections.map { lines(of: $0) })
      .map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  private func lines(of section: HelpSection) -> [String] {
    let indent = section.title == nil ? "" : "  "
    let heading = section.title.map { [style.bold($0)] } ?? []
    let body = section.blocks.map { block in
      lines(of: block, width: width - indent.count).map { indent + $0 }
    }
    let parts = body + section.sections.map { lines(of: $0) }
    return heading + Array(parts.joined(separator: [""]))
  }

  private func lines(of block: HelpBlock, width: Int) -> [String] {
    switch block {
    case .paragraph(let text): TextLayout.wrapped(text, to: width)
    case .call(let call): lines(ofCall: call, width: width)
    case .terms(let terms): lines(of: terms, width: width)
    case .examples(let examples):
      examples.flatMap { example in
        [style.cyan(example.call)] + TextLayout.wrapped(example.outcome, to: width, behind: "    ")
      }
    }
  }

  /// Breaks a call between its parts, never within `[--lang LANG]`.
  private func lines(ofCall parts: [String], width: Int) -> [String] {
    let unbroken = parts.map { part in String(part.map { $0 == " " ? Self.fixedSpace : $0 }) }
    return TextLayout.wrapped(unbroken.joined(separator: " "), to: width - 4).enumerated()
      .map { position, line in
        (position == 0 ? "" : "    ") + String(line.map { $0 == Self.fixedSpace ? " " : $0 })
      }
  }

  private func lines(of terms: [HelpBlock.Term], width: Int) -> [String] {
    let longest = terms.map { TextLayout.width(of: $0.name) }.max() ?? 0
    let column = min(longest, width / 2, 28)
    return terms.flatMap { term in
      let isShort = TextLayout.width(of: term.name) <= column
      let name = style.cyan(term.name)
      let lead = isShort ? TextLayout.padded(name, to: column + 2) : TextLayout.spaces(column + 2)
      return (isShort ? [] : [name]) + TextLayout.wrapped(term.meaning, to: width, behind: lead)
    }
  }

  /// A space at which no line is broken.
  private static let fixedSpace: Character = "\u{A0}"
}
