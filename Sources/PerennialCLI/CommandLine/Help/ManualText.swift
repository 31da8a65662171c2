import Instruments

/// Writes pages of help as man pages, in the macros of `man(7)`.
struct ManualText {
  /// The day that the page carries.
  let date: CalendarDate?
}

extension ManualText {
  /// The page as a file that `man` shows, without a line end behind the last line.
  func text(of page: HelpPage) -> String {
    let title = String(page.name.uppercased().map { $0 == " " ? "-" : $0 })
    let fileName = String(page.name.map { $0 == " " ? "-" : $0 })
    let day = date.map { "\($0)" } ?? ""
    let head = [
      ".TH \"\(Self.escaped(title))\" 1 \"\(Self.escaped(day))\" "
        + "\"perennial \(Version.number)\" \"Perennial\"",
      ".SH NAME",
      "\(Self.escaped(fileName)) \\- \(Self.escaped(page.summary.withSmallInitial))",
    ]
    return (head + page.sections.flatMap { lines(of: $0, depth: 0) }).joined(separator: "\n")
  }

  private func lines(of section: HelpSection, depth: Int) -> [String] {
    let title = section.title ?? "Description"
    let heading =
      switch depth {
      case 0: [".SH \"\(Self.escaped(title.uppercased()))\""]
      case 1: [".SS \"\(Self.escaped(title))\""]
      default: [".PP", ".B \"\(Self.escaped(title))\""]
      }
    return heading + section.blocks.flatMap { lines(of: $0) }
      + section.sections.flatMap { lines(of: $0, depth: depth + 1) }
  }

  private func lines(of block: HelpBlock) -> [String] {
    switch block {
    case .paragraph(let text): [".PP", Self.line(text)]
    case .call(let parts): [".PP", "\\fB\(Self.escaped(parts.joined(separator: " ")))\\fR"]
    case .terms(let terms):
      terms.flatMap { [".TP", "\\fB\(Self.escaped($0.name))\\fR", Self.line($0.meaning)] }
    case .examples(let examples):
      examples.flatMap { example in
        [".PP", Self.line(example.outcome + ":"), ".PP"]
          + [".RS 4", ".nf", Self.line(example.call), ".fi", ".RE"]
      }
    }
  }
}

extension ManualText {
  /// Text on a line of its own, where a point or an apostrophe in front would make it a macro.
  static func line(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// Text whose signs mean themselves, also between the quotes of a macro.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case "'": escaped += "\\(aq"
      case "\n": escaped += " "
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "`": escaped += "\\(ga"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

extension String {
  /// The text as it goes on after a dash.
  fileprivate var withSmallInitial: String { prefix(1).lowercased() + dropFirst() }
}
