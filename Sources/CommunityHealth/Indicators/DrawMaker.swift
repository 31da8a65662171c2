internal import Instruments
internal import Numerics

/// Makes the draws of samples; what is shared between samples is drawn once.
struct DrawMaker {
  private let seed: UInt64
  private var people: [PeopleKey: PersonDraws] = [:]
  private var choices: [String: [[Int]]] = [:]

  init(seed: UInt64) { self.seed = seed }

  private struct PeopleKey: Hashable {
    let waves: String
    let isLevel: Bool
  }
}

extension DrawMaker {
  /// Logs fixed, the silent drawn.
  mutating func level(_ sample: Sample, raw: Double) -> Draws {
    switch sample {
    case .people(let people, let figure): self.people(people, figure, raw: raw, isLevel: true)
    case .crowd(let wave, let deviation, let silentShare):
      crowd(wave, deviation: deviation * silentShare.squareRoot(), raw: raw, isLevel: true)
    case .events, .fixed: .fixed(raw)
    }
  }

  /// Logs drawn in blocks, people without end.
  mutating func chance(_ sample: Sample, raw: Double) -> Draws {
    switch sample {
    case .people(let people, let figure): self.people(people, figure, raw: raw, isLevel: false)
    case .crowd(let wave, let deviation, _):
      crowd(wave, deviation: deviation, raw: raw, isLevel: false)
    case .events(let events): self.events(events, raw: raw)
    case .fixed: .fixed(raw)
    }
  }
}

extension DrawMaker {
  /// The figure in each draw of the people.
  private mutating func people(
    _ sample: PeopleSample, _ figure: PersonFigure, raw: Double, isLevel: Bool
  ) -> Draws {
    if isLevel, sample.isComplete { return .fixed(raw) }
    let draws = draws(of: sample, isLevel: isLevel)
    return .drawn(
      (0..<Draws.count).map { draw in
        figure.value(of: sample.parts.map { draws.sum(of: $0, in: draw) }) ?? raw
      })
  }

  private mutating func draws(of sample: PeopleSample, isLevel: Bool) -> PersonDraws {
    let key = PeopleKey(waves: sample.waves, isLevel: isLevel)
    if let known = people[key] { return known }
    let stream = stream("\(sample.waves) \(isLevel ? "level" : "chance")")
    let made =
      isLevel
      ? PersonDraws(
        respondents: sample.respondents, members: sample.population, draws: Draws.count,
        stream: stream)
      : PersonDraws(sessions: sample.sessions, draws: Draws.count, stream: stream)
    people[key] = made
    return made
  }

  /// All figures of one wave move together, which makes an interval of several of them wider.
  private func crowd(_ wave: WaveID, deviation: Double, raw: Double, isLevel: Bool) -> Draws {
    guard deviation > 0 else { return .fixed(raw) }
    var stream = stream("\(wave) \(isLevel ? "level" : "chance")")
    return .drawn((0..<Draws.count).map { _ in raw + deviation * stream.normal() })
  }

  private mutating func events(_ events: EventSample, raw: Double) -> Draws {
    let key = "\(events.series) \(events.count)"
    let bootstrap = BlockBootstrap(draws: Draws.count, stream: stream(key))
    let drawn = choices[key] ?? bootstrap.resamples(of: events.count)
    choices[key] = drawn
    let stretch = bootstrap.stretch(of: events.count)
    return .drawn(
      drawn.map { places in
        let reflected = raw - stretch * ((events.figure(places) ?? raw) - raw)
        return min(max(reflected, events.range.lowerBound), events.range.upperBound)
      })
  }

  private func stream(_ name: String) -> RandomStream {
    RandomStream(seed: seed, stream: name.stableHash)
  }
}

extension String {
  /// The same number for the same text on every machine and in every run.
  ///
  /// Source: G. Fowler, L. Noll, K.-P. Vo, FNV-1a, 64 bits.
  var stableHash: UInt64 {
    utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
