public import Instruments

extension Tally {
  /// The same answers counted by fewer of its segments, in this order.
  ///
  /// So one pass by all segments together gives the counts of each of them, without a second look.
  public func grouped(by segments: [String]) -> Tally {
    let positions = segments.map { name in
      guard let position = layout.segments.firstIndex(of: name) else {
        preconditionFailure("a tally is grouped by '\(name)' that never knew it")
      }
      return position
    }
    var tally = Tally(layout.grouped(by: segments))
    for (group, counts) in groups {
      tally.add(counts, to: TallyGroup(positions.map { group.values[$0] }))
    }
    return tally
  }

  /// The tallies that a definition names: the whole, each segment, each pair; in definition order.
  ///
  /// The tally must have been counted by all segments of the instrument.
  public func groupings(of instrument: Instrument) -> [Tally] {
    instrument.groupings.map { grouped(by: $0.map(\.text)) }
  }
}
