import Instruments

extension HelpPage {
  /// The page that explains every kind of problem.
  static let errors = HelpPage(
    name: "Problems and how to mend them", summary: "What perennial may say, and what to do then",
    sections: [
      HelpSection(
        nil,
        [
          .paragraph(
            "Every problem says where it stands, what is wrong and how to mend it. The name in "
              + "brackets at its end never changes, so programs can rely on it; the words around "
              + "it may get better.")
        ])
    ] + Problem.samples.map(\.section))

  /// The samples that 'errors' or the name of a problem asks for; nil for any other topic.
  static func problems(on topic: [String]) -> [Problem]? {
    if topic == ["errors"] { return Problem.samples }
    guard topic.count == 1 else { return nil }
    return Problem.samples.first { $0.code.rawValue == topic[0] }.map { [$0] }
  }

  /// The page about one kind of problem, by its name.
  static func error(named name: String) -> HelpPage? {
    guard let sample = Problem.samples.first(where: { $0.code.rawValue == name }) else {
      return nil
    }
    return HelpPage(
      name: name, summary: sample.code.explanation, sections: [sample.section])
  }
}

extension Problem {
  /// The kind with a sample of its words.
  fileprivate var section: HelpSection {
    HelpSection(
      code.rawValue,
      [
        .paragraph(code.explanation),
        .terms([
          .init(name: severity.rawValue, meaning: message),
          .init(name: "mend it", meaning: remedy),
        ]),
      ])
  }
}
