import Testing

@testable import PerennialCLI

@Suite struct HelpTests {
  @Test func `explains a verb from its description alone`() {
    let expected = """
      Shows a questionnaire as a person reads it

      Nothing is sent anywhere.

      All languages are at hand.

      How to call it
        perennial surveys show ID [--lang LANG]

      What to give it
        ID  the questionnaire

      Options
        --lang LANG  the language (one of: en, ja; otherwise: en)

      Options of every verb
        --json      writes the result for programs instead of people
        --quiet     leaves out everything but results and problems
        --no-color  writes without colours
        --help      explains the verb instead of running it; so does -h

      Examples
        perennial surveys show session-feedback --lang ja
            the form as a Japanese member reads it

      Related
        surveys list  Lists the questionnaires

      """
    #expect(call("help surveys show").output == expected)
  }

  @Test(arguments: ["surveys show --help", "surveys show -h", "surveys show --nonsense x y --help"])
  func `explains a verb whatever else was typed`(line: String) {
    #expect(call(line) == call("help surveys show"))
  }

  @Test func `lists the verbs in the order of the work`() throws {
    let lines = call("").output.split(separator: "\n").map { String($0) }
    let headings = CommandGroup.allCases.map(\.title).compactMap { lines.firstIndex(of: $0) }
    #expect(headings.count == 4)
    #expect(headings == headings.sorted())
    #expect(call("") == call("--help"))
    #expect(call("") == call("help"))
  }

  @Test func `shows the verbs of a family, as a result only when asked`() {
    let asked = call("help surveys")
    #expect(asked.exit == .fine)
    #expect(asked.output.contains("  surveys list  Lists the questionnaires\n"))
    #expect(call("surveys --help") == asked)
    #expect(call("surveys") == Outcome(exit: .wrongUsage, output: "", errors: asked.output))
  }

  @Test(arguments: [1, 40, 57, 80, 100, 300])
  func `keeps to the width of the terminal, between 40 and 100 columns`(columns: Int) {
    for line in ["", "help help", "help sum", "help surveys"] {
      // Examples are there to be copied and are never broken.
      let lines = call(line, columns: columns).output.split(separator: "\n")
        .filter { !$0.hasPrefix("  perennial ") }
      #expect(lines.allSatisfy { TextLayout.width(of: $0) <= min(100, max(40, columns)) })
    }
  }

  @Test func `breaks a call between its options only`() {
    let output = call("help sum", columns: 40).output
    let expected = """
        perennial sum FILE [FOLDER]
            [--csv] [--by SEGMENT]…
            [--survey ID]

      """
    #expect(output.contains(expected))
  }

  @Test func `writes a man page in which every sign means itself`() {
    let page = call("help surveys show --as man --as-of 2026-01-31").output
    #expect(
      page.hasPrefix(
        """
        .TH "PERENNIAL\\-SURVEYS\\-SHOW" 1 "2026\\-01\\-31" "perennial 0.1.0" "Perennial"
        .SH NAME
        perennial\\-surveys\\-show \\- shows a questionnaire as a person reads it
        .SH "DESCRIPTION"
        """))
    #expect(page.contains("\n.TP\n\\fB\\-\\-lang LANG\\fR\nthe language (one of: en, ja;"))
    #expect(call("help --as man --as-of 2026-03-05").output.contains("\"2026\\-03\\-05\""))
    #expect(
      ManualText.line("'a' \\ \"b\" .c") == "\\(aqa\\(aq \\e \\(dqb\\(dq .c")
    #expect(ManualText.line(".SH") == "\\&.SH")
  }

  @Test func `writes the whole reference as Markdown`() {
    let text = call("help --as markdown").output
    #expect(text.hasPrefix("# perennial\n\nKeeps a learning community alive.\n\n"))
    for spec in SampleTree.tree.commands {
      #expect(text.contains("\n### perennial \(spec.name)\n"))
    }
    #expect(text.contains("\n```sh\nperennial surveys show ID [--lang LANG]\n```\n"))
    #expect(text.contains("\n- `3` – a file holds something that cannot be used\n"))
  }

  @Test func `tells programs about the verbs as well`() {
    let expected = """
      {"version":"0.1.0","verbs":[{"name":"surveys list","group":"define",\
      "summary":"Lists the questionnaires","words":[],"options":[
      """
    #expect(call("help surveys list --json").output.hasPrefix(expected))
  }
}
