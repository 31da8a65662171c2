/// Two versions of an instrument side by side, question by question.
public struct InstrumentComparison: Sendable {
  /// The earlier version.
  public let old: Instrument
  /// The later version.
  public let new: Instrument
  /// Every question of either: those of the later version in its order, then the removed ones.
  public let changes: [QuestionChange]

  /// Compares two versions by the ids of their questions.
  public init(from old: Instrument, to new: Instrument) {
    self.old = old
    self.new = new
    let moves = Moves(from: old.questions.map(\.id), to: new.questions.map(\.id))
    let kept = new.questionsWithSections.map { question, section in
      QuestionChange(
        id: question.id,
        kinds: Self.kinds(of: question, in: section, comparedWith: old, moves: moves))
    }
    let removed = old.questions.filter { new.question($0.id) == nil }.map {
      QuestionChange(id: $0.id, kinds: [.removed])
    }
    changes = kept + removed
  }

  /// How many questions of the later version can be compared with the earlier one.
  public var comparableCount: Int { changes.count(where: \.isComparable) }

  /// Whether the answers mean the same in both versions.
  public var meansTheSame: Bool { old.meaningHash == new.meaningHash }

  private static func kinds(
    of question: Question, in section: Section, comparedWith old: Instrument, moves: Moves
  ) -> [QuestionChange.Kind] {
    guard
      let (before, beforeSection) = old.questionsWithSections.first(where: {
        $0.0.id == question.id
      })
    else { return [.added] }
    var kinds: [QuestionChange.Kind] = []
    if before.kind.canonicalMeaning != question.kind.canonicalMeaning {
      kinds.append(.changedScale)
    }
    if before.condition != question.condition || beforeSection.condition != section.condition
      || beforeSection.module != section.module
    {
      kinds.append(.changedCondition)
    }
    if Set(before.measures) != Set(question.measures) || before.isReversed != question.isReversed {
      kinds.append(.changedMeasures)
    }
    let languages = rewordedLanguages(before, question)
    if !languages.isEmpty { kinds.append(.reworded(languages)) }
    if let move = moves.moved[question.id] { kinds.append(.moved(from: move.from, to: move.to)) }
    return kinds
  }

  /// Languages in which both versions say something, but not the same.
  private static func rewordedLanguages(_ before: Question, _ after: Question) -> [Language] {
    let pairs = zip(before.texts, after.texts)
    let isSameCount = before.texts.count == after.texts.count
    let languages = after.ask.wordings.map(\.language)
    return languages.filter { language in
      let compared = isSameCount ? Array(pairs) : [(before.ask, after.ask)]
      return compared.contains { old, new in
        guard let old = old.wording(in: language), let new = new.wording(in: language) else {
          return false
        }
        return old != new
      }
    }
  }
}

extension Instrument {
  fileprivate var questionsWithSections: [(Question, Section)] {
    sections.flatMap { section in section.questions.map { ($0, section) } }
  }
}

extension Question {
  /// Every wording that a person reads while answering.
  fileprivate var texts: [LocalizedText] {
    let rows: [LocalizedText] =
      switch kind {
      case .matrix(let rows, _, _): rows.map(\.ask)
      case .shares(let shares, _): shares.map(\.ask)
      default: []
      }
    return [ask, help ?? LocalizedText([])] + rows + choices.map(\.label)
  }
}

/// The fewest questions whose moving explains a new order.
private struct Moves {
  let moved: [QuestionID: (from: Int, to: Int)]

  init(from old: [QuestionID], to new: [QuestionID]) {
    let oldPlaces = Dictionary(old.enumerated().map { ($0.element, $0.offset) }) { first, _ in first
    }
    let common = new.filter { oldPlaces[$0] != nil }
    let places = common.compactMap { oldPlaces[$0] }
    let staying = Self.longestIncreasing(places)
    let commonOld = Set(common)
    let oldOrder = old.filter(commonOld.contains)
    var moved: [QuestionID: (from: Int, to: Int)] = [:]
    for (position, id) in common.enumerated() where !staying.contains(position) {
      let from = oldOrder.firstIndex(of: id).map { $0 + 1 } ?? 0
      moved[id] = (from, position + 1)
    }
    self.moved = moved
  }

  /// Positions of a longest increasing run; quadratic, as definitions are short.
  private static func longestIncreasing(_ values: [Int]) -> Set<Int> {
    var lengths: [Int] = []
    var before: [Int?] = []
    for (index, value) in values.enumerated() {
      let best = (0..<index).filter { values[$0] < value }.max { lengths[$0] < lengths[$1] }
      lengths.append((best.map { lengths[$0] } ?? 0) + 1)
      before.append(best)
    }
    var positions: Set<Int> = []
    var next = lengths.indices.max { lengths[$0] < lengths[$1] }
    while let index = next {
      positions.insert(index)
      next = before[index]
    }
    return positions
  }
}
