internal import CommunityHealth
internal import Instruments

/// What is said of the answers to one question in words and numbers.
struct AnswerWords {
  private let material: ReportMaterial

  /// Fewer answers than this are told as they are counted: `6 of 8`.
  private static let leastForPercent = 10

  init(_ material: ReportMaterial) { self.material = material }

  /// The favourable share, the mean of numbers, or why neither is told.
  func value(of answers: ShownAnswers) -> String {
    if answers.isNotShown { return material(ReportWords.notShown) }
    if let share = answers.favourable {
      return share.of < Self.leastForPercent
        ? material(AdoptionWords.counted(share.count, of: share.of))
        : material.numbers.percent(share.value)
    }
    if let end = answers.end { return material(end.words) }
    if let mean = answers.mean {
      return "\(material(AdoptionWords.mean)) \(material.numbers.score(mean))"
    }
    return material(answers.isOrdered ? ReportWords.partlyShown : ReportWords.nothing)
  }

  /// How many answered, the favourable share, and where that of all lies.
  func cells(of answers: ShownAnswers) -> [ReportCell] {
    let value = value(of: answers)
    let nothing = material(ReportWords.nothing)
    if answers.isNotShown {
      return Array(repeating: ReportCell(hidden: value), count: 3)
    }
    return [
      answers.answered.map { ReportCell("\($0)", number: Double($0)) }
        ?? ReportCell(hidden: material(ReportWords.notShown)),
      answers.favourable.map { ReportCell(value, number: $0.value) } ?? ReportCell(value),
      ReportCell(answers.favourable.map { material.numbers.percents($0.interval) } ?? nothing),
    ]
  }

  /// Whether enough people answered one question in both waves to say anything of its change.
  func tellsChange(of answers: ShownAnswers, in change: CommunityChange) -> Bool {
    let verdict = change.survey.items.first { $0.id == answers.id }?.verdict
    return verdict != nil && verdict != .tooFew
  }

  /// What changed in one question, or why that cannot be said.
  func change(of answers: ShownAnswers, in change: CommunityChange) -> String {
    guard let item = change.survey.items.first(where: { $0.id == answers.id }) else {
      return material(ReportWords.nothing)
    }
    guard let verdict = item.verdict else {
      return item.status == .same || item.status == .reworded
        ? material(ReportWords.nothing) : material(ChangeWords.status(item.status))
    }
    let mark = verdict == .up ? "▲ " : verdict == .down ? "▼ " : ""
    return mark + material(verdict.words)
  }
}
