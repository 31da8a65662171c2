internal import Instruments

/// Reads one question from the tree of its file.
struct QuestionReader {
  let number: Int
  let scales: ScaleLibrary
  let fallback: Language
  var notes: ReadingNotes

  static let keys = [
    "id", "ask", "help", "scale", "also", "choices", "choose", "rows", "shares", "sum", "text",
    "number", "date", "answer", "at least", "at most", "unit", "required", "measures", "reversed",
    "headline", "segment", "sensitive", "when",
  ]

  /// The question, and whether its way of answering could be read.
  mutating func question(from node: YAMLNode) -> (question: Question, isCertain: Bool) {
    let fields = Fields(
      node, of: "a question", .question(number), known: Self.keys, into: &notes)
    guard case .map = node.content else {
      let empty = Question(id: QuestionID("q\(number + 1)"), ask: .init([]), kind: .text(.short))
      return (empty, false)
    }
    let id = fields.requiredText("id", remedy: "add 'id:', the name of its column", &notes)
    if fields["ask"] == nil {
      fields.missing("ask", remedy: "add 'ask:', what people read", &notes)
    }
    let ask = fields.localized("ask", fallback: fallback, &notes)
    let kind = kind(fields, of: id ?? "\(number + 1)")
    let question = Question(
      id: QuestionID(id ?? "q\(number + 1)"),
      ask: ask ?? LocalizedText([]), help: fields.localized("help", fallback: fallback, &notes),
      kind: kind ?? .text(.short), isRequired: fields.flag("required", &notes),
      isSensitive: fields.flag("sensitive", &notes), isSegment: fields.flag("segment", &notes),
      isReversed: fields.flag("reversed", &notes), isHeadline: fields.flag("headline", &notes),
      measures: measures(fields), condition: fields.condition("when", &notes))
    return (question, kind != nil)
  }

  private mutating func measures(_ fields: Fields) -> [IndicatorID] {
    guard let entry = fields["measures"] else { return [] }
    if let text = entry.value.text { return [IndicatorID(text.trimmed)] }
    return fields.texts("measures", &notes).map { IndicatorID($0.text) }
  }

  /// The one key that says how the question is answered, rows coming together with their scale.
  private mutating func kind(_ fields: Fields, of id: String) -> QuestionKind? {
    let ways = ["choices", "rows", "shares", "text", "number", "date", "answer", "scale"]
    let given = ways.filter { key in
      fields[key] != nil && !(key == "scale" && fields["rows"] != nil)
    }.sorted { fields.line(of: $0) < fields.line(of: $1) }
    guard let way = given.first else {
      notes.problems.append(.answerKeyMissing(id, at: notes.map.place(fields.mark)))
      return nil
    }
    if given.count > 1, let second = fields[given[1]] {
      notes.problems.append(
        .answerKeyTwice(
          id, first: way, second: given[1], at: notes.map.place(second.keyMark)))
      return nil
    }
    refuseStrayKeys(fields, way: way)
    switch way {
    case "choices": return choices(fields)
    case "rows": return matrix(fields)
    case "shares": return shares(fields)
    case "text":
      let length: TextLength? = fields.choice("text", &notes)
      return length.map { .text($0) }
    case "number": return number(fields)
    case "date": return date(fields)
    case "answer": return answer(fields)
    default: return scale(fields).map { .rating($0, beside: sideAnswers(fields)) }
    }
  }

  /// Keys that belong to another way of answering would be ignored in silence.
  private mutating func refuseStrayKeys(_ fields: Fields, way: String) {
    let homes = [
      "also": ["scale", "choices", "rows"], "choose": ["choices"], "sum": ["shares"],
      "unit": ["number"], "at least": ["number", "date"], "at most": ["number", "date", "choices"],
    ]
    for (key, ways) in homes.sorted(by: { $0.key < $1.key }) where !ways.contains(way) {
      guard let entry = fields[key] else { continue }
      let list = ways.map { "'\($0):'" }.joined(separator: ", ")
      notes.problems.append(
        .keyOutOfPlace(
          key, why: "the question is answered by '\(way):'",
          remedy: "remove it; it goes with \(list)", at: notes.map.place(entry.keyMark)))
    }
  }
}

extension QuestionReader {
  private mutating func scale(_ fields: Fields) -> Scale? {
    guard let name = fields.text("scale", &notes) else { return nil }
    return scale(named: name, at: fields["scale"]?.value.textMark ?? fields.mark)
  }

  private mutating func scale(named name: String, at mark: YAMLMark) -> Scale? {
    if let scale = scales.scale(ScaleID(name)) { return scale }
    notes.problems.append(
      .unknownScale(name, known: scales.scales.map(\.id.text), at: notes.map.place(mark)))
    return nil
  }

