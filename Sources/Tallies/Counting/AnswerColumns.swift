/// The answers of some rows, column by column, as small numbers; no text and nobody's name.
public struct AnswerColumns: Sendable {
  /// How many rows there are.
  public var count = 0
  /// The group of every row; the rows of group 0 are left out.
  public var groups: [UInt32]
  /// The codes of every column of the layout.
  ///
  /// Where several options can be chosen, the code names a combination, counted from `AnswerCode.first`.
  public var codes: [[UInt16]]
  /// The numbers of the columns that hold numbers; other columns have none.
  public var values: [[Double]]

  /// Makes room for so many rows of a layout.
  public init(capacity: Int, layout: TallyLayout) {
    groups = Array(repeating: 0, count: capacity)
    codes = layout.columns.map { _ in Array(repeating: AnswerCode.skipped, count: capacity) }
    values = layout.columns.map { $0.holdsNumbers ? Array(repeating: 0, count: capacity) : [] }
  }

  /// How many rows there is room for.
  public var capacity: Int { groups.count }
}
