internal import Instruments
internal import Numerics

extension Respondent {
  private var climate: Climate { answering.climate }

  /// The five items measure one thing, so most of an answer is the person's own ease.
  mutating func answerSafetyAndSkill() {
    for shift in [0.15, -0.1, 0.0, -0.1, 0.1] { choose(safe(climate.safety + shift)) }
    for shift in [0.1, 0.1, -0.2, 0.0] {
      choose(point(climate.skill + shift, member.skill, weight: 0.75, mood: 0.5))
    }
  }

  mutating func answerSpring() {
    let asks = luck.happens(withChance: 0.45 + 0.4 * member.engagement)
    let speed = luck.place(byWeight: [0.4, 0.32, 0.16, 0.07, 0.05]) ?? 0
    choose(asks ? speed : 5)
    choose(point(climate.free))
    let wasThere = member.engagement > 0.75 ? 0.5 : 0.1
    choose(
      luck.place(byWeight: [0.34, 0.14, 0.1, 0.05, 0.05, 0.04, 0.12, wasThere]) ?? 0)
    choose(point(climate.outside))
    choose(point(climate.disagree, member.ease))
  }

  mutating func answerAutumn() {
    choose(point(climate.trust))
    choose(point(climate.peers))
    choosePoint(climate.worry, member.ease, unsure: 0.06)
    choose(band(experience.taken, [2, 3, 5]))
    choose(safe(climate.safety - 0.1))
    choose(safe(climate.safety - 0.2))
  }

  mutating func answerAboutYou() {
    choose(member.department)
    let months = experience.months
    choose(band(months, [3, 6, 12]))
    choose(WorkMode.allCases.firstIndex(of: member.workMode) ?? 0)
    let helped = min(2, max(0, Int(1.5 + 0.5 * member.cheer + 0.6 * luck.deviation() + 0.5)))
    choose(months < 3 ? helped : Int(Self.silent))
  }

  private mutating func safe(_ tendency: Double) -> Int {
    point(tendency, member.ease, weight: 0.6, mood: 0.62)
  }
}
