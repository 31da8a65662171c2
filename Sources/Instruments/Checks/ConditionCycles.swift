/// The circles in which questions wait for each other.
struct ConditionCycles {
  struct Cycle {
    let ids: [QuestionID]
    let firstNumber: Int
  }

  let found: [Cycle]
  /// The circles that each question belongs to.
  private let memberships: [QuestionID: Set<Int>]

  init(_ instrument: Instrument) {
    var owners: [QuestionID: QuestionID] = [:]
    for question in instrument.questions {
      for column in question.columns where owners[column.id] == nil {
        owners[column.id] = question.id
      }
    }
    var waits: [QuestionID: [QuestionID]] = [:]
    for question in instrument.questions where waits[question.id] == nil {
      waits[question.id] = question.condition?.references.compactMap { owners[$0.id] } ?? []
    }
    found = Self.cycles(in: instrument.questions.map(\.id), waits: waits)
    var memberships: [QuestionID: Set<Int>] = [:]
    for (number, cycle) in found.enumerated() {
      for id in cycle.ids { memberships[id, default: []].insert(number) }
    }
    self.memberships = memberships
  }

  /// Whether two questions belong to the same circle.
  func join(_ left: QuestionID, _ right: QuestionID) -> Bool {
    !memberships[left, default: []].isDisjoint(with: memberships[right, default: []])
  }

  /// Walks from each question along what it waits for, without recursion, and takes each circle once.
  private static func cycles(
    in order: [QuestionID], waits: [QuestionID: [QuestionID]]
  ) -> [Cycle] {
    let ranks = Dictionary(order.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    var done: Set<QuestionID> = []
    var cycles: [Cycle] = []
    for start in order where !done.contains(start) {
      var path: [(id: QuestionID, next: Int)] = [(start, 0)]
      var depth: [QuestionID: Int] = [start: 0]
      while let top = path.last {
        let next = waits[top.id] ?? []
        guard top.next < next.count else {
          path.removeLast()
          depth[top.id] = nil
          done.insert(top.id)
          continue
        }
        path[path.count - 1].next += 1
        let candidate = next[top.next]
        if let begin = depth[candidate] {
          let ids = path[begin...].map(\.id)
          let first = ids.compactMap { ranks[$0] }.min() ?? 0
          cycles.append(Cycle(ids: ids, firstNumber: first))
        } else if !done.contains(candidate) {
          depth[candidate] = path.count
          path.append((candidate, 0))
        }
      }
    }
    return cycles
  }
}
