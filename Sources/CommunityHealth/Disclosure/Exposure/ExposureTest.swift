/// Whether tallies, added and subtracted in any way, give the tally of somebody to be protected.
///
/// Everybody belongs to a cell, and a tally is that of some cells together. Adding and subtracting
/// tallies can single out some cells only if their row of zeros and ones is a combination of the rows
/// released. Those combinations that leave out all cells of enough people are few, and only among
/// them lies what exposes anybody.
struct ExposureTest {
  /// How many people are in each cell.
  let counts: [Int]
  /// Fewer people than this are to be protected.
  let minimum: Int

  /// More sums than this are not looked at; the releases then count as exposing.
  var mostTries = 1 << 19

  /// Up to so many releases one prime is proof: no determinant of theirs is as large.
  static let fewReleases = 37

  /// Whether the releases give away the tally of somebody, but of fewer people than the minimum.
  func exposes(_ releases: [[Bool]]) -> Bool {
    let merged = merged(releases)
    guard merged.counts.contains(where: { $0 < minimum }) else { return false }
    if exposes(merged, in: .first) { return true }
    return releases.count > Self.fewReleases && exposes(merged, in: .second)
  }

  /// Whether the tally of some cells is a combination of the releases.
  func gives(_ target: [Bool], from releases: [[Bool]]) -> Bool {
    guard !releases.isEmpty else { return !occupied(target).contains(true) }
    let all = merged(releases + [target]).rows
    let rank = ReducedRows(Array(all.dropLast()), in: .first).pivots.count
    return ReducedRows(all, in: .first).pivots.count == rank
  }
}

extension ExposureTest {
  private struct Merged {
    /// Cells of enough people first.
    let counts: [Int]
    let rows: [[UInt64]]
  }

  private func occupied(_ release: [Bool]) -> [Bool] { zip(release, counts).map { $0 && $1 > 0 } }

  /// Cells that the same releases contain cannot be told apart and become one.
  private func merged(_ releases: [[Bool]]) -> Merged {
    var sizes: [[Bool]: Int] = [:]
    for (cell, count) in counts.enumerated() where count > 0 {
      sizes[releases.map { $0[cell] }, default: 0] += count
    }
    let cells = sizes.filter { $0.key.contains(true) }.sorted {
      $0.value == $1.value ? $0.key.comesFirst(before: $1.key) : $0.value > $1.value
    }
    return Merged(
      counts: cells.map(\.value),
      rows: releases.indices.map { release in cells.map { $0.key[release] ? 1 : 0 } })
  }

  private func exposes(_ merged: Merged, in field: PrimeField) -> Bool {
    let reduced = ReducedRows(merged.rows, in: field)
    let small = merged.counts.firstIndex { $0 < minimum } ?? merged.counts.count
    let candidates = reduced.pivots.indices.filter { reduced.pivots[$0] >= small }
    var search = SubsetSearch(
      rows: candidates.map { Array(reduced.rows[$0][small...]) },
      pivots: candidates.map { reduced.pivots[$0] - small }, counts: Array(merged.counts[small...]),
      field: field, minimum: minimum, tries: mostTries)
    return search.findsPeople()
  }
}

extension [Bool] {
  fileprivate func comesFirst(before other: [Bool]) -> Bool {
    for (mine, its) in zip(self, other) where mine != its { return mine }
    return false
  }
}
