internal import Numerics

extension Respondent {
  private var climate: Climate { answering.climate }

  mutating func answerUse() {
    let frequency = min(5, max(0, Int(use + 0.3 * luck.deviation() + 0.5)))
    choose(frequency)
    choose(point(3.45 + min(0.5, 0.06 * Double(experience.tried)), 0))
    choose(frequency == 0 ? 5 : point(climate.checks))
    choose(band(experience.tried, [1, 2, 4, 8]))
    let hours = (use - 2) * 1.1 + luck.deviation()
    choose(frequency == 0 ? 0 : band(Int(hours * 2), [1, 2, 4, 6, 8, 16]))
    let fixing = 0.45 * Double(frequency) + 0.9 * luck.deviation()
    choose(frequency == 0 ? 6 : min(5, max(0, Int(fixing + 0.5))))
  }

  mutating func answerCirculation() {
    choose(band(experience.found, [1, 2, 4]))
    choose(band(experience.told, [1, 2, 4]))
    choose(band(experience.written, [1, 2, 4]))
    choose(band(experience.taken, [1, 2, 4]))
    choose(
      luck.place(byWeight: [
        0.4, 0.16 + 0.04 * Double(experience.taken), 0.1 + 0.2 * member.engagement, 0.08, 0.07,
        0.06,
      ]) ?? 0)
    let knows =
      1.4 + member.engagement * 1.2 + 0.3 * (climate.backup - 3.7) + 0.7 * luck.deviation()
    choose(min(3, max(0, Int(knows + 0.5))))
    choosePoint(climate.backup, member.regard, unsure: 0.08)
  }

  mutating func answerJudgement() {
    let fond = climate.belonging + 0.8 * (member.engagement - 0.4)
    let recommends =
      7.6 + 0.9 * (fond - 3.7) + 0.8 * member.cheer + 0.4 * member.regard + 1.3 * luck.deviation()
    choose(min(10, max(0, Int(recommends + 0.5))))
    choose(point(fond))
    choose(point(climate.domainClear))
    choose(point(climate.useful - 0.2 + min(0.4, 0.08 * Double(experience.tried))))
  }

  mutating func answerOrganisation() {
    let moved = 0.8 + 0.35 * Double(min(3, experience.told)) + 0.6 * (climate.reachesOthers - 3.2)
    let changed = min(2, max(0, Int(moved + 0.8 * luck.deviation())))
    choose(luck.happens(withChance: 0.12 * (1.4 - member.engagement)) ? 3 : changed)
    choosePoint(climate.reachesOthers, member.regard, unsure: 0.15)
    let mover = 1.4 + 0.5 * (climate.reachesOthers - 3.2) + 0.75 * luck.deviation()
    choose(min(2, max(0, Int(mover + 0.5))))
    choose(point(climate.chanceToUse + 0.25 * member.use, 0))
    choosePoint(climate.leadersAsk, member.regard, unsure: 0.12)
    choose(point(climate.room, member.regard))
    choosePoint(climate.recognised, member.regard, unsure: 0.14)
    choose(point(climate.workHours, member.regard, weight: 0.3))
    choose(point(climate.rules))
    choose(point(climate.rules - 0.1))
    choose(point(climate.keepingUp + 0.2 * member.skill))
  }
}
