import Foundation
import Instruments
import TestSupport
import Testing

@testable import Intake

@Suite(.serialized) struct `Files that mean harm` {
  @Test(arguments: HostileFile.all)
  func `are refused or read, without a hang and in little memory`(file: HostileFile) {
    let cost = Cost(of: file)
    #expect(cost.time < Effort.hang)
    #expect(cost.memory < 200 << 20)
    #expect(cost.misplaced == nil)
  }

  @Test(arguments: HostileFile.grown.map(\.what))
  func `of 1,000 questions are read, without a hang and in little memory`(what: String) throws {
    let definition = try #require(HostileFile.grown.first { $0.what == what }).definition
    let cost = Cost(of: definition(1_000))
    #expect(cost.time < Effort.hang)
    #expect(cost.memory < 200 << 20)
    #expect(cost.misplaced == nil)
  }
}

@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["PERENNIAL_SOAK"] == "1"),
  .timeLimit(.minutes(10)))
struct `Soak of files that mean harm` {
  @Test(arguments: HostileFile.grown.map(\.what))
  func `of 3,000 questions are read in two seconds and little memory`(what: String) throws {
    let definition = try #require(HostileFile.grown.first { $0.what == what }).definition
    let less = Cost(of: definition(1_500))
    let cost = Cost(of: definition(3_000))
    print("\(what): 3,000 in \(cost.time), \(cost.memory >> 20) MiB")
    #expect(cost.time < .seconds(2))
    #expect(cost.time < less.time * 3 + .milliseconds(100))
    #expect(cost.memory < 200 << 20)
  }
}

/// What it costs to read a file, and the first problem that does not lie in it.
private struct Cost {
  let time: Duration
  let memory: Int
  let misplaced: String?

  init(of file: HostileFile) {
    let source = SourceFile(path: "mine/\(file.name)", bytes: file.bytes)
    _ = shipped.entries.count
    Effort.forgetPeak()
    let before = Effort.peak() ?? 0
    let (set, time) = Effort.time {
      DefinitionSet([source], companions: [Self.scales], over: shipped)
    }
    self.time = time
    memory = (Effort.peak() ?? 0) - before
    let lines = FileLines(file.bytes)
    misplaced = set.problems.lazy.compactMap { lines.complaint(about: $0.place) }.first
  }

  private static let scales = SourceFile(
    path: "mine/scales.yaml",
    bytes: Array(
      """
      scales:
      - id: zero-to-ten
        labels: ends
        points: [{code: 0, label: x}, {code: 1}, {code: 2}, {code: 3}, {code: 4}, {code: 5}, \
      {code: 6}, {code: 7}, {code: 8}, {code: 9}, {code: 10, label: x}]
      """.utf8))
}