  private mutating func sideAnswers(_ fields: Fields) -> [Choice] {
    fields.texts("also", &notes).compactMap { text, mark in
      if let answer = scales.sideAnswer(ChoiceCode(text)) { return answer }
      notes.problems.append(
        .unknownSideAnswer(
          text, known: scales.sideAnswers.map(\.code.text), at: notes.map.place(mark)))
      return nil
    }
  }

  private mutating func choices(_ fields: Fields) -> QuestionKind? {
    let nodes = fields.groups("choices", &notes)
    var choices = nodes.enumerated().map { index, node in
      ChoiceReader.choice(
        from: node, .choice(question: number, index), number: index, isPoint: false,
        fallback: fallback, &notes)
    }
    choices += sideAnswers(fields)
    guard fields["choose"] != nil else {
      if let entry = fields["at most"] {
        notes.problems.append(
          .keyOutOfPlace(
            "at most", why: "one choice is taken anyway",
            remedy: "add 'choose: several', or remove it", at: notes.map.place(entry.keyMark)))
      }
      return .one(choices)
    }
    let amount: Amount? = fields.choice("choose", &notes)
    return amount.map { amount in
      amount == .one
        ? .one(choices) : .several(choices, limit: fields.wholeNumber("at most", &notes))
    }
  }

  private enum Amount: String, CaseIterable { case one, several }

  private mutating func matrix(_ fields: Fields) -> QuestionKind? {
    let rows = fields.groups("rows", &notes).enumerated().map { index, node in
      let row = Fields(
        node, of: "a row", .row(question: number, index), known: ["id", "ask"], into: &notes)
      return Row(id: rowID(row, index), ask: rowAsk(row))
    }
    guard fields["scale"] != nil else {
      fields.missing("scale", remedy: "add the scale on which the rows are rated", &notes)
      return nil
    }
    return scale(fields).map { .matrix(rows, $0, beside: sideAnswers(fields)) }
  }

  private mutating func shares(_ fields: Fields) -> QuestionKind? {
    let shares = fields.groups("shares", &notes).enumerated().map { index, node in
      let row = Fields(
        node, of: "a share", .row(question: number, index),
        known: ["id", "ask", "at least", "at most"], into: &notes)
      return Share(
        id: rowID(row, index), ask: rowAsk(row),
        range: NumberRange(
          isWhole: false, least: row.number("at least", &notes) ?? 0,
          greatest: row.number("at most", &notes)))
    }
    return .shares(shares, sum: fields.number("sum", &notes) ?? 100)
  }

  private mutating func rowID(_ row: Fields, _ index: Int) -> QuestionID {
    let id = row.requiredText("id", remedy: "add 'id:', the name of its column", &notes)
    return QuestionID(id ?? "q\(number + 1)_row\(index + 1)")
  }

  private mutating func rowAsk(_ row: Fields) -> LocalizedText {
    if row["ask"] == nil { row.missing("ask", remedy: "add 'ask:', what people read", &notes) }
    return row.localized("ask", fallback: fallback, &notes) ?? LocalizedText([])
  }

  private enum Numbers: String, CaseIterable { case whole, decimal }

  private mutating func number(_ fields: Fields) -> QuestionKind? {
    guard let numbers: Numbers = fields.choice("number", &notes) else { return nil }
    return .number(
      NumberRange(
        isWhole: numbers == .whole, least: fields.number("at least", &notes),
        greatest: fields.number("at most", &notes), unit: fields.text("unit", &notes)))
  }

  private mutating func date(_ fields: Fields) -> QuestionKind? {
    guard let precision: DateRange.Precision = fields.choice("date", &notes) else { return nil }
    return .date(
      DateRange(
        precision: precision, earliest: fields.date("at least", &notes),
        latest: fields.date("at most", &notes)))
  }

  private enum Ways: String, CaseIterable {
    case time, yesNo = "yes-no", link, person, people, department, departments
    case trafficLight = "traffic-light"
    case checklistItem = "checklist-item"
  }

  private mutating func answer(_ fields: Fields) -> QuestionKind? {
    guard let way: Ways = fields.choice("answer", &notes) else { return nil }
    let mark = fields["answer"]?.value.textMark ?? fields.mark
    switch way {
    case .time: return .time
    case .yesNo: return scale(named: "yes-no", at: mark).map { .yesNo($0) }
    case .link: return .link
    case .person: return .person
    case .people: return .people
    case .department: return .department
    case .departments: return .departments
    case .trafficLight:
      guard let light = scale(named: "light", at: mark),
        let direction = scale(named: "direction", at: mark)
      else { return nil }
      return .trafficLight(light: light, direction: direction)
    case .checklistItem:
      return scale(named: "checklist-status", at: mark).map { .checklistItem(status: $0) }
    }
  }
}
