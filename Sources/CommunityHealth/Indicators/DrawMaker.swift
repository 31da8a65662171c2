internal import Instruments
internal import Numerics

/// Makes the draws of samples; what is shared between samples is drawn once.
struct DrawMaker {
  private let seed: UInt64
  private var people: [PeopleKey: PersonDraws] = [:]
  private var choices: [String: [[Int]]] = [:]

  init(seed: UInt64) { self.seed = seed }

  private struct PeopleKey: Hashable {
    let wave: WaveID
    let isLevel: Bool
  }
}

extension DrawMaker {
  /// Logs fixed, the silent drawn.
  mutating func level(_ sample: Sample, raw: Double) -> Draws {
    switch sample {
    case .people(let blocks, let figure): people(blocks, figure, raw: raw, isLevel: true)
    case .crowd(let wave, let deviation, let silentShare):
      crowd(wave, deviation: deviation * silentShare.squareRoot(), raw: raw, isLevel: true)
    case .events, .fixed: .fixed(raw)
    }
  }

  /// Logs drawn in blocks, people without end.
  mutating func chance(_ sample: Sample, raw: Double) -> Draws {
    switch sample {
    case .people(let blocks, let figure): people(blocks, figure, raw: raw, isLevel: false)
    case .crowd(let wave, let deviation, _):
      crowd(wave, deviation: deviation, raw: raw, isLevel: false)
    case .events(let events): self.events(events, raw: raw)
    case .fixed: .fixed(raw)
    }
  }
}

extension DrawMaker {
  private mutating func people(
    _ blocks: [PeopleBlock], _ figure: PersonFigure, raw: Double, isLevel: Bool
  ) -> Draws {
    let isComplete = blocks.allSatisfy(\.isComplete)
    if isLevel, isComplete { return .fixed(raw) }
    let sums = blocks.map { self.sums(of: $0, isLevel: isLevel) }
    return .drawn(
      (0..<Draws.count).map { draw in
        var total = sums[0][draw]
        for other in sums.dropFirst() {
          for part in total.indices { total[part] += other[draw][part] }
        }
        return figure.value(of: total) ?? raw
      })
  }

  /// Each sum of a wave in each draw; people without end count as many as have answered.
  private mutating func sums(of block: PeopleBlock, isLevel: Bool) -> [[Double]] {
    let draws = draws(of: block, isLevel: isLevel)
    return (0..<Draws.count).map { draw in
      let weights = draws.weights(in: draw)
      let mass = weights.reduce(0, +)
      let size = isLevel && block.population != nil ? 1 : Double(block.respondents) / mass
      return block.parts.map { part in
        var sum = 0.0
        for (weight, value) in zip(weights, part) { sum += weight * value }
        return sum * size
      }
    }
  }

  private mutating func draws(of block: PeopleBlock, isLevel: Bool) -> PersonDraws {
    let key = PeopleKey(wave: block.wave, isLevel: isLevel)
    if let known = people[key] { return known }
    let made = PersonDraws(
      respondents: block.respondents, members: isLevel ? block.population : nil,
      draws: Draws.count, stream: stream("\(block.wave) \(isLevel ? "level" : "chance")"))
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
    let drawn =
      choices[key]
      ?? BlockBootstrap(draws: Draws.count, stream: stream(key)).resamples(of: events.count)
    choices[key] = drawn
    return .drawn(
      drawn.map { places in
        let reflected = 2 * raw - (events.figure(places) ?? raw)
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
