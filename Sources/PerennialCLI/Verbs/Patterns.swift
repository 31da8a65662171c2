import CommunityHealth
import Instruments

extension CommandSpec {
  static let patterns = CommandSpec(
    path: ["patterns"], group: .understand,
    summary: "Names the ways of failing that are at work, with evidence and the fix",
    discussion: """
      Reads the folder of a community. Each pattern is judged by signals: figures that are worth a \
      look from one level on, and serious from another. It is present from a strength of 60 % on, where at least \
      two signals are clear; emerging from 30 % on; unknown where less than half of its signals could \
      be measured, and then it says what to record. What speaks against a pattern is shown, too.

      Patterns of your own lie in surveys/patterns.yaml of the folder. The same folder, day and seed \
      give the same answer.
      """,
    words: [.communityFolder], options: [.asOf, .seed, .language],
    examples: [
      Example("perennial patterns", "the community whose folder this is"),
      Example("perennial patterns guild/ --as-of 2026-06-30 --json", "the same, for a program"),
    ]
  ) { invocation throws(CommandFailure) in
    let language = try invocation.language
    let (analysis, catalogue) = try invocation.analysisWithPatterns()
    let patterns = analysis.patterns(by: catalogue)
    let console = invocation.console
    if console.isJSON {
      console.print(json: .patterns(patterns, asOf: analysis.asOf, language))
    } else {
      let text = PatternsText(patterns: patterns, analysis: analysis, language: language)
      console.print(
        text.lines(width: console.textWidth, style: console.style).joined(separator: "\n"))
    }
    return .fine
  }
}
