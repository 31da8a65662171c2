public import Instruments

/// Everything that was recorded of a community, as values: nothing is measured yet.
///
/// What is missing was not recorded; a log or wave without rows was recorded, and there was nothing.
public struct CommunityRecord: Sendable {
  /// What is known of the community itself.
  public var community: Community
  /// What is written down as it happens, such as sessions, by instrument.
  public var logs: [InstrumentID: LogRecord] = [:]
  /// What was asked in rounds, oldest first, by instrument.
  public var waves: [InstrumentID: [WaveRecord]] = [:]
  /// The waves whose rows are there, but of which none could be read; nothing is known of them.
  public var unreadable: [WaveID] = []

  /// A community of which nothing was recorded.
  public init(of community: Community) { self.community = community }
}

/// The rows of a log, and the definition they were written by.
public struct LogRecord: Sendable {
  /// What is written down.
  public let instrument: Instrument
  /// The rows, in the order in which they were written.
  public let rows: [Response]

  /// Joins a definition and rows.
  public init(_ instrument: Instrument, rows: [Response]) {
    self.instrument = instrument
    self.rows = rows
  }
}

/// One round of an instrument: when, how many were asked, and what they answered.
public struct WaveRecord: Sendable {
  /// Its place in the folder.
  public let id: WaveID
  /// The definition it was asked with.
  public let instrument: Instrument
  /// The first day on which it could be answered.
  public let opened: CalendarDate?
  /// The last day on which it could be answered.
  public let closed: CalendarDate?
  /// How many were asked, where that is known.
  public let invited: Int?
  /// How often everything was answered.
  public let tally: Tally
  /// What each person answered, without words of their own; nil for more than 2,000 people.
  public let responses: [Response]?
  /// The pseudonym of each person, where the instrument links waves; in the order of `responses`.
  public let respondents: [String?]
  /// How many of those who answered broke off before the end.
  public let partials: Int
  /// Words of people's own by question, apart from everything else, in no order that tells anything.
  public let comments: [QuestionID: [String]]

  /// More people than this are only counted.
  public static let mostResponses = 2_000

  /// Puts a wave together.
  public init(
    _ id: WaveID, of instrument: Instrument, opened: CalendarDate? = nil,
    closed: CalendarDate? = nil, invited: Int? = nil, tally: Tally, responses: [Response]?,
    respondents: [String?] = [], partials: Int = 0, comments: [QuestionID: [String]] = [:]
  ) {
    self.id = id
    self.instrument = instrument
    self.opened = opened
    self.closed = closed
    self.invited = invited
    self.tally = tally
    self.responses = responses
    self.respondents = respondents
    self.partials = partials
    self.comments = comments
  }
}

extension WaveRecord {
  /// How many answered.
  public var count: Int { tally.responses }
}
