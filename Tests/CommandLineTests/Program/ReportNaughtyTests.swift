import Foundation
import TestSupport
import Testing

/// Texts that others take for markup, for formulas or for orders to a terminal.
struct `Naughty text in a report` {
  private static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'--><svg/onload=alert(1)>",
    "=1+1", "=HYPERLINK(\"http://evil.example\")", "+1-1", "-2+3", "@SUM(1+1)", "\t=1",
    "[x](javascript:alert(1)) **b** `c`", "| a | b |", "# title", "- item", "    code", "1. one",
    "<!-- x", "]]>", "&lt;b&gt;", "{{7*7}} ${7*7}", "%s%n", "'; DROP TABLE x;--",
    "a \u{202E}drawkcab\u{202C} b", "\u{1B}[31mred\u{1B}[0m\u{7}", "\u{9B}2J", "a\u{2028}b",
    "\u{FFFE}\u{FEFF}", "𝕳𝖊𝖑𝖑𝖔 👩‍👩‍👧‍👦 ﷽", "Ω≈ç√∫ 田中さん", "../../etc/passwd", "null", "NaN", "\\",
  ]

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func cell(_ text: String) -> String {
    "\"\(text.replacingOccurrences(of: "\"", with: "\"\""))\""
  }

  private func yaml(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> String in
      let isPlain = (0x20..<0x7F).contains(scalar.value) && scalar != "\"" && scalar != "\\"
      return isPlain ? String(scalar) : "\\U" + hex(scalar.value)
    }
    return "\"\(scalars.joined())\""
  }

  private func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// A community in which everything that people write or are called by is naughty.
  private func writeCommunity(called name: String) throws {
    let texts = Self.texts
    let departments = texts.prefix(4)
    try folder.write(
      """
      community: \(yaml(name))
      launched: 2025-01-06
      departments: [\(departments.map(yaml).joined(separator: ", "))]

      """, to: "guild/perennial.yaml")
    try folder.write(
      "key,name,joined\n"
        + texts.enumerated().map { "k\($0),\(cell("Person \($1)")),2025-01-06\n" }.joined(),
      to: "guild/roster.csv")
    let codes = ["never", "less-often", "about-weekly", "daily"]
    try folder.write(
      "use_frequency,department\n"
        + (0..<48).map { "\(codes[$0 % 4]),\(cell(departments[$0 % 4]))\n" }.joined(),
      to: "guild/adoption/2026H1.csv")
    try folder.write(
      "question,text\n" + texts.map { "comment,\(cell($0))\n" }.joined(),
      to: "guild/adoption/2026H1.texts.csv")
    try folder.write(
      "text,loop,owner,due_on,status,from\n"
        + texts.enumerated().map {
          "\(cell($1)),single,k\($0),2026-06-01,open,\(cell($1))\n"
        }.joined(), to: "guild/action-log.csv")
    try folder.write(
      "item,status,evidence,owner,due\n"
        + "meeting-rhythm,met,\(cell(name)),\(cell(name)),2026-01-01\n"
        + "shared-space,not-yet,\(cell(name)),\(cell(name)),2026-01-01\n",
      to: "guild/design-checklist/2026-04-15.csv")
  }

  /// Whether a terminal would do anything but show it.
  private func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || !(scalar.properties.generalCategory == .control)
          && !(0x202A...0x202E).contains(scalar.value) && !(0x2028...0x2029).contains(scalar.value)
    }
  }

  @Test(arguments: [
    ("leadership", "\"><img src=x>| # **"), ("facilitator", "=1+1\u{1B}[2Jy\u{202E}z"),
    ("members", "<script>@a"),
  ])
  func `is shown as text on the page, in the wiki and on the terminal`(
    audience: String, name: String
  ) throws {
    try writeCommunity(called: name)
    let call = "report guild --as-of 2026-06-30 --audience \(audience)"
    let run = try folder.call("\(call) --html page.html --md page.md --replace")
    #expect(run.exit == 0, "\(run.error)")
    let page = WrittenPage(text: try folder.text(of: "page.html"))
    #expect(page.complaints == [])
    #expect(!page.text.contains("<script") && !page.text.contains("<img"))
    #expect(isPlain(page.text) && !page.text.unicodeScalars.contains("\u{FFFE}"))
    let markdown = try folder.text(of: "page.md")
    #expect(isPlain(markdown) && !markdown.contains("<"))
    let unescaped = markdown.replacing("\\\\", with: "").replacing("\\]", with: "")
      .replacing("](#methods)", with: "")
    #expect(!unescaped.contains("](") && !unescaped.contains("- - item"))
    // Every row of a table has as many cells as its head.
    for table in markdown.split(separator: "\n\n") where table.hasPrefix("|") {
      let cells = table.split(separator: "\n").map { row in
        row.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      }
      #expect(Set(cells).count == 1, "\(table.prefix(300))")
    }
    #expect(isPlain(try folder.call(call).output))
    let json = Data(try folder.call("\(call) --json").output.utf8)
    #expect(try JSONSerialization.jsonObject(with: json) is [String: Any])
  }
}
