public import CommunityHealth
public import Instruments

extension Report {
  /// Writes a report of what may be told of a community.
  ///
  /// `survey` is the wave that is told about, `earlier` the one that it is compared with; `waves` is what
  /// all waves show, which whoever hands the report on notes.
  public init(
    of analysis: DisclosedAnalysis, showing waves: [DisclosedWave], patterns: PatternCatalogue,
    survey: WaveID? = nil, since earlier: WaveID? = nil, for audience: ReportAudience,
    in language: Language
  ) {
    var change: CommunityChange?
    if let survey, let earlier { change = analysis.change(from: earlier, to: survey) }
    let material = ReportMaterial(
      analysis: analysis, patterns: analysis.patterns(by: patterns),
      survey: survey.flatMap { ShownSurvey($0, of: analysis, showing: waves) }, change: change,
      comments: audience == .facilitator ? analysis.comments(in: survey) : [],
      audience: audience, language: language, filling: analysis.filling(of: survey))
    title = analysis.community.name
    subtitle = "\(material(audience.title)) · \(material.day)"
    self.language = language
    self.audience = audience
    sections = material.sections
    provenance = material.provenance
    comments = Set(material.comments.flatMap(\.fingerprints))
  }
}

extension DisclosedAnalysis {
  /// Questions look back six months from the day a wave opened, or to the launch if that was later.
  package func filling(of wave: WaveID?) -> TextFilling {
    let opened = wave.flatMap { community.waves[$0]?.opened ?? $0.period?.lowerBound } ?? asOf
    let since = max(opened.adding(months: -6), community.launched ?? .epoch)
    return TextFilling(since: since, community: community.name)
  }
}

extension ReportMaterial {
  /// The sections, the answer first; one that has nothing to say is left out for executives.
  fileprivate var sections: [ReportSection] {
    let told: [(ReportSection.Topic, ReportSection?)] = [
      (.adoption, survey.map { AdoptionSection(material: self, survey: $0).section }),
      (.circulation, CirculationSection(material: self).section),
      (.sessions, SessionsSection(material: self).section),
      (.checklist, ChecklistSection(material: self).section),
      (.patterns, PatternsSection(material: self).section),
      (.retrospectives, RetrospectivesSection(material: self).section),
    ]
    let silent = told.filter { $0.1 == nil }.map(\.0)
    let sections = told.flatMap { topic, section in
      let own = section ?? (audience == .facilitator ? gap(topic) : nil)
      return [own, topic == .adoption ? CommentsSection(material: self).section : nil]
    }
    let said = audience == .members ? SaidSection(material: self).section : nil
    let all = [SummarySection(material: self, silent: silent).section, said] + sections
    return all.compactMap(\.self) + [MethodsSection(material: self).section]
  }

  private func gap(_ topic: ReportSection.Topic) -> ReportSection {
    ReportSection(
      topic: topic, title: self(topic.title), blocks: [.paragraph(self(topic.whatToRecord))])
  }

  fileprivate var provenance: [String] {
    var lines = [
      self(MethodWords.provenance(day, model: analysis.model.version, seed: analysis.seed))
    ]
    if let change {
      lines.append(
        self(MethodWords.compared(change.survey.to.name, with: change.survey.from.name)))
    }
    return lines
  }
}
