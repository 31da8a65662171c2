/// How a run ended, as scripts read it.
enum ExitCode: Int32, CaseIterable, Sendable {
  /// All is well.
  case fine = 0
  /// It ran, and the answer is no: problems were found, a check failed.
  case answerIsNo = 1
  /// The words of the call make no sense.
  case wrongUsage = 2
  /// What a file holds cannot be used.
  case badData = 3
  /// Something could not be read, written or reached.
  case unreachable = 4

  /// The meaning in help texts.
  var meaning: String {
    switch self {
    case .fine: "all is well"
    case .answerIsNo: "it ran, and the answer is no: problems were found, or a check failed"
    case .wrongUsage: "it was called in a way that makes no sense"
    case .badData: "a file holds something that cannot be used"
    case .unreachable: "something could not be read, written or reached"
    }
  }
}
