internal import Instruments

extension Tally {
  /// The counts of the columns, all groups together.
  public var columnTotals: [ColumnTally] { layout.columns.indices.map { total(ofColumn: $0) } }

  /// The counts of one column, all groups together.
  ///
  /// Scales count every pair of answers; adding them up as well would be most of the work.
  public func total(ofColumn position: Int) -> ColumnTally {
    groups.values.reduce(ColumnTally(options: layout.columns[position].choices.count)) {
      $0 + $1.columns[position]
    }
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
