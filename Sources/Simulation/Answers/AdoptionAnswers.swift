internal import Numerics

/// What everybody asked in a wave would answer, and who does.
struct AdoptionAnswers: Sendable {
  /// One member's answers.
  struct Sheet: Sendable {
    let member: Int
    /// The places of the codes, one for each column of the form.
    var row: [Int8]
    /// Whether it was sent.
    var isSent: Bool
    /// Whether the person stopped on the way.
    var isPartial = false
    /// The day on which it was sent.
    var day: Int
    /// What was written into fields for free text, by question.
    var texts: [(question: String, text: String)] = []
  }

  let plan: SimulationPlan
  let behaviour: Behaviour
  let wave: AdoptionWave

  /// What a member would answer, whether or not it is sent.
  func sheet(of member: Member, _ experience: Experience) -> Sheet {
    var respondent = Respondent(
      member, experience, behaviour.answering, isSpring: wave.form.isSpring,
      plan.luck(.adoption, wave.opened << 24 | member.number))
    respondent.fillIn()
    var luck = plan.luck(.silence, wave.opened << 24 | member.number)
    var sheet = Sheet(
      member: member.number, row: respondent.row,
      isSent: luck.happens(withChance: willingness(of: member)),
      day: wave.opened + min(luck.below(19), luck.below(19)))
    let breaksOff = luck.happens(withChance: 0.025)
    if breaksOff {
      sheet.isPartial = true
      let last = 12 + luck.below(sheet.row.count - 12)
      for place in last..<sheet.row.count { sheet.row[place] = Respondent.silent }
    }
    leaveOut(&sheet, &luck)
    write(into: &sheet, &luck)
    return sheet
  }

  /// The chance to answer: who cares more answers more readily, unless silence is left to chance.
  func willingness(of member: Member) -> Double {
    let rate = behaviour.answering.responseRate
    guard plan.silence == .leaning else { return rate }
    return min(0.98, max(0.05, rate + 0.2 * (member.engagement - 0.4) * (1 - rate)))
  }
}

extension AdoptionAnswers {
  /// Questions that were passed over, but for those that others hang on.
  private func leaveOut(_ sheet: inout Sheet, _ luck: inout RandomStream) {
    let share = behaviour.answering.leavesOut
    guard luck.happens(withChance: share * 12) else { return }
    for place in sheet.row.indices.dropLast(3) where luck.happens(withChance: 1 / 12) {
      sheet.row[place] = Respondent.silent
    }
  }

  private func write(into sheet: inout Sheet, _ luck: inout RandomStream) {
    let applied = wave.form.columns.firstIndex { $0.id == "applied" } ?? 0
    let hasExample = luck.happens(withChance: 0.3)
    let example = luck.one(of: Words.examples) ?? ""
    if hasExample, sheet.row[applied] > 0 { sheet.texts.append(("applied_example", example)) }
    let hasComment = luck.happens(withChance: 0.14)
    let comment = luck.one(of: Words.comments) ?? ""
    if hasComment { sheet.texts.append(("comment", comment)) }
  }
}
