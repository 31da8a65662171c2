import CommunityHealth
import Foundation
import Host
import Instruments
import Intake
import StandardSurveys
import TestSupport
import Testing

@testable import PerennialCLI

/// What 'explain' prints, worked out again from the files alone by the rule that it prints.
struct `The arithmetic that explain prints` {
  private typealias Row = [String: String]

  private static let day = "2026-06-30"
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.call("simulate --members 24 --months 18 --seed 12 --as-of \(Self.day) -o guild")
  }

  private func rows(_ path: String) throws -> [Row] {
    let text = try folder.call(["convert", "guild/\(path)", "--to", "json"]).output
    let all = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String]] ?? []
    return all.dropFirst().map { Dictionary(zip(all[0], $0)) { first, _ in first } }
  }

  /// Whether a day lies in the last so many days, the day of the report being one of them.
  private static func isLate(_ text: String?, _ days: Int) throws -> Bool {
    guard let text, !text.isEmpty else { return false }
    let format = Date.ISO8601FormatStyle().year().month().day()
    let end = try Date(day, strategy: format)
    let passed = Int(end.timeIntervalSince(try Date(text, strategy: format)) / 86_400)
    return (0..<days).contains(passed)
  }

  /// What 'explain' prints, line by line: a name, and what stands behind it.
  private func printed(_ indicator: String) throws -> [String: String] {
    let run = try folder.call("explain \(indicator) guild --as-of \(Self.day)")
    #expect(run.exit == 0, "\(run.error)")
    return run.output.split(separator: "\n").reduce(into: [:]) { lines, line in
      guard let gap = line.firstRange(of: "  ") else { return }
      lines[String(line[..<gap.lowerBound])] = line[gap.upperBound...]
        .trimmingCharacters(in: .whitespaces)
    }
  }

  /// Expects figures, the number they come to, and the score between the two ends of the scale.
  private func expect(
    _ indicator: String, _ figures: KeyValuePairs<String, Int>, number: Double,
    zero: Double, full: Double
  ) throws {
    let lines = try printed(indicator)
    for (name, value) in figures { #expect(lines["• \(name)"] == "\(value)", "\(indicator)") }
    let told = try #require(lines["number"]?.split(separator: "(").last?.dropLast())
    #expect(abs((Double(told) ?? .nan) - number) < 1e-6, "\(indicator): \(told), not \(number)")
    let score = 100 * min(1, max(0, (number - zero) / (full - zero)))
    #expect(
      abs((lines["score"].flatMap { Double($0) } ?? .nan) - score) < 0.051, "\(indicator)")
    #expect(
      lines["scale"]?.hasPrefix("0 at \(Int(zero * 100)) %, 100 at \(Int(full * 100)) %") == true)
    #expect(lines["formula"] != nil && lines["from"] != nil)
  }

  @Test func `is there for every indicator: formula, inputs, and the number they come to`() throws {
    let path = folder.url.appending(path: "guild").path
    let record = try CommunityFolderReader(
      FolderFiles(path: path, files: FileSystem()), path: path, named: "guild",
      shipped: ShippedFile.all.map { SourceFile(path: $0.name, bytes: $0.bytes) }
    ).record
    let analysis = DisclosedAnalysis(
      of: record, by: HealthModelFile(.shipped("health-model.yaml")).model,
      asOf: try #require(CalendarDate(Self.day)))
    var measured = 0
    for reading in analysis.readings.all {
      let explanation = Explanation(
        reading: reading, analysis: analysis, language: .english)
      let lines = explanation.lines(width: 200, style: .plain)
      func has(_ start: String) -> Bool { lines.contains { $0.hasPrefix(start) } }
      let formula = "\(reading.definition.measure) = "
      #expect(lines.contains { $0.hasPrefix("formula") && $0.contains(formula) }, "\(reading.id)")
      #expect(has("scale") && has("counts") && has("number"), "\(reading.id)")
      guard reading.status == .measured else { continue }
      measured += 1
      #expect(has("• ") && has("from"), "\(lines)")
      #expect(reading.score == nil || has("score"), "\(lines)")
    }
    #expect(measured > 60)
  }

  @Test func `is that of the sessions for the ritual`() throws {
    let held = try rows("session-log.csv").filter {
      try $0["cancelled"] != "yes" && Self.isLate($0["held_on"], 180)
    }
    let tried = held.count { $0["one_thing_to_try"]?.isEmpty == false }
    try expect(
      "ritual.one-thing-to-try", ["filled in": tried, "rows": held.count],
      number: Double(tried) / Double(held.count), zero: 0.3, full: 0.9)
    let told = held.filter { $0["in_work_hours"]?.isEmpty == false }
    let within = told.count { $0["in_work_hours"] == "yes" }
    try expect(
      "ritual.in-work-hours", ["such rows": within, "rows": told.count],
      number: Double(within) / Double(told.count), zero: 0.3, full: 0.9)
  }

  @Test func `is that of what was written down for the artifacts`() throws {
    let all = try rows("artifact-log.csv").filter { try Self.isLate($0["created_on"], 100_000) }
    let open = all.count { $0["open_to_company"] == "yes" }
    try expect(
      "artifact.open", ["such rows": open, "rows": all.count],
      number: Double(open) / Double(all.count), zero: 0.2, full: 0.9)
    let touched = try all.count { row in
      try ["created_on", "last_used_on", "last_reviewed_on"].contains {
        try Self.isLate(row[$0], 180)
      }
    }
    try expect(
      "artifact.freshness", ["touched lately": touched, "rows": all.count],
      number: Double(touched) / Double(all.count), zero: 0.2, full: 0.8)
  }

  @Test func `is that of what people answered for the feedback`() throws {
    let late = try rows("session-feedback.csv").filter { try Self.isLate($0["_wave"], 180) }
    let rounds = Dictionary(grouping: late) { $0["_wave"] ?? "" }.values.filter { $0.count >= 4 }
    let useful = rounds.joined().compactMap { $0["useful"].flatMap { Int($0) } }
    try expect(
      "feedback.usefulness", ["answers": useful.count, "waves": rounds.count],
      number: Double(useful.count { $0 >= 4 }) / Double(useful.count), zero: 0.3, full: 0.9)
    let items = ["safe_basic", "safe_failed", "safe_reliance", "safe_raise", "safe_ask_help"]
    let people = try rows("adoption/2026H1.csv").map { row in
      items.compactMap { row[$0].flatMap { Double($0) } }.map { ($0 - 1) / 4 }
    }.filter { 2 * $0.count >= items.count }
    let means = people.map { $0.reduce(0, +) / Double($0.count) }
    try expect(
      "feedback.safety", ["answers": means.count],
      number: means.reduce(0, +) / Double(means.count), zero: 0, full: 1)
  }
}
