import CommunityHealth
import Instruments

extension CommandSpec {
  static let explain = CommandSpec(
    path: ["explain"], group: .understand,
    summary: "Shows how one number came about: formula, inputs, this community's figures",
    discussion: """
      Takes an indicator by its id, as 'perennial score --json' lists them, and the folder of a \
      community. Everything needed to follow the arithmetic by hand is printed.
      """,
    words: [
      WordSpec(name: "INDICATOR", summary: "an indicator, such as ritual.cadence-kept"),
      .communityFolder,
    ],
    options: [.asOf, .seed, .language],
    examples: [
      Example("perennial explain ritual.cadence-kept guild/", "why the cadence scores what it does")
    ]
  ) { invocation throws(CommandFailure) in
    let language = try invocation.language
    let analysis = try invocation.analysis()
    let id = invocation.word("INDICATOR") ?? ""
    guard let reading = analysis.readings[IndicatorID(id)] else {
      throw CommandFailure(
        .unknownIndicator(id, known: analysis.model.indicators.map(\.id.text)), exit: .wrongUsage)
    }
    let explanation = Explanation(reading: reading, analysis: analysis, language: language)
    let console = invocation.console
    if console.isJSON {
      console.print(json: explanation.json)
    } else {
      console.print(
        explanation.lines(width: console.textWidth, style: console.style).joined(separator: "\n"))
    }
    return .fine
  }
}
