internal import Instruments

extension Tally {
  /// The counts of the columns, all groups together.
  public var columnTotals: [ColumnTally] {
    let nothing = layout.columns.map { ColumnTally(options: $0.choices.count) }
    return groups.values.reduce(nothing) { sum, group in zip(sum, group.columns).map { $0 + $1 } }
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
