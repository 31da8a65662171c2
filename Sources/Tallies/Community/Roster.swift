public import Instruments

/// The people of a community, as its roster has them; keys serve to count, and never leave.
public struct Roster: Sendable {
  /// Somebody on the roster.
  public struct Member: Hashable, Sendable {
    /// The key by which other files name the person.
    public let key: PersonKey
    /// The department.
    public let department: String?
    /// The role family.
    public let role: String?
    /// The first day.
    public let joined: CalendarDate?
    /// The day from which on the person is not there any more.
    public let left: CalendarDate?
    /// Whether the person leads others to use what was learned.
    public let isChampion: Bool
  }

  /// Everybody who ever was on it, in the order of the rows; of two rows with one key the later.
  public let members: [Member]

  /// The instrument whose rows are people.
  public static let instrument = InstrumentID("roster")

  /// Reads rows; in a champion network everyone is a champion unless said otherwise.
  public init(_ rows: [Response], of kind: CommunityKind) {
    var places: [PersonKey: Int] = [:]
    var members: [Member] = []
    for row in rows {
      guard let member = Member(row, isChampionUnlessSaid: kind == .championNetwork) else {
        continue
      }
      if let place = places[member.key] {
        members[place] = member
      } else {
        places[member.key] = members.count
        members.append(member)
      }
    }
    self.members = members
  }
}

extension Roster {
  /// The people who are there on a day; who has no first day was always there.
  public func active(on day: CalendarDate) -> [Member] {
    members.filter { $0.isActive(on: day) }
  }

  /// The departments of some people, each once, sorted.
  public static func departments(of members: [Member]) -> [String] {
    Set(members.compactMap(\.department)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Roster.Member {
  /// Whether the person is there on a day.
  public func isActive(on day: CalendarDate) -> Bool {
    (joined.map { $0 <= day } ?? true) && (left.map { day < $0 } ?? true)
  }

  fileprivate init?(_ row: Response, isChampionUnlessSaid: Bool) {
    guard let key = row.words("key") else { return nil }
    let champion = row[QuestionID("champion")] == .choice(ChoiceCode("yes"))
    let isSilent = !row[QuestionID("champion")].isAnswered
    self.init(
      key: PersonKey(key), department: row.words("department"), role: row.words("role"),
      joined: row.day("joined"), left: row.day("left"),
      isChampion: champion || isSilent && isChampionUnlessSaid)
  }
}

extension Response {
  fileprivate func words(_ column: String) -> String? {
    if case .text(let text) = self[QuestionID(column)] { text } else { nil }
  }

  fileprivate func day(_ column: String) -> CalendarDate? {
    if case .date(let day) = self[QuestionID(column)] { day } else { nil }
  }
}

extension CommunityRecord {
  /// The people; nil where no roster is kept.
  public var roster: Roster? {
    logs[Roster.instrument].map { Roster($0.rows, of: community.kind) }
  }
}
