internal import Instruments
internal import Tallies

/// What the sessions of a year took of people's time, as far as the log tells it.
public struct MeetingHours: Hashable, Sendable {
  /// How many sessions were held.
  public let sessions: Int
  /// How many of them say how many people came; the others are counted without any.
  public let counted: Int
  /// How many people came, each session by itself.
  public let attendances: Int
  /// The hours of all who came; where no minutes are noted, those of the agenda.
  public let hours: Double
  /// How many sessions are counted with the minutes of the agenda.
  public let estimated: Int

  /// How far back it looks.
  public static let days = 365

  private static let log = InstrumentID("session-log")

  /// Nil where no session is told of.
  init?(_ view: CommunityView) {
    guard let rows = view.rows(of: Self.log, days: Self.days) else { return nil }
    let held = rows.rows.map(\.response).filter { $0[QuestionID("cancelled")].isYes != true }
    guard !held.isEmpty else { return nil }
    let agenda = view.community.agenda
    let usual = (agenda.total.lowerBound + agenda.total.upperBound) / 2
    let people = held.map(Self.people)
    let minutes = held.map { session in
      Agenda.Part.allCases.reduce(0) { $0 + (session[$1.column].number ?? 0) }
    }
    sessions = held.count
    counted = people.count { $0 != nil }
    attendances = people.compactMap(\.self).reduce(0, +)
    estimated = zip(people, minutes).count { $0 != nil && $1 == 0 }
    hours = zip(people, minutes).reduce(0) { sum, session in
      sum + Double(session.0 ?? 0) * (session.1 > 0 ? session.1 : usual) / 60
    }
  }

  /// By name or by number; where both are given, the larger counts.
  private static func people(in session: Response) -> Int? {
    let named = session[QuestionID("attendees")].people.count
    let number = session[QuestionID("attendee_count")].number.map { Int($0) }
    return max(named, number ?? 0) > 0 ? max(named, number ?? 0) : number
  }
}
