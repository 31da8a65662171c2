import Host
import Instruments
import Simulation

extension CommandSpec {
  static let simulate = CommandSpec(
    path: ["simulate"], group: .setUp,
    summary: "Writes a whole community that never was, healthy or with what goes wrong in it",
    discussion: """
      People with traits that nobody sees live through sessions; roster, logs, feedback and surveys \
      are what that leaves behind. It serves to try things out, to train facilitators, and to test \
      what judges communities. The same seed and day give the same files, byte for byte.

      A pattern has a strength from 0 to 1 that says how people behave: with few-presenters:0.8 a \
      core of three takes eight turns in ten. Several patterns make a mixture. truth.json says what \
      was planted; with --truth there is also what those who stayed silent would have answered.

      From 20,001 members on, only the first two thousand are followed through sessions and logs; \
      the others stand on the roster and answer the adoption survey, in the order of the roster. \
      Nothing is then written of those who stayed silent, even with --truth.
      """,
    options: [
      OptionSpec(
        name: "--pattern", value: "ID[:STRENGTH]",
        summary: "something that goes wrong: " + Self.patternNames.joined(separator: ", "),
        mayRepeat: true, completion: .values(Self.patternNames)),
      OptionSpec(
        name: "--members", value: "N", summary: "how many members it has today", default: "24"),
      OptionSpec(
        name: "--months", value: "N", summary: "how many months it has lived", default: "18"),
      OptionSpec(
        name: "--waves", value: "N",
        summary: "how many adoption waves it had at most; otherwise one each half-year"),
      OptionSpec(name: "--seed", value: "N", summary: "what chance is drawn from", default: "1"),
      .asOf,
      OptionSpec(
        name: "--response", value: "RATE",
        summary: "the share of members who answer surveys, from 0 to 1; otherwise about 0.7"),
      OptionSpec(name: "--truth", summary: "writes also what all members would have answered"),
      OptionSpec(
        name: "--output", value: "FOLDER", summary: "where the files go; so does -o",
        completion: .folder),
    ],
    examples: [
      Example("perennial simulate -o guild", "a healthy community of 24 people"),
      Example(
        "perennial simulate --pattern hoarding --pattern dissolving:0.6 --members 60 -o guild",
        "one in which finds are kept, and which is fading"),
    ]
  ) { invocation throws(CommandFailure) in
    let plan = try SimulationPlan(invocation)
    let folder = try SimulationFolder(invocation)
    let written = try folder.write(plan)
    if invocation.console.isJSON {
      invocation.console.print(json: .object([("files", .array(written.map { .string($0) }))]))
    } else {
      let files = written.count == 1 ? "1 file" : "\(written.count) files"
      invocation.console.print("Wrote \(files) to \(TextLayout.visible(folder.path)).")
    }
    return .fine
  }

  static let patternNames = PlantedPattern.Kind.allCases.map(\.rawValue)
}

extension SimulationPlan {
  /// Reads what the command line asks for.
  fileprivate init(_ invocation: Invocation) throws(CommandFailure) {
    let months = try invocation.whole("--months", in: 2...240) ?? 18
    let members = try invocation.whole("--members", in: 3...10_000_000)
    let seed = try invocation.whole("--seed", in: 0...Int.max)
    self.init(
      members: members ?? 24, months: months,
      waves: try invocation.whole("--waves", in: 0...max(0, Self.mostWaves(months: months))),
      seed: UInt64(seed ?? 1), asOf: try invocation.today,
      responseRate: try invocation.rate("--response"))
    for text in invocation.values("--pattern") { patterns.append(try PlantedPattern(typed: text)) }
  }
}

extension PlantedPattern {
  /// Reads `hoarding` or `hoarding:0.7`.
  fileprivate init(typed text: String) throws(CommandFailure) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let kind = Kind(rawValue: String(parts[0])) else {
      throw CommandFailure(
        .optionValue(
          String(parts[0]), of: "--pattern", allowed: CommandSpec.patternNames), exit: .wrongUsage)
    }
    guard parts.count == 2 else {
      self.init(kind)
      return
    }
    guard let strength = Double(parts[1]), (0...1).contains(strength) else {
      throw CommandFailure(
        .optionValue(
          text, of: "--pattern", expected: "a strength from 0 to 1, such as \(parts[0]):0.8"),
        exit: .wrongUsage)
    }
    self.init(kind, strength: strength)
  }
}

extension Invocation {
  /// A whole number within bounds, or nil where it is not given.
  fileprivate func whole(
    _ option: String, in bounds: ClosedRange<Int>
  ) throws(CommandFailure) -> Int? {
    guard let text = value(option) else { return nil }
    guard let number = Int(text), bounds.contains(number) else {
      let range =
        bounds.upperBound == .max
        ? "a whole number from \(bounds.lowerBound) on"
        : "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
      throw CommandFailure(.optionValue(text, of: option, expected: range), exit: .wrongUsage)
    }
    return number
  }

  fileprivate func rate(_ option: String) throws(CommandFailure) -> Double? {
    guard let text = value(option) else { return nil }
    guard let number = Double(text), (0...1).contains(number) else {
      throw CommandFailure(
        .optionValue(text, of: option, expected: "a number from 0 to 1"), exit: .wrongUsage)
    }
    return number
  }
}
