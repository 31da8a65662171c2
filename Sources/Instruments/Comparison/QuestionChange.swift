/// What happened to one question between two versions of an instrument.
public struct QuestionChange: Hashable, Sendable {
  /// One thing that happened.
  public enum Kind: Hashable, Sendable {
    case added
    case removed
    /// Another way of answering, other codes, another scale.
    case changedScale
    /// Asked of others than before, or no longer of everyone.
    case changedCondition
    /// Feeds other indicators, or in the other direction.
    case changedMeasures
    /// Required or not, a segment or not.
    case changedDuty
    /// Other words in these languages.
    case reworded([Language])
    /// Stands elsewhere, counted from 1.
    case moved(from: Int, to: Int)
  }

  /// The question.
  public let id: QuestionID
  /// All that happened, gravest first; empty where nothing did.
  public let kinds: [Kind]

  /// Whether answers before and after may be laid side by side.
  public var isComparable: Bool {
    kinds.allSatisfy { kind in
      switch kind {
      case .reworded, .moved, .changedMeasures, .changedDuty: true
      case .added, .removed, .changedScale, .changedCondition: false
      }
    }
  }

  /// Whether the question means something else than before, not only reads or stands differently.
  public var changesMeaning: Bool {
    kinds.contains { kind in
      switch kind {
      case .reworded, .moved: false
      case .added, .removed, .changedScale, .changedCondition, .changedMeasures, .changedDuty: true
      }
    }
  }

  /// The gravest thing that happened, in one word that programs can rely on.
  public var status: String { kinds.first?.word ?? "same" }
}

extension QuestionChange.Kind {
  /// What happened, in one word that programs can rely on.
  public var word: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changedScale: "changed-scale"
    case .changedCondition: "changed-condition"
    case .changedMeasures: "changed-measures"
    case .changedDuty: "changed-duty"
    case .reworded: "reworded"
    case .moved: "moved"
    }
  }
}
