/// The parts of the work that verbs belong to, in the order a community goes through them.
enum CommandGroup: CaseIterable, Sendable {
  case define, collect, record, understand, report, setUp, help

  /// The heading over its verbs.
  var title: String {
    switch self {
    case .define: "Define what is asked"
    case .collect: "Collect answers"
    case .record: "Record what happens"
    case .understand: "Understand the community"
    case .report: "Report to others"
    case .setUp: "Set up and try out"
    case .help: "Find help"
    }
  }
}
