internal import Numerics

/// Who leads and who presents, given who had their turn before.
struct Stage: Sendable {
  private let people: [Member]
  private let behaviour: Behaviour
  private let plan: SimulationPlan
  /// Who founded the community, and who else leads sessions.
  private let founder: Int
  private let hosts: [Int]
  /// The three who take the turns where turns are taken.
  private let core: [Int]
  /// The last turns, the latest last.
  private var turns: [Int] = []
  /// Who led the last session.
  private var lastHost = -1

  init(_ people: [Member], _ behaviour: Behaviour, _ plan: SimulationPlan) {
    self.people = people
    self.behaviour = behaviour
    self.plan = plan
    let gladly = people.indices.filter { $0 < plan.members }
      .sorted { (people[$0].eagerness, $1) > (people[$1].eagerness, $0) }
    let early = gladly.filter { people[$0].joined == people[0].joined }
    founder = early.first ?? 0
    hosts = Array(gladly.prefix(max(4, min(7, plan.members / 5))))
    core = Array((early.count >= 3 ? early : gladly).prefix(3))
  }

  /// Chooses who leads, the format, and who presents; whoever has a role is there.
  mutating func choose(for session: inout Session, _ number: Int) {
    var luck = plan.luck(.stage, number)
    session.facilitator = host(of: session, &luck)
    lastHost = session.facilitator
    session.format = format(&luck)
    let attendees = session.attendees
    let most = max(1, min(attendees.count - (attendees.count > 3 ? 1 : 0), 5))
    let range = session.format.turns
    for _ in 0..<min(most, luck.within(range)) {
      guard
        let next = presenter(
          among: attendees, besides: session.presenters, on: session.day,
          &luck)
      else { break }
      session.presenters.append(next)
      turns.append(next)
    }
    let roles = session.presenters + [session.facilitator]
    session.attendees = Set(attendees + roles).sorted()
  }

  /// The founder, or one of those who take turns at leading; nobody else leads twice running.
  private func host(of session: Session, _ luck: inout RandomStream) -> Int {
    let founderIsThere = people[founder].isThere(on: session.day)
    let founderLeads = luck.happens(withChance: behaviour.meeting.founderLeads)
    let there = hosts.filter { $0 != lastHost && session.attendees.contains($0) }
    let other = luck.one(of: there) ?? luck.one(of: session.attendees) ?? founder
    return founderLeads && founderIsThere ? founder : other
  }

  private func format(_ luck: inout RandomStream) -> Session.Format {
    let isLightning = luck.happens(withChance: behaviour.speaking.lightning)
    let other = luck.one(of: [Session.Format.talk, .demo, .handsOn, .caseReview, .open]) ?? .talk
    return isLightning ? .lightningTalks : other
  }

  private func presenter(
    among attendees: [Int], besides chosen: [Int], on day: Int, _ luck: inout RandomStream
  ) -> Int? {
    let isTaken = luck.happens(withChance: behaviour.speaking.coreTurns)
    if isTaken {
      let free = core.filter { !chosen.contains($0) && people[$0].isThere(on: day) }
      // One of three who is ill is replaced by another of the three; when all had their turn, the
      // session has no more turns.
      return luck.one(of: free)
    }
    let latest = turns.suffix(12)
    let weights = attendees.map { person in
      chosen.contains(person)
        ? 0
        : latest.reduce(people[person].eagerness) {
          $1 == person ? $0 * behaviour.speaking.yielding : $0
        }
    }
    return luck.place(byWeight: weights).map { attendees[$0] }
  }
}
