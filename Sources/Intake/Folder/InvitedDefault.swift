internal import Instruments
internal import Tallies

/// How many were asked where nobody wrote it down.
struct InvitedDefault {
  private let roster: Roster?
  /// How many came to the sessions of a day.
  private var attendance: [CalendarDate: Int] = [:]

  /// Looks at the roster and at the log of sessions.
  init(_ record: CommunityRecord) {
    roster = record.roster
    for session in record.logs[Self.sessions]?.rows ?? [] {
      guard case .date(let day) = session[QuestionID("held_on")],
        session[QuestionID("cancelled")] != .choice(ChoiceCode("yes")),
        let count = Self.attendees(of: session)
      else { continue }
      attendance[day, default: 0] += count
    }
  }

  private static let sessions = InstrumentID("session-log")

  /// By name or by number; where both are given, the larger counts.
  private static func attendees(of session: Response) -> Int? {
    var counts: [Int] = []
    if case .people(let keys) = session[QuestionID("attendees")] { counts.append(keys.count) }
    if case .number(let number) = session[QuestionID("attendee_count")] {
      counts.append(Int(number))
    }
    return counts.max()
  }

  /// Those who came to the session; otherwise the members on the day it opened, if there were any.
  func invited(to wave: WaveID, of instrument: Instrument, opened: CalendarDate?) -> Int? {
    switch instrument.audience {
    case .attendees: return (CalendarDate(wave.name) ?? opened).flatMap { attendance[$0] }
    case .members, .everyone:
      let members = opened.flatMap { roster?.active(on: $0).count }
      return members == 0 ? nil : members
    case .anyone, .organizer, .facilitator, .sponsor: return nil
    }
  }
}
