internal import Tallies

extension PeopleCells {
  /// The people of a snapshot beside those of whom something was released before.
  ///
  /// Who answered alike then and now is taken for the same person, as far as the numbers go.
  init(_ people: [Snapshot.Alike], after entries: [LedgerEntry]) {
    var known: [String: [(count: Int, releases: [Int])]] = [:]
    var first = 0
    for entry in entries {
      var seen: [String: Int] = [:]
      for alike in entry.people {
        let releases = alike.releases.map { $0 + first }
        // The same people in several entries: each entry counts from the first of them on.
        let start = seen[alike.fingerprint, default: 0]
        Self.mark(start..<start + alike.count, releases, in: &known[alike.fingerprint, default: []])
        seen[alike.fingerprint] = start + alike.count
      }
      first += entry.releases
    }
    var cells: [Cell: Int] = [:]
    for alike in people {
      let parts = known.removeValue(forKey: alike.fingerprint) ?? []
      var left = alike.count
      for part in parts {
        let here = min(left, part.count)
        cells[Cell(group: alike.group, earlier: part.releases), default: 0] += here
        cells[Cell(group: nil, earlier: part.releases), default: 0] += part.count - here
        left -= here
      }
      cells[Cell(group: alike.group, earlier: []), default: 0] += left
    }
    for part in known.values.joined() {
      cells[Cell(group: nil, earlier: part.releases), default: 0] += part.count
    }
    self.init(
      cells.sorted { "\($0.key)" < "\($1.key)" }.map { (cell: $0.key, count: $0.value) },
      earlierReleases: first)
  }

  /// Adds releases to some of those who answered alike, and splits them from the others.
  private static func mark(
    _ range: Range<Int>, _ releases: [Int], in parts: inout [(count: Int, releases: [Int])]
  ) {
    var each = parts.flatMap { part in Array(repeating: part.releases, count: part.count) }
    while each.count < range.upperBound { each.append([]) }
    for position in range { each[position] += releases }
    parts = Dictionary(grouping: each) { $0 }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .reversed().map { (count: $0.value.count, releases: $0.key) }
  }
}
