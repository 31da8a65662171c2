package import Instruments

extension MaturityStage {
  /// The stage in a word.
  package var name: LocalizedText {
    switch self {
    case .launching: LocalizedText("Launching", "立ち上げ", "En arranque")
    case .founded: LocalizedText("Founded", "土台完成", "Con base")
    case .continuing: LocalizedText("Continuing", "継続", "En marcha")
    case .selfDirecting: LocalizedText("Self-directing", "自走", "Autodirigida")
    }
  }
}

extension ChecklistMaturity {
  /// Stage, what carries it and what comes next, in one line.
  package func sentence(in language: Language) -> String {
    var clauses = groups.prefix(while: \.isReached).map { ChecklistWords.stands($0.title) }
    if let next = nextGroup {
      let percent = next.mean.map { Int(($0 * 100).rounded()) }
      clauses.append(
        percent.map { ChecklistWords.isAt($0, next.title) }
          ?? ChecklistWords.hasNothing(next.title))
      let open = next.unanswered.count
      if open > 0 { clauses.append(ChecklistWords.stillUnanswered(open)) }
    }
    let parts = clauses.map { $0.text(in: language) }
    return stage.name.text(in: language) + ChecklistWords.colon.text(in: language)
      + parts.joined(separator: ChecklistWords.sentenceBreak.text(in: language))
  }
}

extension ChecklistPoint.Standing {
  /// All of them, in the order of the summary.
  package static let all: [Self] = [
    .judged(.met), .judged(.partly), .judged(.notYet), .judged(.notApplicable), .unanswered,
  ]

  /// The sign in front of the status, so that colour is never the only carrier.
  package var mark: String {
    switch self {
    case .judged(.met): "✓"
    case .judged(.partly): "◐"
    case .judged(.notYet): "✗"
    case .judged(.notApplicable): "–"
    case .unanswered: "?"
    }
  }

  /// The status as the definition words it; the code where it has no words for it.
  package func label(in language: Language, of question: Question) -> String {
    switch self {
    case .judged(let status):
      question.choices.first { $0.code == status.code }?.label.text(in: language)
        ?? status.code.text
    case .unanswered: ChecklistWords.unanswered.text(in: language)
    }
  }
}
