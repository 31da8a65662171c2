public import Instruments
internal import Tallies

/// How people's scores on what a questionnaire calls its headlines differ between two waves.
public struct ScaleChange: Hashable, Sendable {
  /// The section whose headline questions it joins, or the only question.
  public let id: String
  /// The section's title, or what is asked.
  public let title: LocalizedText
  /// The questions.
  public let items: [QuestionID]
  /// How many have a score in the earlier wave; nil where too few.
  public let answersBefore: Int?
  /// How many have one in the later wave; nil where too few.
  public let answersAfter: Int?
  /// Whether the difference is between the same people's scores.
  public let isLinked: Bool
  /// The scores, and whether they differ.
  public internal(set) var score: ScoreChange
  /// How likely such scores are if nothing changed; nil where too few have answered to test it.
  public let p: Double?
  /// The p-value with regard to all that was tested.
  public internal(set) var q: Double?
  /// How likely a later score beats an earlier one, half for equal ones.
  public let effect: Double?
}

/// Headline questions whose mean is one score.
struct HeadlineScale {
  let id: String
  let title: LocalizedText
  var items: [QuestionID]
  private let points: Int?

  /// The headlines of a section that have as many points, one by one where they are not rated; only
  /// those that may be compared.
  static func all(in instrument: Instrument, comparable: Set<QuestionID>) -> [HeadlineScale] {
    instrument.sections.flatMap { section in
      var found: [HeadlineScale] = []
      for question in section.questions where question.isHeadline {
        let columns = question.columns.map(\.id).filter(comparable.contains)
        guard !columns.isEmpty else { continue }
        let points = question.scale?.points.count
        if let points, let known = found.firstIndex(where: { $0.points == points }) {
          found[known].items += columns
        } else {
          found.append(
            HeadlineScale(
              id: section.id.isEmpty ? instrument.id.text : section.id,
              title: section.title ?? instrument.title, items: columns, points: points))
        }
      }
      return found.map { $0.named(in: instrument) }
    }
  }

  /// One question goes by its own name.
  private func named(in instrument: Instrument) -> HeadlineScale {
    guard items.count == 1, let question = instrument.question(items[0]) else { return self }
    return HeadlineScale(
      id: question.id.text, title: question.ask, items: items, points: points)
  }
}
