import TestSupport
import Testing

@testable import Instruments

struct `Two versions side by side` {
  private func named(_ ids: [String]) -> Instrument {
    form(ids.map { question($0, .text(.short)) })
  }

  private func asked(
    _ ask: LocalizedText = LocalizedText([.init(.english, "One"), .init(.japanese, "一")]),
    help: LocalizedText? = nil, kind: QuestionKind = .rating(fivePoints, beside: []),
    measures: [String] = [], isReversed: Bool = false, when rule: String? = nil
  ) -> Instrument {
    let first = question("role", .one([choice("junior"), choice("mid")]))
    let second = Question(
      id: "q", ask: ask, help: help, kind: kind, isReversed: isReversed,
      measures: measures.map { IndicatorID($0) }, condition: rule.map(condition(_:)))
    return form([first, second])
  }

  private func change(to new: Instrument) throws -> QuestionChange {
    try #require(InstrumentComparison(from: asked(), to: new).changes.last)
  }

  @Test func `are the same where nothing changed`() {
    let comparison = InstrumentComparison(from: asked(), to: asked())
    #expect(comparison.changes.map(\.status) == ["same", "same"])
    #expect(comparison.comparableCount == 2)
    #expect(comparison.meansTheSame)
  }

  @Test func `differ in the languages that were reworded, and only those`() throws {
    let reworded = LocalizedText([
      .init(.english, "Uno"), .init(.japanese, "一"), .init(.spanish, "Uno"),
    ])
    let change = try change(to: asked(reworded))
    #expect(change.kinds == [.reworded([.english])])
    #expect(change.status == "reworded")
    #expect(change.isComparable && !change.changesMeaning)
  }

