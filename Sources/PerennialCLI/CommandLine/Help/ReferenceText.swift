/// Writes pages of help as Markdown.
enum ReferenceText {
  /// The page as Markdown, without a line end behind the last line.
  static func text(of page: HelpPage) -> String {
    let head = ["# \(escaped(page.name))", escaped(page.summary) + "."]
    return (head + page.sections.flatMap { parts(of: $0, depth: 2) }).joined(separator: "\n\n")
  }

  private static func parts(of section: HelpSection, depth: Int) -> [String] {
    let signs = String(repeating: "#", count: depth)
    let heading = section.title.map { ["\(signs) \(escaped($0))"] } ?? []
    return heading + section.blocks.map { text(of: $0) }
      + section.sections.flatMap { parts(of: $0, depth: depth + 1) }
  }

  private static func text(of block: HelpBlock) -> String {
    switch block {
    case .paragraph(let text): escaped(text)
    case .call(let parts): fenced(parts.joined(separator: " "))
    case .terms(let terms):
      terms.map { "- `\($0.name)` – \(escaped($0.meaning))" }.joined(separator: "\n")
    case .examples(let examples):
      examples.map { "\(escaped($0.outcome.withGreatInitial)):\n\n\(fenced($0.call))" }
        .joined(separator: "\n\n")
    }
  }

  private static func fenced(_ call: String) -> String { "```sh\n\(call)\n```" }

  private static func escaped(_ text: String) -> String {
    text.map { "\\`*_[]<>|#".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}

extension String {
  /// The text as it begins a paragraph.
  fileprivate var withGreatInitial: String { prefix(1).uppercased() + dropFirst() }
}
