import CommunityHealth

/// Joint counts of two questions.
enum Tables {
  static func chiSquare(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    let test = ChiSquareTest(table: try input.member("table").counts())
    return [
      ("chi2", .figure(test?.statistic)), ("df", test.map { .count($0.freedom) } ?? .null),
      ("p", .figure(test?.p)), ("cramers_v", .figure(test?.cramersV)),
      ("min_expected", .figure(test?.smallestExpected)),
      ("small_counts", test.map { .bool($0.hasSmallCounts) } ?? .null),
    ]
  }

  static func fisher(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    let table = try input.member("table").counts()
    guard table.count == 2, table.allSatisfy({ $0.count == 2 }) else {
      throw Complaint("the table is not two by two")
    }
    let test = FisherExact(table[0][0], table[0][1], table[1][0], table[1][1])
    let rows = table.map { Double($0[0] + $0[1]) }
    let columns = (0...1).map { Double(table[0][$0] + table[1][$0]) }
    let smallest = rows.flatMap { row in columns.map { row * $0 / rows.reduce(0, +) } }.min()
    return [
      ("p_two_sided", .figure(test?.p)), ("p_greater", .figure(test?.pGreater)),
      ("p_less", .figure(test?.pLess)), ("min_expected", .figure(smallest)),
    ]
  }
}
