public import Instruments
internal import Numerics

/// What is asked of a simulated community; with the same plan it is the same, to the last byte.
public struct SimulationPlan: Hashable, Sendable {
  /// Who stays silent when a survey comes.
  public enum Silence: Hashable, Sendable {
    /// Those who care less are silent more often, as in life.
    case leaning
    /// Anyone, by chance alone, as intervals suppose.
    case random
  }

  /// How many members there are on the last day.
  public var members: Int
  /// How many months it has lived.
  public var months: Int
  /// How many adoption waves it had at most; nil for as many as half-years allow.
  public var waves: Int?
  /// What all chance comes from.
  public var seed: UInt64
  /// The last day, which counts as today.
  public var asOf: CalendarDate
  /// What goes wrong in it; nothing in a healthy one.
  public var patterns: [PlantedPattern]
  /// The share of members who answer a survey; nil for what is usual, about 70 %.
  public var responseRate: Double?
  /// Who stays silent.
  public var silence: Silence
  /// How often it means to meet; nil for what its size suggests.
  public var rhythm: Rhythm?

  /// A plan; at least three members and two months.
  public init(
    members: Int = 24, months: Int = 18, waves: Int? = nil, seed: UInt64 = 1, asOf: CalendarDate,
    patterns: [PlantedPattern] = [], responseRate: Double? = nil, silence: Silence = .leaning,
    rhythm: Rhythm? = nil
  ) {
    self.members = max(3, members)
    self.months = max(2, months)
    self.waves = waves
    self.seed = seed
    self.asOf = asOf
    self.patterns = patterns
    self.responseRate = responseRate
    self.silence = silence
    self.rhythm = rhythm
  }
}

extension SimulationPlan {
  /// How many adoption waves find room in so many months: one each half-year, from the third on.
  public static func mostWaves(months: Int) -> Int { (months - 4) / 6 + 1 }

  /// How strong a pattern was planted; 0 where it was not.
  func strength(of kind: PlantedPattern.Kind) -> Double {
    patterns.last { $0.kind == kind }?.strength ?? 0
  }

  /// A stream of chance for one purpose, or for one thing out of many.
  func luck(_ purpose: Purpose, _ number: Int = 0) -> RandomStream {
    RandomStream(seed: seed, stream: purpose.rawValue << 40 | UInt64(number))
  }

  /// What chance is drawn for; each has a stream of its own.
  enum Purpose: UInt64 {
    case character = 1, member, joining, calendar, attendance, turns, sessions, work, knowledge
    case artifacts, actions, leadership, feedback, adoption, silence, words, checks, network
    case retrospectives, stage, experience
  }
}
