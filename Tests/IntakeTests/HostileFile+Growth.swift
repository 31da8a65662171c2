extension HostileFile {
  /// Definitions that grow in one direction, as long as asked for.
  static let grown: [(what: String, definition: @Sendable (Int) -> HostileFile)] = [
    ("questions without conditions", { many($0) { question("q\($0)", "answer: yes-no") } }),
    ("unknown scales", { many($0) { question("q\($0)", "scale: usefulnesz\($0)") } }),
    ("unknown keys", { HostileFile("", head + (0..<$0 * 8).map { "titlx\($0):\n" }.joined()) }),
    (
      "choices",
      { count in
        let choices = (0..<count * 3).map { "{code: c\($0), label: x}" }.joined(separator: ",")
        return HostileFile("", definition(question("q", "choices: [\(choices)]")))
      }
    ),
    (
      "scales",
      { count in
        let points = "points: [{code: 1, label: x},{code: 2, label: x}]"
        let scales = (0..<count).map { "- {id: s\($0), \(points)}\n" }.joined()
        return HostileFile("", file: "scales.yaml", "scales:\n\(scales)")
      }
    ),
    (
      "a condition on many numbers",
      { count in
        let rule = (0..<count * 10).map { "q is \($0)" }.joined(separator: " or ")
        return HostileFile(
          "", definition(question("q", "number: whole") + question("r", "text: short", when: rule)))
      }
    ),
    (
      "a question in a chain",
      {
        many($0) { question("q\($0)", "answer: yes-no", when: $0 == 0 ? nil : "q\($0 - 1) is yes") }
      }
    ),
    (
      "a question in a circle",
      { count in
        many(count) { question("q\($0)", "answer: yes-no", when: "q\(($0 + 1) % count) is yes") }
      }
    ),
    (
      "conditions on unknown questions",
      { many($0) { question("q\($0)", "answer: yes-no", when: "p\($0)x is yes") } }
    ),
    (
      "a condition on many rows",
      { count in
        let rows = (0..<count).map { "{id: r\($0), ask: x}" }.joined(separator: ",")
        let rule = (0..<count).map { "r\($0) is 1" }.joined(separator: " or ")
        return HostileFile(
          "",
          definition(
            question("q", "scale: usefulness\n  rows: [\(rows)]")
              + question("r", "text: short", when: rule)))
      }
    ),
    (
      "a long condition over three scales",
      { count in
        // It is never true, so that all answers must be tried to say so.
        let rule =
          "(\(many("a is 1 or ", upTo: count * 60))a is 2) and a is 3 and b is 1 and c is 1"
        return HostileFile(
          "",
          definition(
            ["a", "b", "c"].map { question($0, "scale: zero-to-ten") }.joined()
              + question("d", "text: short", when: rule)))
      }
    ),
    (
      "placeholders",
      { count in
        HostileFile(
          "", definition(question("q", "help: \"\(many("{}", upTo: count * 300))\"\n  text: short"))
        )
      }
    ),
  ]

  private static func many(_ count: Int, _ question: (Int) -> String) -> HostileFile {
    HostileFile("", definition((0..<count).map(question).joined()))
  }
}
