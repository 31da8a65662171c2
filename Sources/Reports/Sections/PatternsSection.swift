internal import CommunityHealth
internal import Instruments

/// The ways of failing that are at work: by what one sees them, why, and what to do.
struct PatternsSection {
  let material: ReportMaterial

  var section: ReportSection {
    let (present, emerging) = (
      material.patterns.findings(.present), material.patterns.findings(.emerging)
    )
    let said =
      present.isEmpty && emerging.isEmpty
      ? material.noPattern
      : SectionWords.patterns(present: present.count, emerging: emerging.count)
    let looked = SectionWords.lookedFor(
      material.patterns.findings(.absent).count,
      unknown: material.patterns.findings(.unknown).count)
    return ReportSection(
      topic: .patterns, title: material(ReportSection.Topic.patterns.title),
      blocks: [.headline(material(said))] + material.patternsAtWork.map { .pattern(card(of: $0)) }
        + [.note(material(looked))])
  }

  private func card(of finding: PatternFinding) -> PatternCard {
    // On the wall hangs what to do, not what somebody could be blamed for.
    let isForWall = material.audience == .members
    return PatternCard(
      title: material(finding.pattern.title), standing: standing(of: finding),
      isPresent: finding.verdict == .present, cause: material(finding.pattern.cause),
      evidence: isForWall ? [] : finding.evidence.map(line),
      counterEvidence: isForWall ? [] : finding.counterEvidence.map(line),
      fix: finding.pattern.fix.map { material($0) })
  }

  private func standing(of finding: PatternFinding) -> String {
    let verdict = material(finding.verdict.name)
    guard let strength = finding.strength, let confidence = finding.confidence else {
      return verdict
    }
    let numbers = material.numbers
    let figures = SectionWords.standing(numbers.percent(strength), numbers.percent(confidence))
    return "\(verdict) · \(material(figures))"
  }

  private func line(_ signal: SignalReading) -> String {
    let reading = signal.reading
    let colon = material(ReportWords.colon)
    let alarm = material.numbers.localised(
      reading.text(of: signal.signal.alarm, in: material.language))
    let head = "\(material(reading.definition.title))\(colon)\(material.numbers.raw(reading) ?? "")"
    let grounds = material.grounds(of: reading)
    return "\(head) (\(grounds); \(material(PatternWords.serious(from: alarm))))"
  }
}
