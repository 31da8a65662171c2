import Testing

@testable import Tallies

struct `Scores of a scale` {
  @Test func `are counted with their pairs, whatever the cut`() throws {
    let layout = TallyLayout(of: try PulseInstrument.instrument(), countsScales: true)
    let rows: [(mood: UInt16, pace: UInt16)] = [(4, 6), (6, 6), (7, 5), (0, 4), (6, 6)]
    #expect(layout.scales.map(\.columns) == [[2, 3]])
    let whole = tally(of: rows[...], layout)
    for cut in 0...rows.count {
      #expect(tally(of: rows[..<cut], layout) + tally(of: rows[cut...], layout) == whole)
    }
    let scale = layout.scales[0]
    let counts = whole.total.scales[0]
    #expect(counts.scores[scale.score(answered: 2, sum: 4)] == 2)
    #expect(counts.scores[scale.score(answered: 2, sum: 2)] == 1)
    // Who does not know has answered one item, and so has who passed one over.
    #expect(counts.scores[scale.score(answered: 1, sum: 1)] == 1)
    #expect(counts.scores[scale.score(answered: 1, sum: 0)] == 1)
    #expect(counts.pairs == [[0, 0, 1, 0, 0, 0, 0, 0, 2]])
  }

  private func tally(
    of rows: ArraySlice<(mood: UInt16, pace: UInt16)>, _ layout: TallyLayout
  ) -> Tally {
    var counter = TallyCounter(layout)
    counter.reserve(groups: 2)
    for row in rows {
      var chunk = AnswerColumns(capacity: 1, layout: layout)
      chunk.count = 1
      chunk.groups[0] = 1
      chunk.codes[2][0] = row.mood
      chunk.codes[3][0] = row.pace
      counter.count(chunk)
    }
    return counter.tally(
      names: [TallyGroup()], combinations: layout.columns.map { _ in [] })
  }
}
