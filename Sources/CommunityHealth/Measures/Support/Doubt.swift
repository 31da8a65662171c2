import Instruments
import Numerics

/// A respondent who may have answered otherwise than what is computed with.
///
/// Where all answer a column alike, or all but one, the gate lets a coin decide which of the two is
/// computed with. Nobody who sees the result can tell, so that intervals must leave both open.
struct Doubt: Sendable {
  /// The respondent, by place.
  let respondent: Int
  /// What would be added to each sum of the figure.
  let parts: [Double]
}

extension Doubt {
  /// The same of a respondent who comes after so many others.
  func after(_ respondents: Int) -> Doubt {
    Doubt(respondent: respondent + respondents, parts: parts)
  }
}

extension PeopleSample {
  /// Lets some of those in doubt have answered otherwise, and with them the silent who are like them.
  func add(
    doubtsIn weights: ArraySlice<Double>, to sums: inout [Double],
    tossing coins: inout RandomStream
  ) {
    for doubt in doubts where coins.whole(below: 2) == 1 {
      let weight = weights[weights.startIndex + doubt.respondent]
      for part in sums.indices { sums[part] += weight * doubt.parts[part] }
    }
  }
}

/// The answers to a column where all of them are alike, or all but one.
struct AlikeAnswers {
  /// The one who answered otherwise, or might have.
  let respondent: Int
  /// What this one would have answered then.
  let other: ChoiceCode

  /// Nil where answers differ.
  init?(_ answers: [ChoiceCode?], choices: [Choice]) {
    let points = choices.filter { !$0.isOffScale }.map(\.code)
    let rated = answers.enumerated().filter { $0.element.map(points.contains) ?? false }
    let places = points.map { point in rated.filter { $0.element == point }.map(\.offset) }
    guard points.count > 1, rated.count > 1,
      let favourite = places.firstIndex(where: { $0.count >= rated.count - 1 })
    else { return nil }
    if let exception = rated.first(where: { $0.element != points[favourite] }) {
      respondent = exception.offset
      other = points[favourite]
    } else {
      respondent = rated[0].offset
      other = points[favourite == 0 ? 1 : favourite - 1]
    }
  }
}
