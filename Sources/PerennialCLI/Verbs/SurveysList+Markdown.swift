import Instruments

extension CommandSpec {
  /// The list as a table for a wiki, with purpose and source.
  static func markdown(of listed: [FoundInstrument], in language: Language) -> String {
    let head = ["id", "who answers", "when", "min", "what it is for", "measures", "source"]
    let rule = head.map { $0 == "min" ? "---:" : "---" }
    let rows = listed.map { found in
      let instrument = found.instrument
      // No survey opens here, so no day can be filled in.
      let about = instrument.about.map {
        $0.text(in: language, fallbacks: instrument.languages).exchanging("{since}", for: "…")
          .exchanging("{community}", for: FormWords.community.text(in: language))
      }
      return [
        "`\(instrument.id)`", instrument.audience.words, instrument.cadence.words,
        instrument.minutes.plain, about?.firstSentence ?? "",
        instrument.measuredLayers.joined(separator: ", "), instrument.source ?? "",
      ]
    }
    return ([head, rule] + rows)
      .map { "| " + $0.map { $0.inTableCell }.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}

extension Instrument {
  /// The layers and lenses that its questions feed, each once.
  fileprivate var measuredLayers: [String] {
    var seen: Set<String> = []
    return questions.flatMap(\.measures).map { String($0.text.prefix { $0 != "." }) }
      .filter { seen.insert($0).inserted }
  }
}

extension String {
  /// Up to the first full stop.
  fileprivate var firstSentence: String {
    firstRange(ofPart: ". ").map { "\(self[..<$0.lowerBound])." } ?? self
  }

  /// The text where a bar would end the cell.
  fileprivate var inTableCell: String {
    map { $0 == "|" ? "\\|" : $0.isNewline ? " " : String($0) }.joined()
  }
}
