import Foundation
import Instruments
import StandardSurveys
import TestSupport
import Testing

@testable import Intake

@Suite(.serialized) struct `Damaged definitions` {
  @Test func `end without a crash, in time, and with problems that lie in the file`() {
    survive(2_000)
  }

  @Test func `are the same twice, and judged the same`() {
    var mutation = Mutation(generator: SeededGenerator.announced())
    for _ in 0..<40 {
      let file = ShippedFile.all.randomElement(using: &mutation.generator)
      let bytes = mutation.variant(of: file?.bytes ?? []).bytes
      let source = SourceFile(path: "mine/\(file?.name ?? "")", bytes: bytes)
      let once = DefinitionSet([source], over: shipped)
      let twice = DefinitionSet([source], over: shipped)
      #expect(once.problems == twice.problems)
      #expect(once.entries.map(\.instrument) == twice.entries.map(\.instrument))
    }
  }
}

@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["PERENNIAL_SOAK"] == "1"),
  .timeLimit(.minutes(30)))
struct `Soak of damaged definitions` {
  @Test func `ends without a crash, in time, and with problems that lie in the file`() {
    survive(20_000)
  }
}

/// Reads so many damaged definitions, and expects each to end well.
private func survive(
  _ count: Int, test: String = #function, at sourceLocation: SourceLocation = #_sourceLocation
) {
  var mutation = Mutation(generator: SeededGenerator.announced(for: test))
  var slowest = (time: Duration.zero, words: "")
  var codes: Set<ProblemCode> = []
  let files = ShippedFile.all
  _ = shipped.entries.count
  Effort.forgetPeak()
  let before = Effort.peak()
  for number in 0..<count {
    let file = files[Int.random(in: files.indices, using: &mutation.generator)]
    let (bytes, steps) = mutation.variant(of: file.bytes)
    let words = "variant \(number) of \(file.name): \(steps.joined(separator: "; "))"
    let source = SourceFile(path: "mine/\(file.name)", bytes: bytes)
    let (set, time) = Effort.time { DefinitionSet([source], over: shipped) }
    if time > slowest.time { slowest = (time, words) }
    let lines = FileLines(bytes)
    for problem in set.problems {
      codes.insert(problem.code)
      if let complaint = lines.complaint(about: problem.place) {
        Issue.record("\(words): \(problem): \(complaint)", sourceLocation: sourceLocation)
      }
    }
  }
  print("slowest: \(slowest.time), \(slowest.words); \(codes.count) kinds of problems seen")
  #expect(slowest.time < Effort.hang, "\(slowest.words)", sourceLocation: sourceLocation)
  // Damage that never reaches most checks would prove little.
  #expect(
    codes.count >= 30, "only \(codes.map(\.rawValue).sorted())", sourceLocation: sourceLocation)
  if let before, let after = Effort.peak() {
    #expect(after - before < 200 << 20, sourceLocation: sourceLocation)
  }
}
