import Foundation
import Instruments
import TestSupport
import Testing

@testable import Intake

@Suite(.serialized) struct `Damaged workbooks` {
  @Test func `end without a crash, in time, and with a problem in the file`() throws {
    try survive(1_500)
  }

  @Test func `give back what was written where nothing is damaged`() throws {
    let read = try WholeReading(WorkbookMutation(generator: SeededGenerator(seed: 1)).unharmed)
    #expect(read.rows.count == 26)
    #expect(read.rows[0] == ["id", "useful?", "why", "day"])
    #expect(read.rows[1] == ["1.5", "東京 <&> \n", " reason 1 ", "2026-01-28"])
    #expect(read.rows[25] == ["18", "very useful", " reason 12 ", "2026-12-28"])
    #expect(read.warnings == [])
  }

  @Test func `are the same twice, and judged the same`() throws {
    var mutation = try WorkbookMutation(generator: SeededGenerator.announced())
    for _ in 0..<40 {
      let file = mutation.variant().file
      #expect(outcome(of: file) == outcome(of: file))
    }
  }
}

@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["PERENNIAL_SOAK"] == "1"),
  .timeLimit(.minutes(30)))
struct `Soak of damaged workbooks` {
  @Test func `ends without a crash, in time, and with a problem in the file`() throws {
    try survive(50_000)
  }
}

private func outcome(of file: SourceFile) -> Result<WholeReading, Problem> {
  do throws(Problem) { return .success(try WholeReading(file)) } catch { return .failure(error) }
}

/// Reads so many damaged workbooks, and expects each to end well.
private func survive(
  _ count: Int, test: String = #function, at sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var mutation = try WorkbookMutation(generator: SeededGenerator.announced(for: test))
  var slowest = (time: Duration.zero, words: "")
  var codes: [ProblemCode: Int] = [:]
  var readable = 0
  _ = outcome(of: mutation.unharmed)
  Effort.forgetPeak()
  let before = Effort.peak()
  for number in 0..<count {
    let (file, steps) = mutation.variant()
    let words = "variant \(number): \(steps.joined(separator: "; "))"
    let (result, time) = Effort.time { outcome(of: file) }
    if time > slowest.time { slowest = (time, words) }
    switch result {
    case .success: readable += 1
    case .failure(let problem):
      codes[problem.code, default: 0] += 1
      #expect(
        problem.place.file == file.path, "\(words): \(problem)", sourceLocation: sourceLocation)
    }
  }
  let list = codes.map { "\($0.key.rawValue) \($0.value)" }.sorted().joined(separator: ", ")
  print("slowest: \(slowest.time), \(slowest.words); \(readable) readable, \(list)")
  #expect(slowest.time < .seconds(2), "\(slowest.words)", sourceLocation: sourceLocation)
  // Damage that never reaches most checks would prove little.
  #expect(codes.count >= 10, "only \(list)", sourceLocation: sourceLocation)
  #expect(readable > count / 20, sourceLocation: sourceLocation)
  if let before, let after = Effort.peak() {
    print("memory: \((after - before) >> 20) MiB more")
    #expect(after - before < 512 << 20, sourceLocation: sourceLocation)
  }
}
