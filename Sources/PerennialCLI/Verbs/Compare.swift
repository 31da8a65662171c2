import CommunityHealth
import Instruments
import Tallies

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
      pseudonyms are in both waves are compared with themselves. Answers do not say in which \
      language they were given: where a community is asked in several, keep their shares alike.
      """,
    words: [
      WordSpec(name: "DIR", summary: "the folder of a community", completion: .folder),
      WordSpec(name: "A", summary: "the earlier wave, such as 2025H2"),
      WordSpec(name: "B", summary: "the later wave, such as 2026H1"),
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
    let asOf = try invocation.today
    let seed = try invocation.seed
    let folder = try invocation.communityFolder()
    let waves = folder.record.waves[InstrumentID(invocation.value("--survey") ?? "adoption")] ?? []
    let change = CommunityChange(
      of: folder.record, from: try invocation.wave("A", of: waves, asOf: asOf),
      to: try invocation.wave("B", of: waves, asOf: asOf),
      by: try invocation.healthModel(in: folder), asOf: asOf, seed: seed)
    let console = invocation.console
    if console.isJSON {
      console.print(json: .change(change, language))
    } else {
      let text = ChangeText(
        change: change, community: folder.record.community, language: language)
      console.print(
        text.lines(width: console.textWidth, style: console.style).joined(separator: "\n"))
    }
    return .fine
  }
}

extension Invocation {
  /// The wave that a word names, with or without its questionnaire in front.
  fileprivate func wave(
    _ word: String, of waves: [WaveRecord], asOf: CalendarDate
  ) throws(CommandFailure) -> WaveRecord {
    let name = self.word(word) ?? ""
    // What has not opened yet on the day is not there.
    let known = waves.filter { wave in
      (wave.opened ?? wave.closed).map { $0 <= asOf } ?? true
    }
    guard let wave = known.first(where: { $0.id.name == name || $0.id.description == name }) else {
      throw CommandFailure(
        .unknownWave(
          name, of: InstrumentID(value("--survey") ?? "adoption"), known: known.map(\.id.name)),
        exit: .wrongUsage)
    }
    return wave
  }
}
