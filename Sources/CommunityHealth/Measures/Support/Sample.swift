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
  /// How many of the silent were asked in waves of which nobody is seen.
  let unseen: Int
  /// For each sum of the figure what each person adds, the five pseudo-persons last.
  let parts: [[Double]]
  /// Who of them may have answered otherwise.
  let doubts: [Doubt]

  /// How many people answered anything.
  var respondents: Int { sessions.reduce(0, +) }

  /// Whether everyone who could have answered did.
  var isComplete: Bool { population.map { $0 <= respondents } ?? false }
}

extension PeopleSample {
  /// How many were asked and did not answer; nil where nobody knows.
  private var silent: Int? { population.map { max(0, $0 - respondents) } }

  /// How much further than the draws of the silent the truth may lie.
  ///
  /// The mean of a sample of n varies by s²/n, that of the urn's draws by s²/n · (n − 1)/(n + 1). What
  /// a wave was like all who answered it say together: of waves that are not seen, waves are the n.
  var stretch: Double {
    guard let silent, silent > 0 else { return 1 }
    let apart = Double(unseen) / Double(silent)
    let variance =
      (1 - apart) * Self.excess(of: respondents) + apart * Self.excess(of: sessions.count)
    return variance.squareRoot()
  }

  private static func excess(of count: Int) -> Double {
    Double(count + 1) / Double(max(1, count - 1))
  }

  /// Where a figure can lie, whatever the silent would have said; nil where nobody knows how many
  /// they are.
  func range(of figure: PersonFigure) -> ClosedRange<Double>? {
    guard let silent else { return nil }
    guard figure == .mean else { return 0...1 }
    let pseudo = PersonDraws.pseudoAnswers.count
    let values = zip(parts[0], parts[1]).compactMap { sum, count in count > 0 ? sum / count : nil }
    let sum = parts[0].dropLast(pseudo).reduce(0, +)
    let count = parts[1].dropLast(pseudo).reduce(0, +)
    // Of the silent as many would have passed the figure over as did of those who answered.
    let more = Double(silent) * count / Double(max(1, respondents))
    guard let least = values.min(), let most = values.max(), count + more > 0 else { return nil }
    return (sum + more * least) / (count + more)...(sum + more * most) / (count + more)
  }
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
      unseen: unseen ?? 0,
      parts: samples[0].parts.indices.map { part in
        samples.flatMap { $0.parts[part].dropLast(pseudo) } + samples[0].parts[part].suffix(pseudo)
      },
      doubts: Self.doubts(joining: samples))
  }

  private static func doubts(joining samples: [PeopleSample]) -> [Doubt] {
    var before = 0
    return samples.flatMap { sample in
      defer { before += sample.respondents }
      return sample.doubts.map { $0.after(before) }
    }
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
