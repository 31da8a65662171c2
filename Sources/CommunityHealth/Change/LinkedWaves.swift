import Instruments
import Tallies

/// The people who answered both of two waves, found by their pseudonyms.
struct LinkedWaves {
  /// Where each of them stands in the earlier wave, and where in the later one.
  let pairs: [(earlier: Int, later: Int)]
  /// How their answers changed.
  let transitions: Transitions

  /// Nil where too few are linked to be told apart from the others, or to say more than all do.
  ///
  /// On each side nobody may be left over, or at least the minimum group; and those in both waves must
  /// be at least half of the smaller wave, because fewer would say less than everybody together.
  init?(from earlier: WaveRecord, to later: WaveRecord, least: Int) {
    guard let transitions = later.transitions(since: earlier),
      transitions.linked >= max(least, ChangeRule.leastAnswers),
      2 * transitions.linked >= min(earlier.count, later.count),
      [earlier.count, later.count].allSatisfy({
        $0.isNobodyOrEnough(beside: transitions.linked, least)
      })
    else { return nil }
    self.transitions = transitions
    let before = Self.places(earlier)
    pairs = Self.places(later).compactMap { pseudonym, place in
      before[pseudonym].map { (earlier: $0, later: place) }
    }.sorted { $0.later < $1.later }
  }

  /// The place of each pseudonym that stands once.
  private static func places(_ wave: WaveRecord) -> [String: Int] {
    let named = wave.respondents.enumerated().compactMap { place, name in
      name.map { (name: $0, place: place) }
    }
    return Dictionary(grouping: named.filter { !$0.name.isEmpty }, by: \.name)
      .filter { $0.value.count == 1 }.compactMapValues(\.first?.place)
  }
}

extension LinkedWaves {
  /// How many went from each point to each, the worst first; nil where it was not asked alike.
  func counts(of column: QuestionID, _ rated: RatedColumn) -> [[Int]]? {
    guard let place = transitions.questions.firstIndex(where: { $0.id == column }) else {
      return nil
    }
    let options = transitions.questions[place].options.count
    return rated.worstFirst.map { before in
      rated.worstFirst.map { after in transitions.counts[place][before * options + after] }
    }
  }
}

extension Int {
  /// Whether nobody is left beside so many linked people, or enough not to be told apart.
  ///
  /// It holds for a wave as for each question: what those beside answered is what all did, less what
  /// the linked did.
  func isNobodyOrEnough(beside linked: Int, _ least: Int) -> Bool {
    self == linked || self - linked >= least
  }
}
