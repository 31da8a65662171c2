public import Numerics

/// How often each respondent counts when the silent members are guessed at, many times over.
///
/// Whole people are drawn, not answers, so that what one person says of everything stays together.
/// Dirichlet-multinomial over the respondents, mass 1 each, and five pseudo-persons of mass 1/5 who
/// answer 0, ¼, ½, ¾ and 1 of every scale: without them a community that agrees would leave no room
/// for doubt about its silent members. One set of draws serves all figures of a wave.
public struct PersonDraws: Hashable, Sendable {
  /// What the pseudo-persons answer, as a part of the way up every scale.
  public static let pseudoAnswers = [0, 0.25, 0.5, 0.75, 1]

  /// How many people answered.
  public let respondents: Int
  /// How many members there are; nil for endlessly many, or where nobody knows.
  public let members: Int?
  /// How often the silent were drawn.
  public let draws: Int
  /// Draw by draw: how often each respondent counts, and then each pseudo-person.
  private let weights: [Double]

  /// Draws the silent members; with none silent everyone counts once in every draw.
  public init(respondents: Int, members: Int?, draws: Int = 2000, stream: RandomStream) {
    precondition(respondents >= 0 && draws > 0, "draws of a negative number of people")
    self.respondents = respondents
    self.members = members.map { max($0, respondents) }
    self.draws = draws
    var random = stream
    let silent = members.map { max(0, $0 - respondents) }
    var weights: [Double] = []
    weights.reserveCapacity(draws * (respondents + Self.pseudoAnswers.count))
    for _ in 0..<draws {
      weights += Self.draw(respondents: respondents, silent: silent, &random)
    }
    self.weights = weights
  }

  /// Draws whole sessions anew, of which each lists how many answered: what one session was like, all
  /// who answer after it say together.
  ///
  /// Fewer than three do not tell how sessions differ; of them people are drawn.
  public init(sessions: [Int], draws: Int = 2000, stream: RandomStream) {
    let sessions = sessions.filter { $0 > 0 }
    let respondents = sessions.reduce(0, +)
    var random = stream
    guard sessions.count > 2 else {
      self.init(respondents: respondents, members: nil, draws: draws, stream: stream)
      return
    }
    let weights = (0..<draws).flatMap { _ in Self.draw(sessions: sessions, &random) }
    self.init(respondents: respondents, draws: draws, weights: weights)
  }

  private init(respondents: Int, draws: Int, weights: [Double]) {
    self.respondents = respondents
    members = nil
    self.draws = draws
    self.weights = weights
  }

  /// How often each respondent counts in a draw, and then each pseudo-person.
  public func weights(in draw: Int) -> ArraySlice<Double> {
    let people = respondents + Self.pseudoAnswers.count
    return weights[draw * people..<(draw + 1) * people]
  }

  /// The sum of what people add in a draw, the pseudo-persons last.
  ///
  /// It is the innermost of all loops, so it goes by places.
  func sum(of values: [Double], in draw: Int) -> Double {
    let start = draw * (respondents + Self.pseudoAnswers.count)
    var sum = 0.0
    for place in 0..<values.count { sum += weights[start + place] * values[place] }
    return sum
  }

  /// The mean of a figure of people in each draw; people without it are left out.
  ///
  /// The pseudo-persons' values follow from their answers, such as 1 where these are favourable.
  public func means(
    of values: [Double?], pseudo: [Double] = PersonDraws.pseudoAnswers
  ) -> [Double] {
    precondition(values.count == respondents, "each respondent has one value, or nil")
    precondition(pseudo.count == Self.pseudoAnswers.count, "each pseudo-person has one value")
    let all = values + pseudo
    let present = all.indices.filter { all[$0] != nil }
    let numbers = present.map { all[$0] ?? 0 }
    return (0..<draws).map { draw in
      let start = draw * all.count
      var (sum, mass) = (0.0, 0.0)
      for (place, number) in zip(present, numbers) {
        let weight = weights[start + place]
        sum += weight * number
        mass += weight
      }
      return sum / mass
    }
  }

  /// Where the mean of a figure lies; nil where nobody has it.
  public func interval(
    of values: [Double?], pseudo: [Double] = PersonDraws.pseudoAnswers, level: Double
  ) -> Interval? {
    guard values.contains(where: { $0 != nil }) else { return nil }
    return Quantiles(means(of: values, pseudo: pseudo)).interval(level: level)
  }

  /// How many members a figure speaks for when some respondents left it out.
  public static func population(
    answered: Int, respondents: Int, members: Int
  ) -> Int {
    guard respondents > 0 else { return answered }
    let silent = Double((members - respondents) * answered) / Double(respondents)
    return answered + Int(silent.rounded())
  }
}

extension PersonDraws {
  private static func draw(
    respondents: Int, silent: Int?, _ random: inout RandomStream
  ) -> [Double] {
    guard let silent else { return shares(respondents: respondents, &random) }
    let people = respondents + pseudoAnswers.count
    // The urn costs a step for each of the silent, the shares a few for each respondent.
    if silent > 20 * people {
      let chances = shares(respondents: respondents, &random)
      let counts = random.multinomial(trials: silent, chances: chances)
      return counts.indices.map { Double(counts[$0]) + ($0 < respondents ? 1 : 0) }
    }
    return urn(respondents: respondents, silent: silent, &random)
  }

  /// Σ wᵢxᵢ with w from Dirichlet(a, …, a) varies by s²·(n − 1)/n ÷ (na + 1) between n sessions of
  /// which a mean varies by s²/n, so that a is (n − 2)/n.
  private static func draw(sessions: [Int], _ random: inout RandomStream) -> [Double] {
    let count = Double(sessions.count)
    let shares = random.dirichlet(sessions.map { _ in (count - 2) / count })
    return zip(sessions, shares).flatMap { repeatElement($1 * count, count: $0) }
      + pseudoAnswers.map { _ in random.gamma(shape: 0.2) }
  }

  /// The shares of endlessly many people.
  private static func shares(respondents: Int, _ random: inout RandomStream) -> [Double] {
    let pseudo = pseudoAnswers.map { _ in random.gamma(shape: 0.2) }
    return (0..<respondents).map { _ in random.exponential() } + pseudo
  }

  /// Pólya's urn: each silent member is like one of those before, drawn or real.
  private static func urn(
    respondents: Int, silent: Int, _ random: inout RandomStream
  ) -> [Double] {
    var weights = Array(repeating: 1.0, count: respondents)
    weights += pseudoAnswers.map { _ in 0.0 }
    var drawn: [Int] = []
    drawn.reserveCapacity(silent)
    for _ in 0..<silent {
      let place = random.whole(below: respondents + 1 + drawn.count)
      let person =
        place < respondents
        ? place
        : place == respondents
          ? respondents + random.whole(below: pseudoAnswers.count) : drawn[place - respondents - 1]
      drawn.append(person)
      weights[person] += 1
    }
    return weights
  }
}
