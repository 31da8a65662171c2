internal import Instruments
internal import Numerics

/// The sessions of a community, one after the other: who comes depends on what was.
struct Meetings: Sendable {
  /// All planned sessions and those that made up for one, by day.
  private(set) var sessions: [Session] = []
  /// For each person the days on which something from a session was tried at work.
  private(set) var tried: [[Int]]

  private let plan: SimulationPlan
  private let frame: CommunityFrame
  private let behaviour: Behaviour
  private let people: [Member]
  private var stage: Stage
  private let fading: Fading

  init(
    _ plan: SimulationPlan, _ frame: CommunityFrame, _ behaviour: Behaviour, _ people: [Member]
  ) {
    self.plan = plan
    self.frame = frame
    self.behaviour = behaviour
    self.people = people
    tried = people.map { _ in [] }
    stage = Stage(people, behaviour, plan)
    fading = Fading(frame, share: behaviour.meeting.fading)
    for (number, day) in SessionCalendar.days(of: frame).enumerated() { meet(on: day, number) }
    sessions.sort { $0.day < $1.day }
  }

  /// Those that took place.
  var held: [Session] { sessions.filter(\.isHeld) }
}

extension Meetings {
  private mutating func meet(on day: Int, _ number: Int) {
    // One stream for each session: what happens in one does not shift the chances of the next.
    var luck = plan.luck(.sessions, number)
    let isMissed = luck.uniform() >= behaviour.meeting.takesPlace
    let isFaded = luck.uniform() < fading.missing(on: day)
    guard isMissed || isFaded else { return hold(on: day, isPlanned: true, number) }
    var session = Session(day: day)
    session.isHeld = false
    session.isLogged = luck.happens(withChance: behaviour.meeting.cancellationLogged)
    session.cancelReason = luck.one(of: Words.reasonsToCancel) ?? ""
    sessions.append(session)
    let later = day + (frame.rhythm == .weeks(1) ? 2 : 7)
    if luck.happens(withChance: behaviour.meeting.madeUpFor), !isFaded, later <= frame.end,
      !frame.isBreak(later)
    {
      hold(on: later, isPlanned: false, number)
    }
  }

  private mutating func hold(on day: Int, isPlanned: Bool, _ number: Int) {
    var luck = plan.luck(.attendance, number)
    var session = Session(day: day, isPlanned: isPlanned)
    session.attendees = attendees(on: day, &luck)
    guard !session.attendees.isEmpty else { return }
    stage.choose(for: &session, number)
    fill(&session, number)
    remember(session, number)
    sessions.append(session)
  }

  /// Who comes: as each is used to, fewer in summer, and fewer and fewer where it fades.
  private func attendees(on day: Int, _ luck: inout RandomStream) -> [Int] {
    let weather = 1 + 0.12 * luck.deviation()
    let ebb = 1 - 0.75 * fading.depth(on: day)
    let summer = frame.isSummer(day) ? behaviour.meeting.summerTurnout : 1
    var there: [Int] = []
    var absent: [Int] = []
    for member in people where member.isThere(on: day) {
      if luck.happens(withChance: min(0.98, member.engagement * weather * ebb * summer)) {
        there.append(member.number)
      } else {
        absent.append(member.number)
      }
    }
    // A meeting of one is none: somebody is fetched from next door.
    while there.count < 2, !absent.isEmpty {
      there.append(absent.remove(at: luck.below(absent.count)))
    }
    return there.sorted()
  }

  private func fill(_ session: inout Session, _ number: Int) {
    var luck = plan.luck(.turns, number)
    let working = behaviour.working
    session.isLinked = luck.uniform() >= working.talkOnly
    let leavesThing = luck.happens(withChance: working.thingToTry)
    let thing = luck.one(of: Words.thingsToTry) ?? ""
    if session.isLinked, leavesThing { session.thingToTry = thing }
    session.minutes = minutes(isLinked: session.isLinked, &luck)
    let summary = behaviour.meeting.summary
    session.hasSummary = luck.happens(withChance: summary)
    session.inWorkHours = luck.happens(withChance: behaviour.leading.inWorkHours)
    let leaderComes = luck.happens(withChance: behaviour.leading.present)
    session.leaderPresent = luck.uniform() >= behaviour.leading.absence && leaderComes
    session.outsideGuest = luck.happens(withChance: behaviour.speaking.guest)
    session.questions = luck.count(
      mean: 2 + 3 * Double(min(30, session.attendees.count)).squareRoot())
    session.failureShared = luck.happens(withChance: behaviour.speaking.failureTold)
    session.topic = luck.one(of: Words.topics) ?? ""
    session.quality = luck.deviation()
  }

  private func minutes(isLinked: Bool, _ luck: inout RandomStream) -> [Int] {
    var minutes = Agenda.Part.allCases.map { part in
      frame.agenda.wholeMinutes(of: part).map { luck.within($0) } ?? 0
    }
    if !isLinked {
      // The time of practice goes into more input and more talk.
      minutes[0] += minutes[1] * 2 / 3
      minutes[2] += minutes[1] / 3
      minutes[1] = luck.happens(withChance: 0.7) ? 0 : 5
      minutes[3] = luck.happens(withChance: 0.6) ? 0 : 5
    } else if luck.happens(withChance: 0.12) {
      minutes[luck.below(4)] = 0
    }
    return minutes
  }

  /// Who was there may try it; who was not may have read about it.
  private mutating func remember(_ session: Session, _ number: Int) {
    var luck = plan.luck(.work, number)
    let working = behaviour.working
    let chance =
      session.thingToTry.isEmpty
      ? (session.isLinked ? working.tries * 0.4 : working.triesUnasked) : working.tries
    var next = 0
    for member in people where member.isThere(on: session.day) {
      let wasThere = next < session.attendees.count && session.attendees[next] == member.number
      if wasThere { next += 1 }
      let reads = session.hasSummary ? 0.1 + 0.3 * member.engagement : 0
      let share = wasThere ? chance : chance * reads
      if luck.happens(withChance: min(0.95, share * member.curiosity)) {
        tried[member.number].append(session.day + 1 + luck.below(14))
      }
    }
  }
}
