internal import Numerics

extension Behaviour {
  /// The behaviour of one community: the usual one with its own character, and what was planted.
  init(of plan: SimulationPlan) {
    var luck = plan.luck(.character)
    self.init()
    vary(&luck)
    for pattern in plan.patterns { plant(pattern) }
    if let rate = plan.responseRate { answering.responseRate = rate }
  }

  /// Makes a community unlike others, within what still goes well.
  private mutating func vary(_ luck: inout RandomStream) {
    meeting.takesPlace = luck.within(0.88...0.99)
    meeting.founderLeads = luck.within(0.05...0.35)
    meeting.summary = luck.within(0.68...0.97)
    meeting.leavesPerYear = luck.within(0.06...0.24)
    meeting.cancellationLogged = luck.within(0.5...1)
    speaking.lightning = luck.within(0.2...0.65)
    speaking.yielding = luck.within(0.3...0.6)
    speaking.failureTold = luck.within(0.25...0.6)
    speaking.guest = luck.within(0.08...0.3)
    working.thingToTry = luck.within(0.78...0.98)
    working.tries = luck.within(0.4...0.6)
    leading.present = luck.within(0.2...0.5)
    leading.summarySent = luck.within(0.8...1)
    leading.inWorkHours = luck.within(0.82...1)
    knowing.findsPerMonth = luck.within(0.4...0.9)
    knowing.told = luck.within(0.7...0.9)
    knowing.written = luck.within(0.55...0.8)
    knowing.open = luck.within(0.65...0.95)
    knowing.pageOfTalk = luck.within(0.35...0.7)
    answering.responseRate = luck.within(0.6...0.82)
    answering.feedbackRate = luck.within(0.42...0.75)
    for part in Climate.parts { answering.climate[keyPath: part] += 0.18 * luck.deviation() }
  }

  /// Lets a pattern take hold: of what people do, and of how it feels to be there.
  private mutating func plant(_ pattern: PlantedPattern) {
    let strength = pattern.strength
    switch pattern.kind {
    case .dissolving: fade(strength)
    case .fewPresenters: leaveTheStage(strength)
    case .noWorkLink: onlyTalk(strength)
    case .noLeadership: loseLeaders(strength)
    case .hoarding: keepFinds(strength)
    }
  }

  /// Begun with enthusiasm and without structure: one leads, little is written, and it ebbs away.
  private mutating func fade(_ strength: Double) {
    meeting.fading = strength
    meeting.founderLeads += (1 - meeting.founderLeads) * strength
    meeting.summary *= 1 - 0.9 * strength
    meeting.madeUpFor *= 1 - strength
    meeting.cancellationLogged *= 1 - 0.5 * strength
    answering.climate.belonging -= 0.5 * strength
    answering.climate.worthTime -= 0.6 * strength
  }

  /// Three take the turns; who only listens feels a little less at ease.
  private mutating func leaveTheStage(_ strength: Double) {
    speaking.coreTurns = strength
    speaking.lightning *= 1 - 0.85 * strength
    answering.climate.belonging -= 0.3 * strength
    answering.climate.safety -= 0.2 * strength
  }

  /// Only talk, however interesting; whether work gives a chance is felt by what sessions give.
  private mutating func onlyTalk(_ strength: Double) {
    working.talkOnly = strength
    answering.climate.chanceToUse -= 1.3 * strength
    answering.climate.useful -= 0.5 * strength
    answering.climate.worthTime -= 0.4 * strength
  }

  /// Leaders stay away, so meetings move to the evening and sharing counts for less.
  private mutating func loseLeaders(_ strength: Double) {
    leading.absence = strength
    leading.inWorkHours *= 1 - 0.6 * strength
    answering.climate.leadersAsk -= 1.3 * strength
    answering.climate.room -= 1.4 * strength
    answering.climate.workHours -= 1.3 * strength
    answering.climate.recognised -= 0.5 * strength
  }

  /// Standing comes from knowing what others do not.
  private mutating func keepFinds(_ strength: Double) {
    knowing.kept = strength
    answering.climate.recognised -= 1.2 * strength
    answering.climate.backup -= 1.3 * strength
    answering.climate.reachesOthers -= 0.6 * strength
    answering.climate.disagree -= 0.3 * strength
  }
}
