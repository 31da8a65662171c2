internal import Numerics

/// What people find, tell, write down and take up.
struct Circulation: Sendable {
  /// Everything that was found, person by person.
  private(set) var finds: [[Find]]
  /// The log of what was written down, by day.
  private(set) var artifacts: [Artifact] = []

  private let plan: SimulationPlan
  private let frame: CommunityFrame
  private let behaviour: Behaviour
  private let people: [Member]
  private let fading: Fading
  /// How many people take part who have not left.
  private let crowd: Int

  init(
    _ plan: SimulationPlan, _ frame: CommunityFrame, _ behaviour: Behaviour, _ people: [Member],
    _ sessions: [Session]
  ) {
    self.plan = plan
    self.frame = frame
    self.behaviour = behaviour
    self.people = people
    fading = Fading(frame, share: behaviour.meeting.fading)
    crowd = min(plan.members, people.count)
    finds = []
    finds = people.map { findings(of: $0) }
    writeUp(sessions)
    artifacts.sort { ($0.createdOn, $0.authors.first ?? 0) < ($1.createdOn, $1.authors.first ?? 0) }
  }

  /// What the discovery log holds, by day.
  var logged: [Find] {
    finds.joined().filter(\.isLogged).sorted { ($0.day, $0.finder) < ($1.day, $1.finder) }
  }
}

extension Circulation {
  private func findings(of member: Member) -> [Find] {
    var luck = plan.luck(.knowledge, member.number)
    let last = min(frame.end, member.left ?? frame.end)
    let months = Double(last - member.joined) / 30.4
    let mean = behaviour.knowing.findsPerMonth * (0.15 + 0.85 * member.engagement)
    return (0..<luck.count(mean: mean * max(0, months))).map { _ in
      fate(of: member, on: member.joined + luck.below(last - member.joined), &luck)
    }.sorted { $0.day < $1.day }
  }

  /// Every draw is made whatever came before, so that a pattern changes fates and not chances.
  private func fate(of member: Member, on day: Int, _ luck: inout RandomStream) -> Find {
    let knowing = behaviour.knowing
    var find = Find(title: luck.one(of: Words.finds) ?? "", day: day, finder: member.number)
    let isKept = luck.happens(withChance: knowing.kept)
    let isTold = luck.happens(
      withChance:
        min(0.97, knowing.told * member.openness) * (1 - 0.5 * fading.depth(on: day)))
    let isWritten = luck.happens(withChance: knowing.written)
    let isSpread = luck.happens(withChance: knowing.spread)
    let (telling, writing, spreading) = (luck.below(21), luck.below(30), 10 + luck.below(60))
    let mover = luck.happens(withChance: knowing.carried) ? luck.below(crowd) : nil
    let department = luck.below(frame.departments.count)
    let depth = luck.uniform()
    let noted = luck.uniform() * Double(max(40, crowd)) / 40
    find.isLogged = noted < (isKept ? 0.2 : 0.4)
    guard !isKept, isTold, day + telling <= frame.end else { return find }
    find.toldOn = day + telling
    find.level = depth < 0.55 ? 1 : depth < 0.9 ? 2 : 3
    if isWritten, day + telling + writing <= frame.end { find.writtenOn = day + telling + writing }
    find.mover = mover.flatMap { people[$0].isThere(on: day) ? $0 : nil }
    guard isSpread, day + telling + spreading <= frame.end else { return find }
    find.spreadOn = day + telling + spreading
    find.spreadTo = department
    return find
  }

  /// Pages of talks, and finds that were written down.
  private mutating func writeUp(_ sessions: [Session]) {
    var luck = plan.luck(.artifacts)
    for session in sessions where session.isHeld {
      let isKept = luck.happens(withChance: behaviour.knowing.kept)
      let isWritten = luck.happens(withChance: behaviour.knowing.pageOfTalk)
      let author = session.presenters.first ?? session.facilitator
      let page = artifact(
        session.topic, on: min(frame.end, session.day + luck.below(6)), by: author,
        from: session.day, &luck)
      if isWritten, !isKept { artifacts.append(page) }
    }
    for find in finds.joined() {
      guard let day = find.writtenOn else { continue }
      // Nobody lists everything, and the more there is, the less of it.
      let isListed = luck.happens(withChance: 0.6 * 40 / Double(max(40, crowd)))
      let page = artifact(find.title, on: day, by: find.finder, from: nil, &luck)
      if isListed { artifacts.append(page) }
    }
  }

  private func artifact(
    _ title: String, on day: Int, by author: Int, from session: Int?, _ luck: inout RandomStream
  ) -> Artifact {
    var artifact = Artifact(
      title: title, createdOn: day, kind: luck.one(of: Self.kinds) ?? "", authors: [author],
      department: people[author].department, session: session)
    let second = luck.below(crowd)
    if luck.happens(withChance: 0.2), second != author { artifact.authors.append(second) }
    let isOpen = luck.happens(withChance: behaviour.knowing.open)
    artifact.isOpen = isOpen && luck.uniform() >= behaviour.knowing.kept
    artifact.uses =
      luck.happens(withChance: 0.68) ? 1 + luck.count(mean: artifact.isOpen ? 3 : 1.2) : 0
    let age = frame.end - day
    if artifact.uses > 0 {
      artifact.lastUsedOn = frame.end - luck.below(max(1, min(age, 150)))
      artifact.usedBy = [artifact.department]
      let other = luck.below(frame.departments.count)
      if artifact.isOpen, luck.happens(withChance: 0.5), other != artifact.department {
        artifact.usedBy.append(other)
      }
    }
    if age > 60, luck.happens(withChance: 0.45) {
      artifact.lastReviewedOn = day + 30 + luck.below(age - 30)
    }
    return artifact
  }

  private static let kinds = [
    "prompt", "prompt", "prompt", "case", "case", "checklist", "pattern", "anti-pattern",
    "recording", "guide",
  ]
}
