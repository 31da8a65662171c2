import Instruments

/// What a number was computed from, light enough to be drawn a thousand times.
enum Sample: Sendable {
  /// Answers of people.
  case people(PeopleSample, PersonFigure)
  /// Answers of so many people that only their number counts: the deviation of the figure by chance,
  /// and the share of it that is left when the silent members are drawn.
  case crowd(WaveID, deviation: Double, silentShare: Double)
  /// Sessions or entries in the order of time: the figure of any choice of them.
  case events(EventSample)
  /// There is no luck in it.
  case fixed
}

/// The answers of people to the items of one figure.
struct PeopleSample: Sendable {
  /// The waves they answered, by which draws are shared between figures.
  let waves: String
  /// How many people answered anything, wave by wave where several are one figure.
  let sessions: [Int]
  /// How many could have answered, where that is known.
  let population: Int?
  /// For each sum of the figure what each person adds, the five pseudo-persons last.
  let parts: [[Double]]

  /// How many people answered anything.
  var respondents: Int { sessions.reduce(0, +) }

  /// Whether everyone who could have answered did.
  var isComplete: Bool { population.map { $0 <= respondents } ?? false }
}

extension PeopleSample {
  /// All together: the pseudo-persons stand for one doubt, and not for one in each wave.
  ///
  /// `unseen` is how many were asked in waves of which too few answered to see them: they are silent
  /// like others, or the figure would be about other sessions the fewer answer.
  init(joining samples: [PeopleSample], unseen: Int?) {
    let pseudo = PersonDraws.pseudoAnswers.count
    let populations = samples.compactMap { sample in
      sample.population.map { max($0, sample.respondents) }
    }
    let respondents = samples.reduce(0) { $0 + $1.respondents }
    self.init(
      waves: samples.count == 1 && unseen == 0
        ? samples[0].waves
        : "\(samples[0].waves) and \(samples.count) waves, \(respondents) people, \(unseen ?? 0) unseen",
      sessions: samples.flatMap(\.sessions),
      population: unseen.flatMap { unseen in
        populations.count == samples.count ? populations.reduce(unseen, +) : nil
      },
      parts: samples[0].parts.indices.map { part in
        samples.flatMap { $0.parts[part].dropLast(pseudo) } + samples[0].parts[part].suffix(pseudo)
      })
  }
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
