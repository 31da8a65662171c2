import Instruments
import Tallies

/// How well the questions of a scale hang together, as it stands beside the mean of the scale.
struct ScaleConsistency {
  private let alpha: CronbachAlpha
  private let omega: OmegaTotal?

  /// With fewer people it would say more of them than of the scale.
  private static let fewest = 10
  /// From so many on the fit of a factor means anything.
  private static let fewestForOmega = 30

  /// Nil below two questions, for too few people, and where answers were only counted.
  init?(of questions: [QuestionID], in wave: WaveRecord) {
    guard questions.count > 1, let responses = wave.responses else { return nil }
    let columns = wave.instrument.columnsByID
    let points = questions.map { question in
      columns[question].map { RatedColumn($0, of: wave.instrument) }?.pointsByCode ?? [:]
    }
    let rows = responses.map { response in
      zip(questions, points).compactMap { question, points in
        response[question].choice.flatMap { points[$0] }
      }
    }.filter { $0.count == questions.count }
    let covariances = ItemCovariances(rows: rows)
    guard rows.count >= Self.fewest, let alpha = CronbachAlpha(covariances) else { return nil }
    self.alpha = alpha
    omega = rows.count < Self.fewestForOmega ? nil : OmegaTotal(covariances)
  }

  /// To two digits, which is more than so few people can tell.
  var figures: [Measured.Figure] {
    let interval = alpha.interval(level: 0.9)
    let all = [
      ("Cronbach's α", alpha.value), ("α, 90 % from", interval.lower),
      ("α, 90 % to", interval.upper),
    ]
    return (all + (omega.map { [("McDonald's ω", $0.value)] } ?? []))
      .map { Measured.Figure($0.0, $0.1.rounded(to: 2)) }
  }
}

extension RatedColumn {
  /// The place of each point on the scale, 0 the worst.
  fileprivate var pointsByCode: [ChoiceCode: Double] {
    Dictionary(
      zip(choices.map(\.code), worth { Double($0) }).compactMap { code, place in
        place.map { (code, $0) }
      }
    ) { first, _ in first }
  }
}

extension Measurement {
  /// The same with more numbers for those who want to follow the arithmetic.
  func adding(_ figures: [Measured.Figure]) -> Measurement {
    guard case .measured(var measured, let sample) = self else { return self }
    measured.figures += figures
    return .measured(measured, sample)
  }
}
