import Foundation
import TestSupport
import Testing

/// Every number that programs are given of a community so small that most numbers would tell.
struct `Every number of a small community` {
  private let folder: TemporaryFolder
  private let surveys = ["adoption", "session-feedback", "quarterly-check", "retrospective"]

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.call("simulate --members 8 --months 14 --seed 9 --as-of 2026-06-30 -o guild")
  }

  /// All objects of JSON, however deep.
  private func objects(_ value: Any) -> [[String: Any]] {
    if let list = value as? [Any] { return list.flatMap(objects) }
    guard let object = value as? [String: Any] else { return [] }
    return [object] + object.values.flatMap(objects)
  }

  /// Whether a share of so many people is told as one that could be everybody's, or nobody's.
  private func isTelling(_ share: Double, of people: Int) -> Bool {
    let count = share * Double(people)
    return min(count, Double(people) - count) < 1 - 1e-9 && people > 9
      || share <= 0 || share >= 1
  }

  @Test(arguments: ["score", "patterns"])
  func `is of enough people, and of nearly all only roughly`(verb: String) throws {
    let run = try folder.call("\(verb) guild --as-of 2026-06-30 --json")
    var found = 0
    for figure in objects(try object(run.output)) {
      guard let source = figure["source"] as? String,
        surveys.contains(where: source.hasPrefix), let people = figure["n"] as? Int,
        let value = (figure["raw"] ?? figure["value"]) as? Double,
        let id = (figure["id"] ?? figure["indicator"]) as? String
      else { continue }
      found += 1
      #expect(people >= (source.hasPrefix("adoption") ? 5 : 4), "\(id)")
      // How often people met, and how many answered, is no answer.
      guard !["feedback.response-rate", "feedback.retrospectives"].contains(id) else { continue }
      if figure["roughly"] is NSNull {
        #expect(!isTelling(value, of: people) || value > 1, "\(id): \(value) of \(people)")
      } else {
        #expect((0.05...0.95).contains(value), "\(id): \(value)")
        #expect(((figure["score"] as? Double) ?? 50) <= 95)
      }
    }
    #expect(found >= 5)
  }

  @Test func `is of enough people in both waves that are compared`() throws {
    let run = try folder.call("compare guild 2025H2 2026H1 --as-of 2026-06-30 --json")
    var found = 0
    for side in objects(try object(run.output)) {
      guard let share = side["favourable"] as? Double, let people = side["n"] as? Int else {
        continue
      }
      found += 1
      #expect(people >= 5)
      #expect(!isTelling(share, of: people))
      #expect(
        !(side["roughly"] is NSNull)
          || (1.5 / Double(people)...1 - 1.5 / Double(people)).contains(share))
    }
    #expect(found >= 5, "\(run.error)")
    #expect(!run.output.contains("\"favourable\":1,") && !run.output.contains("\"favourable\":0,"))
  }
}
