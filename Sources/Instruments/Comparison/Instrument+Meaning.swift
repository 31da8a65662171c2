extension Instrument {
  /// The hash of what the instrument means: ids, kinds, codes, scales, conditions, measures.
  ///
  /// Wordings, translations, the order of questions and the version number do not change it, so
  /// the same hash says that answers of two definitions can lie in one column.
  public var meaningHash: String { SHA256.digest(of: Array(canonicalMeaning.utf8)) }

  /// What is hashed, one line per fact.
  var canonicalMeaning: String {
    var facts = ["instrument \(id)", "anonymity \(anonymity.rawValue)"]
    if let completeness { facts.append("complete when \(completeness)") }
    let questions = sections.flatMap { section in
      let around = section.condition.map { " | within \($0)" } ?? ""
      let module = section.module.map { " | module \($0.name) \($0.season.rawValue)" } ?? ""
      return section.questions.map { $0.canonicalMeaning + around + module }
    }
    return (facts + questions.sorted()).map { $0 + "\n" }.joined()
  }
}

extension Question {
  /// Everything about the question that changes what an answer means.
  var canonicalMeaning: String {
    var facts = ["question \(id)", kind.canonicalMeaning]
    if isRequired { facts.append("required") }
    if isReversed { facts.append("reversed") }
    if isSegment { facts.append("segment") }
    facts += measures.map(\.text).sorted().map { "measures \($0)" }
    if let condition { facts.append("when \(condition)") }
    return facts.joined(separator: " | ")
  }
}

extension QuestionKind {
  /// The kind with its codes and limits, without any wording.
  var canonicalMeaning: String {
    switch self {
    case .rating(let scale, let beside):
      "rating \(scale.canonicalMeaning) beside \(beside.canonicalMeaning)"
    case .one(let choices): "one of \(choices.canonicalMeaning)"
    case .several(let choices, let limit):
      "several of \(choices.canonicalMeaning) at most \(limit.map(String.init) ?? "all")"
    case .matrix(let rows, let scale, let beside):
      "matrix \(rows.map(\.id.text)) \(scale.canonicalMeaning) beside \(beside.canonicalMeaning)"
    case .shares(let shares, let sum):
      "shares \(shares.map { "\($0.id) \($0.range.canonicalMeaning)" }) sum \(sum.plain)"
    case .text(let length): "text \(length.rawValue)"
    case .number(let range): "number \(range.canonicalMeaning)"
    case .date(let range):
      "date \(range.precision.rawValue) \(range.earliest?.description ?? "") "
        + "to \(range.latest?.description ?? "")"
    case .time: "time"
    case .yesNo(let scale): "yes-no \(scale.canonicalMeaning)"
    case .link: "link"
    case .person: "person"
    case .people: "people"
    case .department: "department"
    case .departments: "departments"
    case .trafficLight(let light, let direction):
      "traffic-light \(light.canonicalMeaning) and \(direction.canonicalMeaning)"
    case .checklistItem(let status): "checklist-item \(status.canonicalMeaning)"
    }
  }
}

extension Scale {
  fileprivate var canonicalMeaning: String { "\(id) \(points.canonicalMeaning)" }
}

extension [Choice] {
  fileprivate var canonicalMeaning: String {
    map { choice in
      var facts = [choice.code.text]
      if let value = choice.value { facts.append("= \(value.plain)") }
      if choice.opensText { facts.append("with text") }
      if choice.isExclusive { facts.append("alone") }
      if choice.isOffScale { facts.append("beside") }
      return facts.joined(separator: " ")
    }.joined(separator: ", ")
  }
}

extension NumberRange {
  fileprivate var canonicalMeaning: String {
    "\(isWhole ? "whole" : "decimal") \(least?.plain ?? "") to \(greatest?.plain ?? "") \(unit ?? "")"
  }
}
