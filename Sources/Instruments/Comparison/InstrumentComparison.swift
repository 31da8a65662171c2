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
    let before = Dictionary(old.asked.map { ($0.question.id, $0) }) { first, _ in first }
    let kept = new.asked.map { asked in
      QuestionChange(
        id: asked.question.id,
        kinds: Self.kinds(of: asked, before: before[asked.question.id], moves: moves))
    }
    let stays = Set(new.questions.map(\.id))
    let removed = old.questions.filter { !stays.contains($0.id) }.map {
      QuestionChange(id: $0.id, kinds: [.removed])
    }
    changes = kept + removed
  }

  /// What changed in the head of the instrument so that answers mean something else, by its keys.
  public var changedHead: [String] {
    [
      old.anonymity == new.anonymity ? nil : "anonymity",
      old.completeness == new.completeness ? nil : "complete when",
    ].compactMap(\.self)
  }

  /// How many questions of the later version can be compared with the earlier one.
  public var comparableCount: Int { changes.count(where: \.isComparable) }

  /// Whether the answers mean the same in both versions.
  public var meansTheSame: Bool { old.meaningHash == new.meaningHash }

  private static func kinds(
    of asked: AskedQuestion, before: AskedQuestion?, moves: Moves
  ) -> [QuestionChange.Kind] {
    guard let before else { return [.added] }
    let (old, new) = (before.question, asked.question)
    var kinds: [QuestionChange.Kind] = []
    let hasSameKind = old.kind.canonicalMeaning == new.kind.canonicalMeaning
    if !hasSameKind { kinds.append(.changedScale) }
    if old.condition != new.condition || before.sectionCondition != asked.sectionCondition
      || before.module != asked.module
    {
      kinds.append(.changedCondition)
    }
    if Set(old.measures) != Set(new.measures) || old.isReversed != new.isReversed {
      kinds.append(.changedMeasures)
    }
    if old.isRequired != new.isRequired || old.isSegment != new.isSegment {
      kinds.append(.changedDuty)
    }
    // Under another scale the labels differ anyway, so only the question itself is compared.
    let languages = rewordedLanguages(
      hasSameKind ? old.texts : [old.ask], hasSameKind ? new.texts : [new.ask])
    if !languages.isEmpty { kinds.append(.reworded(languages)) }
    if let move = moves.moved[new.id] { kinds.append(.moved(from: move.from, to: move.to)) }
    return kinds
  }

  /// Languages in which both say something, but not the same.
  private static func rewordedLanguages(
    _ before: [LocalizedText], _ after: [LocalizedText]
  ) -> [Language] {
    let languages = after.first?.wordings.map(\.language) ?? []
    return languages.filter { language in
      zip(before, after).contains { old, new in
        guard let old = old.wording(in: language), let new = new.wording(in: language) else {
          return false
        }
        return old != new
      }
    }
  }
}

/// A question with what its section adds to it.
private struct AskedQuestion {
  let question: Question
  let sectionCondition: Condition?
  let module: RotatingModule?
}

extension Instrument {
  fileprivate var asked: [AskedQuestion] {
    sections.flatMap { section in
      section.questions.map {
        AskedQuestion(question: $0, sectionCondition: section.condition, module: section.module)
      }
    }
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
