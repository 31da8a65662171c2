import CommunityHealth
import Instruments

extension CommandSpec {
  static let explain = CommandSpec(
    path: ["explain"], group: .understand,
    summary: "Shows how one number came about: formula, inputs, this community's figures",
    discussion: """
      Takes an indicator as 'perennial score' calls it, or by its id, and the folder of a community. \
      Everything needed to follow the arithmetic by hand is printed.
      """,
    words: [
      WordSpec(name: "INDICATOR", summary: "an indicator, such as ritual.cadence-kept"),
      .communityFolder,
    ],
    options: [.asOf, .seed, .language],
    examples: [
      Example(
        "perennial explain ritual.cadence-kept guild/", "why the cadence scores what it does"),
      Example("perennial explain \"Turns spread evenly\" guild/", "the same for another number"),
    ]
  ) { invocation throws(CommandFailure) in
    let language = try invocation.language
    let analysis = try invocation.analysis()
    let name = invocation.word("INDICATOR") ?? ""
    guard let reading = analysis.readings.named(name) else {
      let known = analysis.model.indicators
      throw CommandFailure(
        .unknownIndicator(
          name, known: known.map(\.id.text) + known.map { $0.title.text(in: language) }),
        exit: .wrongUsage)
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

extension IndicatorReadings {
  /// The reading of an indicator by its id or title, in any language.
  fileprivate func named(_ name: String) -> IndicatorReading? {
    self[IndicatorID(name)]
      ?? all.first { reading in
        reading.definition.title.wordings.contains { $0.text.lowercased() == name.lowercased() }
      }
  }
}
