import CommunityHealth
import Host
import Instruments

extension CommandSpec {
  static let advise = CommandSpec(
    path: ["advise"], group: .understand,
    summary: "Says how a community of this kind and size is best set up, and when not to",
    discussion: """
      Reads kind, size, rhythm and governance from the folder of a community, marks where it departs \
      from what is recommended, and says what its way of deciding costs. Without a folder all of the \
      guidance is shown.
      """,
    words: [.communityFolder], options: [.asOf, .language],
    examples: [Example("perennial advise guild/", "guidance for the community of the folder")]
  ) { invocation throws(CommandFailure) in
    let language = try invocation.language
    let (situation, title) = try invocation.situation()
    let advice = situation.advice
    let console = invocation.console
    if console.isJSON {
      console.print(json: .advice(advice, language))
    } else {
      let head = title.map { [console.style.bold($0), ""] } ?? []
      console.print((head + text(advice, language, console)).joined(separator: "\n"))
    }
    return .fine
  }

  private static func text(
    _ advice: [Advice], _ language: Language, _ console: Console
  ) -> [String] {
    var lines: [String] = []
    for one in advice {
      let mark = one.bearing == .departs ? "! " : "· "
      lines += TextLayout.wrapped(
        one.text.text(in: language), to: console.textWidth, behind: mark)
    }
    guard advice.contains(where: { $0.bearing == .departs }) else { return lines }
    return lines + ["", "! " + AdviceLegend.departs.text(in: language)]
  }
}

/// What the mark in front of a piece of guidance means.
private enum AdviceLegend {
  static let departs = LocalizedText(
    "this community departs from it", "このコミュニティは推奨と異なります",
    "esta comunidad se aparta de ello")
}

extension Invocation {
  /// What is known of which community; nothing where no folder is named and this is none.
  fileprivate func situation() throws(CommandFailure) -> (AdviceSituation, title: String?) {
    guard word("DIR") != nil || files.entry(at: "perennial.yaml") == .file else {
      return (AdviceSituation(), nil)
    }
    let analysis = try analysis()
    let title = "\(TextLayout.visible(analysis.community.name)) · \(analysis.asOf)"
    return (AdviceSituation(of: analysis), title)
  }
}

extension JSON {
  fileprivate static func advice(_ advice: [Advice], _ language: Language) -> JSON {
    .object([
      (
        "advice",
        .array(
          advice.map {
            .object([
              ("topic", .string($0.topic.rawValue)), ("about", .string($0.about)),
              ("departs", .bool($0.bearing == .departs)),
              ("text", .string($0.text.text(in: language))),
            ])
          })
      )
    ])
  }
}
