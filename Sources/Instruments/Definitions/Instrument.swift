/// A versioned definition of what is asked, of whom and when.
public struct Instrument: Hashable, Sendable {
  /// Its name.
  public let id: InstrumentID
  /// Raised whenever what is asked changes its meaning.
  public let version: Int
  /// What a person reads on top.
  public let title: LocalizedText
  /// What it is for, who sees what, what came of the last one.
  public let about: LocalizedText?
  /// What people agree to where answers carry their name.
  public let consent: LocalizedText?
  /// The words after the last question.
  public let thanks: LocalizedText?
  /// Who answers.
  public let audience: Audience
  /// How often.
  public let cadence: Cadence
  /// Whether answers can be traced to a person.
  public let anonymity: Anonymity
  /// How many must have answered before a result is shown; nil where answers are named.
  public let minimumGroup: MinimumGroup?
  /// The segments whose groups are also shown crossed.
  public let pairs: [SegmentPair]
  /// The minutes promised to those who answer.
  public let statedMinutes: Double?
  /// The languages it is written in; the first is the fallback.
  public let languages: [Language]
  /// Where wording and ideas come from.
  public let source: String?
  /// What every response must fulfil.
  public let completeness: Condition?
  /// Its parts, in order.
  public private(set) var sections: [Section] {
    didSet { (questions, columns) = Self.contents(of: sections) }
  }
  /// All questions, in the order in which they are asked.
  public private(set) var questions: [Question]
  /// The columns of a response file, in order.
  public private(set) var columns: [Column]

  /// Puts an instrument together; `problems(in:)` judges it.
  public init(
    id: InstrumentID, version: Int, title: LocalizedText, about: LocalizedText? = nil,
    consent: LocalizedText? = nil, thanks: LocalizedText? = nil, audience: Audience,
    cadence: Cadence, anonymity: Anonymity, minimumGroup: MinimumGroup? = nil,
    pairs: [SegmentPair] = [], statedMinutes: Double? = nil, languages: [Language],
    source: String? = nil,
    completeness: Condition? = nil, sections: [Section]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.about = about
    self.consent = consent
    self.thanks = thanks
    self.audience = audience
    self.cadence = cadence
    self.anonymity = anonymity
    self.minimumGroup = minimumGroup
    self.pairs = pairs
    self.statedMinutes = statedMinutes
    self.languages = languages
    self.source = source
    self.completeness = completeness
    self.sections = sections
    (questions, columns) = Self.contents(of: sections)
  }

  private static func contents(of sections: [Section]) -> ([Question], [Column]) {
    let questions = sections.flatMap(\.questions)
    return (questions, columns(of: questions))
  }
}

/// A part of an instrument, most often one screen.
public struct Section: Hashable, Sendable {
  /// Its name; empty where a short instrument has only one.
  public let id: String
  /// What a person reads on top.
  public let title: LocalizedText?
  /// A line under the title.
  public let note: LocalizedText?
  /// When it is shown; always, where there is none.
  public let condition: Condition?
  /// The rotating module it belongs to.
  public let module: RotatingModule?
  /// What is asked.
  public let questions: [Question]

  /// Puts a section together.
  public init(
    id: String, title: LocalizedText? = nil, note: LocalizedText? = nil,
    condition: Condition? = nil, module: RotatingModule? = nil, questions: [Question]
  ) {
    self.id = id
    self.title = title
    self.note = note
    self.condition = condition
    self.module = module
    self.questions = questions
  }
}

/// A group of questions that is asked in one half of the year only.
public struct RotatingModule: Hashable, Sendable {
  /// The half of the year.
  public enum Season: String, Hashable, Sendable, CaseIterable {
    case spring, autumn
  }

  /// Its name, such as `A`.
  public let name: String
  /// When it is asked.
  public let season: Season

  /// Joins a name and a half of the year.
  public init(name: String, season: Season) {
    self.name = name
    self.season = season
  }
}

/// Who answers an instrument.
public enum Audience: String, Hashable, Sendable, CaseIterable {
  case members, attendees, everyone, anyone, organizer, facilitator, sponsor
}

/// How often an instrument is answered.
public enum Cadence: String, Hashable, Sendable, CaseIterable {
  case session, week, twoWeeks = "two-weeks", month, fourWeeks = "four-weeks", quarter
  case halfYear = "half-year"
  case year, event, once
}

/// Whether answers can be traced to a person.
public enum Anonymity: String, Hashable, Sendable, CaseIterable {
  /// Nothing that could lead back is stored.
  case anonymous
  /// A keyed pseudonym links the waves; nobody can read it back.
  case confidential
  /// Answers carry a name, and the form says so.
  case named
}

/// How many must have answered before a result or a comment is shown.
public struct MinimumGroup: Hashable, Sendable {
  /// For tallies and scores.
  public let answers: Int
  /// For comments.
  public let comments: Int

  /// The least that any instrument may state.
  public static let floor = 3
  /// What applies where a definition states nothing.
  public static let standard = MinimumGroup(answers: 5, comments: 10)

  /// Sets both numbers.
  public init(answers: Int, comments: Int) {
    self.answers = answers
    self.comments = comments
  }
}

extension RotatingModule.Season {
  /// The half of the year that a day lies in.
  public static func containing(_ day: CalendarDate) -> Self {
    day.month <= 6 ? .spring : .autumn
  }
}

extension Instrument {
  /// The instrument as a wave of that half-year asks it: without the modules of the other.
  public func asked(in season: RotatingModule.Season) -> Instrument {
    var asked = self
    asked.sections = sections.filter { $0.module == nil || $0.module?.season == season }
    return asked
  }

  /// The question of that name.
  public func question(_ id: QuestionID) -> Question? {
    // By their places, because going through questions would copy each of them.
    questions.indices.first { questions[$0].id == id }.map { questions[$0] }
  }

  /// Whether each point of a checklist is a row of its own in files.
  public var isChecklist: Bool { questions.areChecklist }
}

extension [Question] {
  /// Whether all of them are points of a checklist.
  var areChecklist: Bool {
    !isEmpty
      && allSatisfy { question in
        if case .checklistItem = question.kind { true } else { false }
      }
  }
}
