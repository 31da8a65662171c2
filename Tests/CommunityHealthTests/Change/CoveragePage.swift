import Foundation
import Instruments
import TestSupport

@testable import CommunityHealth

/// `Benchmarks/coverage.md`: how good the intervals are, as numbers.
struct CoveragePage {
  let coverage: Coverage
  let cells: [Coverage.Cell]
  let unchanged: Unchanged
  /// How many communities were looked at in each cell.
  let communities: Int

  init(
    _ coverage: Coverage, _ cells: [Coverage.Cell], _ unchanged: Unchanged, communities: Int
  ) {
    self.communities = communities
    self.coverage = coverage
    self.cells = cells
    self.unchanged = unchanged
  }

  var text: String {
    let kinds = Coverage.Kind.allCases
    var lines = [
      "# How good the intervals are", "",
      "Written by `make soak`: \(communities) simulated communities a line in which everybody answered. Four",
      "times members fall silent by chance alone, and the interval of nine in ten either holds what all",
      "had said or not.",
      "",
      "| members | response | " + kinds.map(\.rawValue).joined(separator: " | ") + " |",
      "|---|---|" + kinds.map { _ in "---|" }.joined(),
    ]
    for cell in cells {
      lines.append(
        "| \(cell.members) | \(Int(cell.response * 100)) % | "
          + kinds.map { coverage.part($0, cell).map(Self.percent) ?? "–" }.joined(separator: " | ")
          + " |")
    }
    lines += [
      "| **mean** | | " + kinds.map { Self.percent(coverage.mean($0)) }.joined(separator: " | ")
        + " |",
      "",
      "Two waves half a year apart in \(unchanged.communities) healthy communities of 12 to 60 members in which",
      "nothing changed: health is called changed in \(Self.percent(unchanged.healthMarked)), any headline scale in \(Self.percent(unchanged.anyScaleMarked)).",
      "Layers: "
        + HealthLayer.allCases.map { "\($0.rawValue) \(Self.percent(unchanged.marked($0)))" }
        .joined(separator: ", ") + ".", "",
    ]
    return lines.joined(separator: "\n")
  }

  func write() throws {
    try Data(text.utf8).write(
      to: Repository.root.appendingPathComponent("Benchmarks/coverage.md"))
  }

  private static func percent(_ part: Double) -> String {
    String(format: "%.1f %%", 100 * part)
  }
}
