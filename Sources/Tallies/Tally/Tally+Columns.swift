internal import Instruments

extension Tally {
  /// The counts of the columns, all groups together.
  public var columnTotals: [ColumnTally] {
    // Scales count every pair of answers; adding them up would be most of the work.
    let nobody = layout.columns.map { ColumnTally(options: $0.choices.count) }
    let groups = groups.values.map {
      GroupTally(responses: $0.responses, columns: $0.columns, scales: [])
    }
    return groups.reduce(GroupTally(responses: 0, columns: nobody, scales: []), +).columns
  }

  /// These counts in the place of its own, without groups; scales then count nobody.
  public func counting(_ columns: [ColumnTally], responses: Int) -> Tally {
    var tally = Tally(layout.grouped(by: []))
    let scales = GroupTally(tally.layout).scales
    tally.add(
      GroupTally(responses: responses, columns: columns, scales: scales), to: TallyGroup())
    return tally
  }
}
