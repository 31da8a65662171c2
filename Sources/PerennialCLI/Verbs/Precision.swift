import CommunityHealth
import Instruments

extension CommandSpec {
  static let precision = CommandSpec(
    path: ["precision"], group: .collect,
    summary: "Says how many answers a survey needs, and what a response rate can show",
    discussion: """
      Before anybody is asked: how closely a share will be known, and how small a change between two \
      waves will show. Points are of 100. With --half-width or --change it says how many answers \
      that takes. Intervals hold nine times in ten, and a change of the named size is found four \
      times out of five. People's scores are taken to lie 20 points apart, and the same people to \
      answer much alike half a year later (correlation 0.6).
      """,
    options: [
      OptionSpec(
        name: "--members", value: "N", summary: "how many are asked; otherwise endlessly many"),
      OptionSpec(
        name: "--half-width", value: "POINTS",
        summary: "how far a share may be off on either side, such as 10"),
      OptionSpec(
        name: "--change", value: "POINTS", summary: "the change of a score to be found, such as 8"),
      OptionSpec(
        name: "--response", value: "RATE",
        summary: "the share of members who answer, from 0 to 1; otherwise several"),
    ],
    examples: [
      Example("perennial precision --members 24", "what 24 people can tell, by response rate"),
      Example(
        "perennial precision --members 60 --half-width 10", "how many of 60 must answer for ± 10"),
    ]
  ) { invocation throws(CommandFailure) in
    let plan = PrecisionPlan(
      members: try invocation.amount("--members", in: 2...10_000_000).map { Int($0) },
      halfWidth: try invocation.amount("--half-width", in: 0.1...50),
      change: try invocation.amount("--change", in: 0.1...100),
      response: try invocation.amount("--response", in: 0...1))
    let console = invocation.console
    if console.isJSON {
      console.print(json: plan.json)
    } else {
      console.print(
        plan.lines(width: console.textWidth, style: console.style).joined(separator: "\n"))
    }
    return .fine
  }
}

extension Invocation {
  /// A number within bounds, or nil where it is not given.
  fileprivate func amount(
    _ option: String, in bounds: ClosedRange<Double>
  ) throws(CommandFailure) -> Double? {
    guard let text = value(option) else { return nil }
    guard let number = Double(text), bounds.contains(number) else {
      throw CommandFailure(
        .optionValue(
          text, of: option,
          expected: "a number from \(bounds.lowerBound.plain) to \(bounds.upperBound.plain)"),
        exit: .wrongUsage)
    }
    return number
  }
}
