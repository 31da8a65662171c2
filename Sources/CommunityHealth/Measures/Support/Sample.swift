import Instruments

/// What a number was computed from, light enough to be drawn a thousand times.
enum Sample: Sendable {
  /// Answers of people, wave by wave.
  case people([PeopleBlock], PersonFigure)
  /// Answers of so many people that only their number counts: the deviation of the figure by chance,
  /// and the share of it that is left when the silent members are drawn.
  case crowd(WaveID, deviation: Double, silentShare: Double)
  /// Sessions or entries in the order of time: the figure of any choice of them.
  case events(EventSample)
  /// There is no luck in it.
  case fixed
}

/// The answers of one wave's people to the items of one figure.
struct PeopleBlock: Sendable {
  /// The wave, by which draws are shared between figures.
  let wave: WaveID
  /// How many people answered anything.
  let respondents: Int
  /// How many could have answered, where that is known.
  let population: Int?
  /// For each sum of the figure what each person adds, the five pseudo-persons last.
  let parts: [[Double]]

  /// Whether everyone who could have answered did.
  var isComplete: Bool { population.map { $0 <= respondents } ?? false }
}

/// Things that happened, and a figure of any choice of them.
struct EventSample: Sendable {
  /// What the draws of choices are shared by.
  let series: String
  /// How many happened.
  let count: Int
  /// Where the figure can lie.
  let range: ClosedRange<Double>
  /// The figure of the things with these numbers; nil where they allow none.
  let figure: @Sendable ([Int]) -> Double?
}
