public import Instruments

/// The answers of one response as small numbers: no text, no time and nobody's name.
public struct CodedRow: Hashable, Sendable {
  /// Who it is counted with.
  public let group: TallyGroup
  /// The answers to the columns of the layout.
  public let answers: [CodedAnswer]

  init(group: TallyGroup, answers: [CodedAnswer]) {
    self.group = group
    self.answers = answers
  }

  /// Codes a response; `wave` is its group where groups are formed by waves.
  public init(_ response: Response, in layout: TallyLayout, wave: String? = nil) {
    group = TallyGroup(
      layout.segments.map { name in
        guard name != "_wave" else { return wave }
        return response[QuestionID(name)].groupName(
          in: layout.columns.first { $0.id.text == name })
      })
    answers = layout.columns.indices.map {
      CodedAnswer(response[layout.columns[$0].id], of: layout.columns[$0].choices)
    }
  }
}

/// One answer as a small number, with what a number alone cannot tell.
public struct CodedAnswer: Hashable, Sendable {
  /// The number, as `AnswerCode` has it; `AnswerCode.first` where several options were chosen.
  public let code: UInt16
  /// The options chosen together, by their position; empty where only one can be chosen.
  public let options: [Int]
  /// The number given, where numbers are asked for; otherwise 0.
  public let number: Double

  init(code: UInt16, options: [Int] = [], number: Double = 0) {
    self.code = code
    self.options = options
    // There are two zeros, and only one of them may be kept.
    self.number = number == 0 ? 0 : number
  }

  init(_ answer: Answer, of choices: [Choice]) {
    func position(_ code: ChoiceCode) -> Int? { choices.indices.first { choices[$0].code == code } }
    switch answer {
    case .missing(let reason): self.init(code: AnswerCode.of(reason))
    case .choice(let code): self.init(code: AnswerCode.first + UInt16(position(code) ?? 0))
    case .choices(let codes):
      self.init(code: AnswerCode.first, options: codes.compactMap(position).sorted())
    case .number(let number): self.init(code: AnswerCode.first, number: number)
    default: self.init(code: AnswerCode.first)
    }
  }
}

extension Answer {
  /// The group that the answer puts somebody into, as a file names it.
  fileprivate func groupName(in column: Column?) -> String? {
    switch self {
    case .choice(let code): return code.text
    case .text(let text): return text
    case .date(let date):
      guard case .date(let range)? = column?.kind, range.precision == .month else {
        return date.description
      }
      return String(date.description.dropLast(3))
    default: return nil
    }
  }
}
