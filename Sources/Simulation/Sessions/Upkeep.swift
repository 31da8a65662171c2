internal import Instruments
internal import Numerics

/// What a community does about itself: it looks back, resolves, and keeps its leaders informed.
struct Upkeep: Sendable {
  /// Something resolved in a retrospective.
  struct Action: Hashable, Sendable {
    var text: String
    var loop: String
    var owner: Int
    var openedOn: Int
    var dueOn: Int
    var status: String
    var closedOn: Int?
  }

  /// An entry of the leadership log.
  struct Entry: Hashable, Sendable {
    var on: Int
    var kind: String
    var successor: Bool?
    var hours: Double?
    var load: Int?
  }

  /// The days of retrospectives.
  private(set) var retrospectives: [Int] = []
  private(set) var actions: [Action] = []
  private(set) var entries: [Entry] = []

  private let plan: SimulationPlan
  private let frame: CommunityFrame
  private let behaviour: Behaviour
  private let people: [Member]
  private let fading: Fading

  init(
    _ plan: SimulationPlan, _ frame: CommunityFrame, _ behaviour: Behaviour, _ people: [Member]
  ) {
    self.plan = plan
    self.frame = frame
    self.behaviour = behaviour
    self.people = people
    fading = Fading(frame, share: behaviour.meeting.fading)
    lookBack()
    report()
    entries.sort { ($0.on, $0.kind) < ($1.on, $1.kind) }
  }
}

extension Upkeep {
  /// A retrospective every four weeks, most of the time.
  private mutating func lookBack() {
    var luck = plan.luck(.actions)
    for day in stride(from: frame.launch + 28, through: frame.end, by: 28) {
      let isHeld = luck.happens(withChance: 0.88)
      let date = day + luck.below(3)
      let resolved = (0..<(1 + luck.below(2))).map { _ in action(on: date, &luck) }
      guard isHeld, luck.uniform() >= fading.missing(on: day), date <= frame.end,
        !frame.isBreak(date)
      else { continue }
      retrospectives.append(date)
      actions += resolved
    }
  }

  private func action(on day: Int, _ luck: inout RandomStream) -> Action {
    let due = day + 14 + 7 * luck.below(4)
    let there = people.filter { $0.isThere(on: day) }
    let owner = luck.place(byWeight: there.map(\.eagerness)).map { there[$0].number } ?? 0
    let loop = ["single", "double", "triple"][luck.place(byWeight: [0.66, 0.26, 0.08]) ?? 0]
    let draw = luck.uniform()
    let closing = draw < 0.68 ? due - luck.below(10) : due + 3 + luck.below(30)
    var action = Action(
      text: luck.one(of: Words.actions) ?? "", loop: loop, owner: owner, openedOn: day, dueOn: due,
      status: "open")
    if draw > 0.93 || closing > frame.end { return action }
    action.status = draw > 0.86 ? "dropped" : "done"
    action.closedOn = closing
    return action
  }

  /// Approval at the start; then, quarter by quarter, a summary, a meeting, and the organizer's own.
  private mutating func report() {
    var luck = plan.luck(.leadership)
    let leading = behaviour.leading
    let isApproved = luck.happens(withChance: 0.92)
    if isApproved, luck.uniform() >= leading.absence {
      entries.append(Entry(on: frame.launch + luck.below(15), kind: "approval"))
    }
    for quarter in stride(from: frame.launch + 45 + luck.below(60), through: frame.end, by: 91) {
      let isSent = luck.happens(withChance: leading.summarySent)
      // What is not sent in time is often sent some weeks later.
      let day = quarter + luck.below(8) + (isSent ? 0 : 14 + luck.below(28))
      let isMade = isSent || luck.happens(withChance: 0.5)
      let isWanted =
        luck.uniform() >= leading.absence && luck.uniform() >= fading.depth(on: quarter)
      let meets = luck.happens(withChance: leading.sponsorMeets)
      let meeting = quarter + 10 + luck.below(30)
      if isMade, isWanted, day <= frame.end { entries.append(Entry(on: day, kind: "summary-sent")) }
      if meets, isWanted, meeting <= frame.end {
        entries.append(Entry(on: meeting, kind: "sponsor-meeting"))
      }
      let hours = Double(4 + luck.below(14))
      entries.append(
        Entry(
          on: quarter, kind: "organizer-report", successor: luck.happens(withChance: 0.5),
          hours: hours,
          load: luck.within(2...5)))
    }
  }
}
