public import Instruments

/// A question that two waves ask in the same way, so that one person's answers can be compared.
public struct ComparedQuestion: Hashable, Sendable {
  /// Its column.
  public let id: QuestionID
  /// The options, the same in both waves.
  public let options: [ChoiceCode]
  let before: Int
  let after: Int

  /// The questions of two layouts that have the same id and the same scale or choices.
  ///
  /// Wordings may differ. Questions with several answers, texts and numbers are no transitions.
  public static func all(from before: TallyLayout, to after: TallyLayout) -> [ComparedQuestion] {
    before.columns.enumerated().compactMap { position, column in
      guard let other = after.columns.firstIndex(where: { $0.id == column.id }),
        column.counts(like: after.columns[other]),
        before.isReversed(position) == after.isReversed(other)
      else { return nil }
      return ComparedQuestion(
        id: column.id, options: column.choices.map(\.code), before: position, after: other)
    }
  }
}

extension Column {
  /// Whether one of the same options is chosen in both.
  fileprivate func counts(like other: Column) -> Bool {
    guard !takesSeveral, !other.takesSeveral, !choices.isEmpty,
      choices.count == other.choices.count
    else { return false }
    return isRated == other.isRated
      && zip(choices, other.choices).allSatisfy { one, other in
        one.code == other.code && one.value == other.value && one.isOffScale == other.isOffScale
      }
  }

  private var isRated: Bool { if case .rating = kind { true } else { false } }
}
