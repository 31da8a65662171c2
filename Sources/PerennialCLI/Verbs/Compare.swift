import CommunityHealth
import Instruments

extension CommandSpec {
  static let compare = CommandSpec(
    path: ["compare"], group: .understand,
    summary: "Says what changed between two waves of a survey, and what may be luck",
    discussion: """
      Lays the answers of two waves side by side, and the health of the community on the days when \
      they closed. The headlines of the questionnaire are tested together: of all that is called a \
      change at most one in ten may be luck (Benjamini-Hochberg), the interval leaves zero out, and \
      it is at least 5 points. Single questions are shown with their intervals, and called changed \
      only from 25 answers in each wave on. Where nothing is clear, the smallest change is named \
      that the waves would have shown.

      Questions are compared where id and scale are the same; new words are marked. People whose \
      pseudonyms are in both waves are compared with themselves, where those in one wave only are nobody \
      or enough not to be told apart. Answers do not say in which \
      language they were given: where a community is asked in several, keep their shares alike.
      """,
    words: [
      WordSpec(name: "DIR", summary: "the folder of a community", completion: .folder),
      WordSpec(name: "EARLIER", summary: "a wave, such as 2025H2"),
      WordSpec(name: "LATER", summary: "the wave to lay beside it, such as 2026H1"),
    ],
    options: [
      OptionSpec(
        name: "--survey", value: "ID", summary: "the questionnaire of the two waves",
        default: "adoption", completion: .instrument),
      .asOf, .seed, .language,
    ],
    examples: [
      Example("perennial compare guild/ 2025H2 2026H1", "what half a year has changed")
    ]
  ) { invocation throws(CommandFailure) in
    let language = try invocation.language
    let analysis = try invocation.analysis()
    let survey = InstrumentID(invocation.value("--survey") ?? "adoption")
    let waves = analysis.waves(of: survey)
    let (from, to) = (
      try invocation.wave(
        named: invocation.word("EARLIER") ?? "", of: survey, among: waves),
      try invocation.wave(
        named: invocation.word("LATER") ?? "", of: survey, among: waves)
    )
    guard let change = analysis.change(from: from, to: to) else {
      // Both come from the list of this very analysis two lines above; a wave that vanished in between
      // would be a mistake of ours that nobody can mend, and a comparison of nothing would hide it.
      fatalError("a wave that the analysis named is not in it")
    }
    let console = invocation.console
    if console.isJSON {
      console.print(json: .change(change, language))
    } else {
      let text = ChangeText(
        change: change, community: analysis.community, language: language)
      console.print(
        text.lines(width: console.textWidth, style: console.style).joined(separator: "\n"))
    }
    return .fine
  }
}

extension Invocation {
  /// The wave of a name, with or without its questionnaire in front.
  func wave(
    named name: String, of survey: InstrumentID, among waves: [WaveID]
  ) throws(CommandFailure) -> WaveID {
    guard let wave = waves.first(where: { $0.name == name || $0.description == name }) else {
      throw CommandFailure(
        .unknownWave(name, of: survey, known: waves.map(\.name)), exit: .wrongUsage)
    }
    return wave
  }
}
