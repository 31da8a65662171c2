/// What is known of a community before anything is counted, as `perennial.yaml` says it.
public struct Community: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// What sort of community it is.
  public var kind: CommunityKind
  /// The day it began.
  public var launched: CalendarDate?
  /// How many people work in the organisation.
  public var organisationSize: Int?
  /// How often it means to meet.
  public var rhythm: Rhythm?
  /// Pauses that were announced; both days belong to them.
  public var breaks: [ClosedRange<CalendarDate>] = []
  /// The IANA name of the zone in which clock times are written.
  public var timeZone: String?
  /// Where people work.
  public var workMode: WorkMode?
  /// Who decides.
  public var governance: Governance?
  /// The departments, in the order in which they are listed.
  public var departments: [String] = []
  /// The languages it is asked in.
  public var languages: [Language] = []
  /// The minutes that each part of a session should take.
  public var agenda = Agenda.standard
  /// What is known of the waves, by their place in the folder such as `adoption/2026H1`.
  public var waves: [WaveID: WaveNotes] = [:]
  /// How many must have answered where a definition states nothing.
  public var minimumGroup: MinimumGroup?
  /// What a working hour costs, and how much of what people report is believed.
  public var value = ValueAssumptions.standard

  /// Names a community; everything else may stay unknown.
  public init(name: String, kind: CommunityKind = .topicFocused) {
    self.name = name
    self.kind = kind
  }
}

/// What sort of community it is.
public enum CommunityKind: String, Hashable, Sendable, CaseIterable {
  case companyWide = "company-wide"
  case topicFocused = "topic-focused"
  case championNetwork = "champion-network"
  case team
}

/// Where people work.
public enum WorkMode: String, Hashable, Sendable, CaseIterable {
  case onSite = "on-site"
  case hybrid, remote
}

/// Who decides about AI in the organisation.
public enum Governance: String, Hashable, Sendable, CaseIterable {
  case centralized, decentralized, federated
}

/// What turns hours into money, stated openly.
public struct ValueAssumptions: Hashable, Sendable {
  /// What an hour of work costs.
  public var costPerHour: Double?
  /// The currency it is counted in, such as `EUR`.
  public var currency: String?
  /// How much of what people report to have saved the organisation believes, from 0 to 1.
  public var believedShare: Double

  /// Half is believed where nothing is said.
  public static let standard = ValueAssumptions(believedShare: 0.5)

  /// States the assumptions.
  public init(costPerHour: Double? = nil, currency: String? = nil, believedShare: Double) {
    self.costPerHour = costPerHour
    self.currency = currency
    self.believedShare = believedShare
  }
}
