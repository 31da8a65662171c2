public import Tallies
internal import Instruments

extension DisclosureGate {
  /// How the people of two waves changed; nil where showing it could expose anybody.
  ///
  /// Enough people must be in both waves, and on each side nobody or enough people in one only.
  public func disclosedChange(from earlier: WaveRecord, to later: WaveRecord) -> DisclosedChange? {
    let minimum = max(
      minimum(of: earlier.instrument).answers, minimum(of: later.instrument).answers)
    guard let before = exactColumns(of: earlier, linkedTo: later, minimum: minimum),
      let after = exactColumns(of: later, linkedTo: earlier, minimum: minimum),
      let transitions = later.transitions(since: earlier), transitions.linked >= minimum
    else { return nil }
    let questions = zip(transitions.questions, transitions.counts).filter { question, counts in
      before.contains(question.id) && after.contains(question.id)
        && Self.isSpread(counts, over: question.options.count, minimum: minimum)
    }
    return DisclosedChange(
      people: transitions.linked,
      questions: questions.map {
        DisclosedChange.Question(id: $0.0.id, options: $0.0.options, counts: $0.1)
      })
  }

  /// The questions that everybody together shows as they are; nil where linking would expose anybody.
  private func exactColumns(
    of wave: WaveRecord, linkedTo other: WaveRecord, minimum: Int
  ) -> Set<QuestionID>? {
    let shown = disclosed(wave)
    guard case .shown(let total) = shown.total else { return nil }
    let planned = plan(wave)
    guard let linked = LinkedPeople(wave, by: planned.segments, to: other),
      linked.maySeparate(beside: linked.cells.matching(planned), minimum: minimum)
    else { return nil }
    let sensitive = Set(wave.instrument.questions.filter(\.isSensitive).map(\.id))
    let columns = wave.tally.layout.columns.filter { column in
      !(column.question.map(sensitive.contains) ?? false)
    }
    return Set(columns.map(\.id)).intersection(total.columns.filter(\.isExact).map(\.id))
  }

  /// Whether neither before nor after nearly all of them chose the same.
  private static func isSpread(_ counts: [Int], over options: Int, minimum: Int) -> Bool {
    let people = counts.reduce(0, +)
    let before = (0..<options).map { row in
      (0..<options).reduce(0) { $0 + counts[row * options + $1] }
    }
    let after = (0..<options).map { column in
      (0..<options).reduce(0) { $0 + counts[$1 * options + column] }
    }
    return people >= minimum && (before + after).allSatisfy { $0 < people - 1 }
  }
}

extension PeopleCells {
  /// What a plan releases, in these cells, which only tell more people apart.
  fileprivate func matching(_ planned: PlannedWave) -> [[Bool]] {
    let places = Dictionary(
      planned.people.cells.enumerated().map { ($0.element.group, $0.offset) }
    ) { first, _ in first }
    return planned.plan.releases.dropFirst(planned.people.earlier.count).map { release in
      cells.map { cell in places[cell.group].map { release[$0] } ?? false }
    }
  }
}
