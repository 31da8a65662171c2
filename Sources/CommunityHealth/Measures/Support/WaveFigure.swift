import Instruments
import Tallies

/// The sums of one figure over the people of one wave.
struct WaveFigure {
  let wave: WaveRecord
  /// The sums of the figure.
  let sums: [Double]
  /// How many people answered enough to be in it.
  let count: Int
  /// What each person adds; nil where people were only counted.
  let sample: PeopleSample?
  /// How far people's values lie apart, where people were only counted.
  let variance: Double

  /// Nil where the wave has not got the columns, or nobody answered them.
  init?(
    of wave: WaveRecord, columns ids: [QuestionID], _ figure: PersonFigure,
    worth: (RatedColumn) -> [Double?]
  ) {
    let layout = wave.tally.layout
    let positions = ids.compactMap { id in layout.columns.firstIndex { $0.id == id } }
    guard positions.count == ids.count, !ids.isEmpty else { return nil }
    let rated = positions.map { RatedColumn(layout.columns[$0], of: wave.instrument) }
    let worths = rated.map(worth)
    self.wave = wave
    if let responses = wave.responses {
      let lookups = zip(rated, worths).map { column, worth in
        Dictionary(zip(column.choices.map(\.code), worth)) { first, _ in first }
      }
      let people = responses.map { response in
        zip(ids, lookups).map { id, lookup in response[id].choice.flatMap { lookup[$0] ?? nil } }
      }
      let parts = Self.parts(of: people, rated, worths, figure)
      let sums = parts.map { $0.dropLast(PersonDraws.pseudoAnswers.count).reduce(0, +) }
      self.sums = sums
      count = figure.count(in: sums)
      sample = PeopleSample(
        waves: wave.id.description, sessions: [responses.count], population: wave.invited,
        unseen: 0, parts: parts,
        doubts: wave.instrument.anonymity == .named
          ? [] : Self.doubts(of: responses, ids, rated, lookups, people, figure))
      variance = 0
    } else {
      let counts = positions.map { wave.tally.total(ofColumn: $0).options }
      let crowd = CrowdFigure(counts: counts, worths: worths)
      sums = crowd.sums(for: figure)
      count = crowd.count
      sample = nil
      variance = crowd.variance(for: figure)
    }
    guard count > 0 else { return nil }
  }

  /// For each sum what every person adds, and then what the pseudo-persons would.
  private static func parts(
    of people: [[Double?]], _ rated: [RatedColumn], _ worths: [[Double?]], _ figure: PersonFigure
  ) -> [[Double]] {
    let pseudo = PersonDraws.pseudoAnswers.map { part in
      figure.pseudoParts(at: part, items: rated.count) { rated[$0].worth(worths[$0], at: $1) }
    }
    let all = people.map(figure.parts) + pseudo
    return all[0].indices.map { sum in all.map { $0[sum] } }
  }

  /// Who may have answered otherwise, column by column.
  private static func doubts(
    of responses: [Response], _ ids: [QuestionID], _ rated: [RatedColumn],
    _ lookups: [[ChoiceCode: Double?]], _ people: [[Double?]], _ figure: PersonFigure
  ) -> [Doubt] {
    ids.indices.compactMap { item in
      guard
        let alike = AlikeAnswers(
          responses.map { $0[ids[item]].choice }, choices: rated[item].choices)
      else { return nil }
      var values = people[alike.respondent]
      let before = figure.parts(of: values)
      values[item] = lookups[item][alike.other] ?? nil
      let after = figure.parts(of: values)
      return Doubt(respondent: alike.respondent, parts: zip(after, before).map { $0 - $1 })
    }
  }
}
