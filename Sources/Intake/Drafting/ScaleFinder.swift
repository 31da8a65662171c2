internal import Instruments

/// Finds the shared scale whose words a question was answered in, in whatever language.
struct ScaleFinder {
  /// A scale that fits.
  struct Find {
    let scale: Scale
    /// The answers beside it that were given.
    let beside: [ChoiceCode]
    /// Other scales that fit as well.
    let others: [ScaleID]
    /// The language of its words; nil where several fit.
    let language: Language?
  }

  private let library: ScaleLibrary
  /// Scales with a number for each point; the others are parts of particular ways of answering.
  private let scales: [Scale]

  init(_ library: ScaleLibrary) {
    self.library = library
    scales = library.scales.filter { scale in
      scale.points.count > 2 && !scale.labelsEndsOnly
        && scale.points.allSatisfy { Int($0.code.text) != nil }
    }
  }

  /// The scale that reads all answers by their words; nil where none does.
  func scale(of answers: [String]) -> Find? {
    let fitting = scales.compactMap { scale in beside(scale, answers).map { (scale, $0) } }
    guard let (scale, beside) = fitting.first else { return nil }
    return Find(
      scale: scale, beside: beside, others: fitting.dropFirst().map(\.0.id),
      language: language(of: answers, on: scale))
  }

  /// Whether all answers are a yes or a no.
  func areYesAndNo(_ answers: [String]) -> Bool {
    guard let scale = library.scale(ScaleID("yes-no")), !answers.isEmpty,
      let column = Self.column(.yesNo(scale))
    else { return false }
    let match = ChoiceMatch(column, values: Set(answers))
    let areWords = answers.contains { Double(decimal: $0.trimmed) == nil }
    return (areWords || answers.count == 2) && answers.allSatisfy { match.reading(of: $0) != nil }
  }

  /// The side answers among the answers, where all others are words of the scale.
  private func beside(_ scale: Scale, _ answers: [String]) -> [ChoiceCode]? {
    guard let column = Self.column(.rating(scale, beside: library.sideAnswers)) else { return nil }
    let match = ChoiceMatch(column, values: Set(answers))
    var points: Set<ChoiceCode> = []
    var beside: Set<ChoiceCode> = []
    for answer in answers {
      guard Double(decimal: answer.trimmed) == nil,
        case .plain(let code) = match.reading(of: answer)
      else { return nil }
      if library.sideAnswer(code) == nil { points.insert(code) } else { beside.insert(code) }
    }
    // One word alone, such as 'never', fits many scales.
    guard points.count > 1 else { return nil }
    return library.sideAnswers.map(\.code).filter(beside.contains)
  }

  private func language(of answers: [String], on scale: Scale) -> Language? {
    let keys = Set(answers.map(\.matchKey))
    let wordings = scale.points.flatMap(\.label.wordings)
    var counts: [(language: Language, count: Int)] = []
    for wording in wordings where keys.contains(wording.text.matchKey) {
      if let position = counts.firstIndex(where: { $0.language == wording.language }) {
        counts[position].count += 1
      } else {
        counts.append((wording.language, 1))
      }
    }
    let most = counts.map(\.count).max() ?? 0
    let best = counts.filter { $0.count == most }
    return best.count == 1 ? best.first?.language : nil
  }

  private static func column(_ kind: QuestionKind) -> Column? {
    Question(id: QuestionID("q"), ask: LocalizedText([]), kind: kind).columns.first
  }
}
