public import Instruments

/// What a group answered to one question, as far as it may be told.
public struct DisclosedColumn: Hashable, Sendable {
  /// The column of the question.
  public let id: QuestionID
  /// How often each option was chosen, in the order of the definition; empty for open questions.
  public let options: [ShownCount]
  /// How many answered anything; nil where it would tell what another count hides.
  public let answered: Int?
  /// Why others did not answer; nil likewise.
  public let missing: DisclosedMissing?
  /// The mean of the numbers given, where numbers are asked for; nil where it may not be told.
  public let mean: Double?
  /// The score, where it is rated.
  public let score: ShownScore

  /// Whether nothing at all is shown: too few answered, or it would expose another group.
  public var isNotShown: Bool { self == Self(hiding: id, options: options.count) }

  /// Whether all of its counts are told as they are.
  var isExact: Bool {
    answered != nil && options.allSatisfy { if case .exactly = $0 { true } else { false } }
  }

  init(
    _ id: QuestionID, options: [ShownCount], answered: Int?, missing: DisclosedMissing?,
    mean: Double? = nil, score: ShownScore = .notShown
  ) {
    self.id = id
    self.options = options
    self.answered = answered
    self.missing = missing
    self.mean = mean
    self.score = score
  }

  /// A question of which nothing is shown.
  init(hiding id: QuestionID, options: Int) {
    self.init(
      id, options: Array(repeating: .notShown, count: options), answered: nil, missing: nil)
  }
}

/// Why some did not answer a question.
public struct DisclosedMissing: Hashable, Sendable {
  /// Who passed it over.
  public let skipped: Int
  /// Who was not shown it.
  public let notShown: Int
  /// Who would rather not say.
  public let refused: Int
  /// Whose answer could not be understood.
  public let unreadable: Int
}
