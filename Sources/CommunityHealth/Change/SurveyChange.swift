public import Instruments
import Tallies

/// How the answers to one questionnaire differ between two waves.
///
/// It shows no fewer than the minimum group; that nobody can be read from nearly everybody is seen to
/// by the gate, through which the waves have come.
public struct SurveyChange: Sendable {
  /// The earlier wave.
  public let from: WaveID
  /// The later wave.
  public let to: WaveID
  /// The headlines, whose change is tested with regard to how many they are.
  public let scales: [ScaleChange]
  /// All questions: those of the later wave in its order, then the removed ones.
  public let items: [ItemChange]
  /// How many people are known to have answered both; nil where too few, or some would stand out.
  public let linked: Int?

  /// Lays two waves of a community side by side.
  init(
    from earlier: WaveRecord, to later: WaveRecord, in community: Community, seed: UInt64
  ) {
    let least = max(
      MinimumGroup.least(for: earlier.instrument, in: community),
      MinimumGroup.least(for: later.instrument, in: community))
    let linked = LinkedWaves(from: earlier, to: later, least: least)
    let asked = AskedColumns(from: earlier, to: later)
    from = earlier.id
    to = later.id
    self.linked = linked?.pairs.count
    items = Self.tested(
      asked.all.map {
        ItemChange(
          $0.column, $0.status, from: earlier, to: later, least: least, linked: linked)
      })
    var comparer = ScaleComparer(
      from: earlier, to: later, least: least, linked: linked, seed: seed)
    scales = Self.tested(
      HeadlineScale.all(in: later.instrument, comparable: asked.comparable)
        .map { comparer.change(of: $0) })
  }

  /// How many questions can be compared.
  public var comparable: Int {
    items.count { $0.status == .same || $0.status == .reworded }
  }
}

extension SurveyChange {
  /// Gives every scale that was tested its q-value, and with it its verdict.
  private static func tested(_ scales: [ScaleChange]) -> [ScaleChange] {
    let tested = scales.indices.filter { scales[$0].p != nil }
    let adjusted = MultipleTests.benjaminiHochberg(tested.compactMap { scales[$0].p })
    var scales = scales
    for (place, q) in zip(tested, adjusted) {
      let score = scales[place].score
      scales[place].q = q
      scales[place].score = ScoreChange(
        from: score.from, to: score.to, difference: score.difference, q: q)
    }
    return scales
  }

  /// Single questions are explored: they are a family of their own.
  private static func tested(_ items: [ItemChange]) -> [ItemChange] {
    let tested = items.indices.filter { items[$0].isTested }
    let adjusted = MultipleTests.benjaminiHochberg(tested.compactMap { items[$0].difference?.p })
    var items = items
    for (place, q) in zip(tested, adjusted) { items[place].q = q }
    return items
  }
}
