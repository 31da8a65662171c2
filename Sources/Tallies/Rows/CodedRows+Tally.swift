extension CodedRows {
  /// How often everything was answered; nil where the rows are not kept.
  public var tally: Tally? {
    guard areKept else { return nil }
    var counter = TallyCounter(layout)
    counter.reserve(groups: groups.count + 1)
    for (column, combinations) in combinations.enumerated() {
      counter.reserve(codes: Int(AnswerCode.first) + combinations.count, column: column)
    }
    var chunk = AnswerColumns(capacity: count, layout: layout)
    chunk.count = count
    chunk.groups = groupNumbers.map { UInt32($0) + 1 }
    chunk.codes = codes
    chunk.values = values
    counter.count(chunk)
    return counter.tally(names: groups, combinations: combinations)
  }
}
