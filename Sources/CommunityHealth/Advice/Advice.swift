package import Instruments

/// One piece of guidance on how a learning community is set up.
package struct Advice: Hashable, Sendable {
  /// What it is about, in the order in which it is read.
  package enum Topic: String, Hashable, Sendable, CaseIterable {
    case kind, organisation, session, rhythms, governance, turnout
    case whenNot = "when-not"
  }

  /// How it bears on this community.
  package enum Bearing: String, Hashable, Sendable {
    /// It holds for every community like this.
    case general
    /// What is known of this community departs from it.
    case departs
  }

  /// What it is about.
  package let topic: Topic
  /// Which of the topic's guidance, such as a kind of community.
  package let about: String
  /// What is recommended.
  package let text: LocalizedText
  /// Whether this community departs from it.
  package let bearing: Bearing
}

/// What is known of a community when it asks for guidance.
package struct AdviceSituation: Sendable {
  /// The kind; nil where it is not known.
  package var kind: CommunityKind?
  /// How many people work in the organisation.
  package var organisationSize: Int?
  /// How many belong to the community.
  package var members: Int?
  /// How often it means to meet.
  package var rhythm: Rhythm?
  /// Who decides.
  package var governance: Governance?
  /// The share of members who came to anything lately.
  package var reach: Double?

  /// Nothing is known.
  package init() {}

  /// What a folder says.
  package init(of analysis: DisclosedAnalysis) {
    kind = analysis.community.kind
    organisationSize = analysis.community.organisationSize
    members = analysis.members
    rhythm = analysis.community.rhythm
    governance = analysis.community.governance
    reach = analysis.readings[IndicatorID("ritual.reach")]?.raw
  }
}

extension AdviceSituation {
  /// Below this part of the members turnout is low; our own level.
  package static let lowReach = 0.4

  /// The guidance for the situation, all kinds and models where nothing is known of them.
  package var advice: [Advice] {
    let kinds = kind.map { [$0] } ?? CommunityKind.allCases
    let models = governance.map { [$0] } ?? Governance.allCases
    let sizes = organisationSize.map { [OrganisationSize(people: $0)] } ?? OrganisationSize.allCases
    return kinds.map { one in
      Advice(
        topic: .kind, about: one.rawValue, text: one.advice,
        bearing: kind != nil && departs(from: one) ? .departs : .general)
    }
      + sizes.map { general(.organisation, $0.rawValue, $0.advice) }
      + [
        general(.session, "session", AdviceWords.session),
        general(.rhythms, "rhythms", AdviceWords.rhythms),
      ]
      + models.map { general(.governance, $0.rawValue, $0.advice) }
      + [
        Advice(
          topic: .turnout, about: "turnout", text: AdviceWords.turnout,
          bearing: (reach ?? 1) < Self.lowReach ? .departs : .general),
        general(.whenNot, "when-not", AdviceWords.whenNot),
      ]
  }

  private func general(_ topic: Advice.Topic, _ about: String, _ text: LocalizedText) -> Advice {
    Advice(topic: topic, about: about, text: text, bearing: .general)
  }

  /// Whether size or rhythm lie outside what is recommended for the kind.
  private func departs(from kind: CommunityKind) -> Bool {
    let days = rhythm?.days
    let isOffBeat = days.map { !kind.recommendedDays.contains($0) } ?? false
    let isOffSize = members.map { !(kind.recommendedPeople?.contains($0) ?? true) } ?? false
    return isOffBeat || isOffSize
  }
}

extension CommunityKind {
  /// How many people it is for; nil where that does not matter.
  package var recommendedPeople: ClosedRange<Int>? {
    switch self {
    case .topicFocused: 15...30
    case .team: 3...12
    case .companyWide, .championNetwork: nil
    }
  }

  /// How many days may lie between two meetings; a month may have 31.
  package var recommendedDays: ClosedRange<Double> {
    switch self {
    case .companyWide: 14...31
    case .topicFocused, .team: 7...14
    case .championNetwork: 28...31
    }
  }
}

/// How large the organisation is, as far as guidance differs.
package enum OrganisationSize: String, Hashable, Sendable, CaseIterable {
  case small = "up-to-100"
  case middle = "101-500"
  case large = "over-500"

  /// By the people who work there.
  package init(people: Int) { self = people <= 100 ? .small : people <= 500 ? .middle : .large }
}
