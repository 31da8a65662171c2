internal import Numerics

/// A member filling in a form: traits and experience become the places of chosen codes.
///
/// Answers on five points are a tendency of the community, the person's leanings and a moment's
/// mood, cut at 1.5, 2.5, 3.5 and 4.5; items that share a leaning go together.
struct Respondent: Sendable {
  /// No answer.
  static let silent: Int8 = -1

  let member: Member
  let experience: Experience
  let answering: Behaviour.Answering
  let isSpring: Bool
  var luck: RandomStream
  /// The places of the codes so far, one for each column.
  private(set) var row: [Int8] = []

  init(
    _ member: Member, _ experience: Experience, _ answering: Behaviour.Answering, isSpring: Bool,
    _ luck: RandomStream
  ) {
    self.member = member
    self.experience = experience
    self.answering = answering
    self.isSpring = isSpring
    self.luck = luck
    row.reserveCapacity(64)
  }

  /// Everything the person would answer, in the order of the form.
  mutating func fillIn() {
    row.removeAll(keepingCapacity: true)
    answerUse()
    answerCirculation()
    answerJudgement()
    answerOrganisation()
    answerSafetyAndSkill()
    if isSpring { answerSpring() } else { answerAutumn() }
    answerAboutYou()
  }
}

extension Respondent {
  /// An answer to a question with choices.
  mutating func choose(_ place: Int) { row.append(Int8(truncatingIfNeeded: place)) }

  /// A point from 0 to 4; `leaning` is of spread 1.
  mutating func point(
    _ tendency: Double, _ leaning: Double = 0, weight: Double = 0.45, mood: Double = 0.75
  ) -> Int {
    let value = tendency + 0.3 * member.cheer + weight * leaning + mood * luck.deviation()
    return min(4, max(0, Int(value + 0.5) - 1))
  }

  /// Five points, or the answer beside them where the person cannot tell.
  mutating func choosePoint(_ tendency: Double, _ leaning: Double = 0, unsure: Double) {
    let point = point(tendency, leaning)
    // Who is seldom there knows less about it.
    choose(luck.happens(withChance: unsure * (1.4 - member.engagement)) ? 5 : point)
  }

  /// The band of a count, given the least of each band after the first.
  func band(_ count: Int, _ bounds: [Int]) -> Int { bounds.count { count >= $0 } }

  /// How often AI is used, from 0 (never) to 5 (daily).
  var use: Double {
    2.9 + 1.1 * member.use + min(0.6, 0.07 * Double(experience.tried))
      + 0.05 * Double(min(12, experience.months))
  }
}