  @Test func `differ in labels and rows as in wordings`() throws {
    let points = fivePoints.points.dropLast() + [choice("5", text("Superb"))]
    let relabelled = Scale(id: fivePoints.id, points: Array(points))
    #expect(
      try change(to: asked(kind: .rating(relabelled, beside: []))).kinds == [.reworded([.english])])
    let before = QuestionKind.matrix([Row(id: "r", ask: text("Row"))], fivePoints, beside: [])
    let after = QuestionKind.matrix([Row(id: "r", ask: text("Line"))], fivePoints, beside: [])
    let rows = InstrumentComparison(from: asked(kind: before), to: asked(kind: after))
    #expect(rows.changes.last?.kinds == [.reworded([.english])])
  }

  @Test(
    arguments: [
      (.rating(scale("usefulness", ["1", "2", "3", "4"]), beside: [])),
      (.rating(scale("other", ["1", "2", "3", "4", "5"]), beside: [])),
      (.rating(fivePoints, beside: [dontKnow])), (.text(.short)), (.one(fivePoints.points)),
    ] as [QuestionKind])
  func `are not comparable where the answers are others`(kind: QuestionKind) throws {
    let change = try change(to: asked(kind: kind))
    #expect(change.kinds == [.changedScale])
    #expect(change.status == "changed-scale")
    #expect(!change.isComparable && change.changesMeaning)
  }

  @Test func `are not comparable where others are asked`() throws {
    let change = try change(to: asked(when: "role is mid"))
    #expect(change.kinds == [.changedCondition])
    #expect(change.status == "changed-condition")
    #expect(!change.isComparable && change.changesMeaning)
  }

  @Test func `are comparable, but mean something else, where other indicators are fed`() throws {
    for new in [asked(measures: ["layer.name"]), asked(isReversed: true)] {
      let change = try change(to: new)
      #expect(change.kinds == [.changedMeasures])
      #expect(change.status == "changed-measures")
      #expect(change.isComparable && change.changesMeaning)
    }
  }

  @Test func `tell added from removed, the removed ones last`() {
    let comparison = InstrumentComparison(
      from: named(["a", "b", "c"]), to: named(["d", "c", "a"]))
    #expect(comparison.changes.map(\.id.text) == ["d", "c", "a", "b"])
    #expect(comparison.changes.map(\.status).contains("added"))
    #expect(comparison.changes.first?.kinds == [.added])
    #expect(comparison.changes.last?.kinds == [.removed])
    #expect(comparison.comparableCount == 2)
    #expect(!comparison.meansTheSame)
  }

  @Test func `name the gravest of several changes first`() throws {
    let old = form([
      question("a", .text(.short)), question("b", .text(.short)), question("c", .time),
    ])
    let new = form([
      question("c", .text(.long), ask: text("Reworded?"), when: "a is x"),
      question("a", .text(.short)),
      question("b", .text(.short)),
    ])
    let change = try #require(InstrumentComparison(from: old, to: new).changes.first)
    #expect(
      change.kinds == [
        .changedScale, .changedCondition, .reworded([.english]), .moved(from: 3, to: 1),
      ])
    let both = form([
      question("c", .time, ask: text("Reworded?")), question("a", .text(.short)),
      question("b", .text(.short)),
    ])
    let light = try #require(InstrumentComparison(from: old, to: both).changes.first)
    #expect(light.kinds == [.reworded([.english]), .moved(from: 3, to: 1)])
    #expect(light.status == "reworded" && light.isComparable)
  }

  @Test(arguments: [
    ("a b c d", "a b c d", []), ("a b c d", "b c d a", ["a 1→4"]),
    ("a b c d", "d a b c", ["d 4→1"]),
    ("a b c d", "a c b d", ["b 2→3"]), ("a b c", "c b a", ["c 3→1", "b 2→2"]),
    ("a b c d", "b a d c", ["b 2→1", "d 4→3"]), ("a b c", "x a b c y", []),
    ("a b c d", "a c d", []),
  ])
  func `move as few questions as explain the new order`(
    old: String, new: String, moves: [String]
  ) {
    let changes = InstrumentComparison(
      from: named(old.split(separator: " ").map(String.init)),
      to: named(new.split(separator: " ").map(String.init))
    ).changes
    let moved = changes.flatMap { change in
      change.kinds.compactMap { kind in
        if case .moved(let from, let to) = kind { "\(change.id) \(from)→\(to)" } else { nil }
      }
    }
    // Of equally small sets any will do, so only their size and their arrows are compared.
    #expect(moved.count == moves.count)
    if moves.count == 1, old != "a b c d" || new != "a c b d" { #expect(moved == moves) }
  }

  @Test func `move as few questions as trying all subsets finds`() {
    var generator = SeededGenerator.announced()
    let ids = ["a", "b", "c", "d", "e", "f", "g"]
    for _ in 0..<60 {
      let order = ids.shuffled(using: &generator)
      let moved = InstrumentComparison(from: named(ids), to: named(order)).changes
        .filter { !$0.kinds.isEmpty }
      // The most that can stay: try every subset of the seven.
      let most = (0..<128).filter { mask in
        let stay = order.filter { mask & (1 << (ids.firstIndex(of: $0) ?? 0)) != 0 }
        return stay == stay.sorted()
      }.map { $0.nonzeroBitCount }.max()
      #expect(moved.count == ids.count - (most ?? 0), "\(order)")
    }
  }

  @Test func `say which question changed wherever the meaning did`() {
    func required(_ isRequired: Bool, _ isSegment: Bool) -> Instrument {
      form([
        Question(
          id: "q", ask: text("?"), kind: .time, isRequired: isRequired, isSegment: isSegment)
      ])
    }
    for new in [required(true, false), required(false, true)] {
      let comparison = InstrumentComparison(from: required(false, false), to: new)
      #expect(!comparison.meansTheSame)
      #expect(comparison.changes.map(\.kinds) == [[.changedDuty]])
      #expect(comparison.changes.map(\.status) == ["changed-duty"])
      #expect(comparison.changes.allSatisfy { $0.changesMeaning && $0.isComparable })
      #expect(comparison.changedHead == [])
    }
  }

  @Test func `say what changed on top where no question did`() {
    let old = form([question("role", .time)])
    for (new, keys) in [
      (form([question("role", .time)], anonymity: .anonymous), ["anonymity"]),
      (form([question("role", .time)], completeness: "answered(role)"), ["complete when"]),
      (
        form([question("role", .time)], completeness: "answered(role)", anonymity: .anonymous),
        ["anonymity", "complete when"]
      ), (old, []),
    ] {
      let comparison = InstrumentComparison(from: old, to: new)
      #expect(comparison.changedHead == keys)
      #expect(comparison.meansTheSame == keys.isEmpty)
      #expect(!comparison.changes.contains { $0.changesMeaning })
    }
  }

  @Test func `are not reworded by the labels of another scale, but by another question`() throws {
    let four = scale("usefulness", ["1", "2", "3", "4"])
    let points = four.points.map { choice($0.code.text, text("New label of \($0.code)")) }
    let kind = QuestionKind.rating(Scale(id: four.id, points: points), beside: [])
    #expect(try change(to: asked(kind: kind)).kinds == [.changedScale])
    let other = LocalizedText([.init(.english, "Two"), .init(.japanese, "一")])
    #expect(
      try change(to: asked(other, kind: kind)).kinds == [.changedScale, .reworded([.english])])
  }
}
