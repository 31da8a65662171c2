import Testing

/// A file made to cost much or to break something.
struct HostileFile: CustomTestStringConvertible {
  let name: String
  let testDescription: String
  let bytes: [UInt8]

  init(_ what: String, file name: String = "sample.yaml", _ text: String) {
    testDescription = what
    self.name = name
    bytes = Array(text.utf8)
  }

  /// A little less than the largest file that is read.
  static let mebibyte = (1 << 20) - 2_000

  static func many(_ text: String, upTo size: Int = mebibyte) -> String {
    String(repeating: text, count: size / text.utf8.count)
  }

  static let head = """
    instrument: sample
    version: 1
    title: Sample
    audience: members
    every: month
    anonymity: named

    """

  static func definition(_ questions: String, _ more: String = "") -> String {
    head + more + "questions:\n" + questions
  }

  static func question(_ id: String, _ kind: String, when rule: String? = nil) -> String {
    "- id: \(id)\n  ask: X\n  \(kind)\n" + (rule.map { "  when: \($0)\n" } ?? "")
  }

  private static let scaleQuestions = (0..<200).map { number in
    let earlier = (max(0, number - 6)..<number).map { "q\($0) >= \($0 % 11)" }
    return question(
      "q\(number)", "scale: zero-to-ten",
      when: number == 0 ? nil : earlier.joined(separator: " and "))
  }.joined()

  /// Laughs, doubled at every line; only the first of them would ever be read.
  private static let laughs =
    "a0: &a0 [lol, lol]\n"
    + (1..<64).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()

  /// Files of every kind; `grown` holds those whose cost grows with their length.
  static let all = [
    HostileFile("nothing", ""),
    HostileFile("billion laughs", laughs),
    HostileFile("[ without end", many("[")),
    HostileFile("{ without end", many("{")),
    HostileFile("? without end", many("? ")),
    HostileFile("? on lines of their own", many("?\n")),
    HostileFile("- without end", many("- ")),
    HostileFile("- on lines of their own", many("-\n")),
    HostileFile("one line", "a: " + many("x")),
    HostileFile("one line of words", "a: " + many("x ")),
    HostileFile("one quoted line", "a: \"" + many("x") + "\""),
    HostileFile("one block", "a: |\n" + many("  x\n")),
    HostileFile("a: a: a:", many("a: ")),
    HostileFile("double quotes", many("\"")),
    HostileFile("single quotes", many("'")),
    HostileFile("a single quote doubled", "a: '" + many("''") + "'"),
    HostileFile("escapes", "a: \"" + many("\\x41") + "\""),
    HostileFile("anchors", many("- &a b\n")),
    HostileFile("aliases", "- &a b\n" + many("- *a\n")),
    HostileFile("tags", many("- !!str b\n")),
    HostileFile("a long tag", "a: !" + many("x")),
    HostileFile("a long anchor", "a: &" + many("x")),
    HostileFile("directives", many("%YAML 1.1\n")),
    HostileFile("a long directive", "%" + many("x")),
    HostileFile("comments", many("#\n")),
    HostileFile("empty lines", many("\n")),
    HostileFile("spaces", many(" ")),
    HostileFile("tabs", many("\t")),
    HostileFile("commas", "[" + many(",")),
    HostileFile("NULs", many("\u{0}")),
    HostileFile("byte-order marks", many("\u{FEFF}")),
    HostileFile("line separators", many("\u{2028}")),
    HostileFile("combining marks", "a: e" + many("\u{301}")),
    HostileFile("documents", many("---\n")),
    HostileFile("50,001 values", many("- a\n", upTo: 200_004)),
    HostileFile("50,001 values in brackets", "[" + many("a,", upTo: 100_002) + "]"),
    HostileFile("100,000 keys", (0..<100_000).map { "k\($0):\n" }.joined()),
    HostileFile("the same key", many("a: b\n")),
    HostileFile("deep brackets that close", many("[", upTo: 5_000) + many("]", upTo: 5_000)),
    HostileFile(
      "deep blocks", (0..<1_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
    HostileFile("a long key", many("k") + ": a"),
    HostileFile("a long key, asked for", "? " + many("k") + "\n: a"),
    HostileFile("long keys", (0..<1_000).map { many("k", upTo: 1_000) + "\($0): a\n" }.joined()),
    HostileFile("a long id", definition("- id: " + many("x") + "\n  ask: X\n  text: short\n")),
    HostileFile(
      "a long number", definition(question("q", "number: whole\n  at least: " + many("9")))),
    HostileFile(
      "a condition of 1 MiB",
      definition(question("q", "text: short", when: many("x", upTo: mebibyte - 500)))),
    HostileFile(
      "a condition of 1 MiB in parts",
      definition(
        question("q", "text: short", when: many("q is a or ", upTo: mebibyte - 500) + "q is b"))),
    HostileFile(
      "10,000 parentheses", definition(question("q", "text: short", when: many("(", upTo: 10_000)))),
    HostileFile(
      "10,000 times not", definition(question("q", "text: short", when: many("not ", upTo: 40_000)))
    ),
    HostileFile("200 questions over 11 points", definition(scaleQuestions)),
    HostileFile(
      "languages",
      definition(question("q", "text: short"), "languages: [" + many("xx, ", upTo: 180_000) + "]\n")
    ),
    HostileFile("scales", file: "scales.yaml", "scales:\n" + many("- id: a\n", upTo: 100_000)),
    HostileFile(
      "points", file: "scales.yaml",
      "scales:\n- id: a\n  points:\n"
        + (0..<9_000).map { "  - code: \($0)\n    label: x\n" }.joined()),
  ]
}
