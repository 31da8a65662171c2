internal import Instruments

extension Instrument {
  /// The questions whose counts are head counts of groups: the segments, and what is asked only
  /// depending on them, however indirectly.
  var questionsTellingGroups: Set<QuestionID> { questions(tellingOf: Set(segments)) }

  /// Some questions, and all that are asked only depending on them, however indirectly.
  func questions(tellingOf questionsMeant: Set<QuestionID>) -> Set<QuestionID> {
    var telling = questionsMeant
    let columns = Dictionary(
      questions.flatMap { question in question.columns.map { ($0.id, question.id) } }
    ) { first, _ in first }
    func depends(_ condition: Condition?) -> Bool {
      condition?.references.contains { telling.contains(columns[$0.id] ?? $0.id) } ?? false
    }
    while true {
      let more = sections.flatMap { section in
        section.questions.filter { depends(section.condition) || depends($0.condition) }.map(\.id)
      }
      guard !telling.isSuperset(of: more) else { return telling }
      telling.formUnion(more)
    }
  }
}
