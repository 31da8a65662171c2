internal import Numerics

extension SimulatedCommunity {
  /// `session-log.csv`.
  var sessionLogFile: SimulatedFile {
    var luck = plan.luck(.words)
    let keepsNames = luck.happens(withChance: behaviour.meeting.keepsNames)
    var table = TableText(Self.sessionHeader)
    for session in meetings.sessions where session.isLogged {
      table.append(
        session.isHeld
          ? row(of: session, keepsNames: keepsNames, &luck) : row(cancelled: session))
    }
    return SimulatedFile("session-log.csv", table.bytes)
  }

  private static let sessionHeader = [
    "held_on", "starts_at", "planned", "cancelled", "cancel_reason", "format", "facilitator",
    "presenters", "attendees", "attendee_count", "minutes_input", "minutes_practice",
    "minutes_dialogue", "minutes_handoff", "one_thing_to_try", "summary_link", "in_work_hours",
    "leader_present", "outside_guest", "questions_asked", "failure_shared", "topic",
  ]

  private func row(cancelled session: Session) -> [String] {
    [session.day.dayText, frame.startsAt, "yes", "yes", session.cancelReason]
      + Array(repeating: "", count: Self.sessionHeader.count - 5)
  }

  /// A row with what whoever kept the log did not forget.
  private func row(of session: Session, keepsNames: Bool, _ luck: inout RandomStream) -> [String] {
    let link = session.hasSummary ? "https://wiki.example.org/sessions/\(session.day.dayText)" : ""
    let times = session.minutes.map(String.init)
    let hasTimes = !luck.happens(withChance: behaviour.meeting.forgotten)
    let startsAt = session.inWorkHours ? frame.startsAt : "18:30"
    var row = [
      session.day.dayText, startsAt, session.isPlanned.yesNo, "no", "",
      session.format.rawValue, people[session.facilitator].key, keys(session.presenters),
      keepsNames ? keys(session.attendees) : "", String(session.attendees.count),
    ]
    row += hasTimes ? times : times.map { _ in "" }
    row += [session.thingToTry, link, session.inWorkHours.yesNo]
    let rest = [
      session.leaderPresent.yesNo, session.outsideGuest.yesNo, String(session.questions),
      session.failureShared.yesNo, session.topic,
    ]
    row += rest.map { luck.happens(withChance: behaviour.meeting.forgotten) ? "" : $0 }
    return row
  }

  /// People as a cell holds them.
  func keys(_ numbers: [Int]) -> String {
    numbers.map { people[$0].key }.joined(separator: ";")
  }
}
