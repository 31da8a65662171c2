/// A session as it went, or did not.
struct Session: Hashable, Sendable {
  var day: Int
  var isHeld = true
  /// Whether the log has a row for it.
  var isLogged = true
  /// Whether it stood in the calendar.
  var isPlanned = true
  var cancelReason = ""
  var format = Format.talk
  var facilitator = 0
  var presenters: [Int] = []
  /// Places on the roster, ascending.
  var attendees: [Int] = []
  /// Input, practice, dialogue, handoff.
  var minutes: [Int] = []
  /// Whether there was practice, and something that could be tried.
  var isLinked = true
  var thingToTry = ""
  var hasSummary = false
  var inWorkHours = true
  var leaderPresent = false
  var outsideGuest = false
  var questions = 0
  var failureShared = false
  var topic = ""
  /// How good it was, of mean 0 and spread 1.
  var quality = 0.0

  /// How a session is held.
  enum Format: String, Hashable, Sendable {
    case talk, demo, open
    case lightningTalks = "lightning-talks"
    case handsOn = "hands-on"
    case caseReview = "case-review"

    /// How many people have a turn.
    var turns: ClosedRange<Int> {
      switch self {
      case .talk: 1...1
      case .demo, .handsOn: 1...2
      case .caseReview: 2...3
      case .lightningTalks: 3...5
      case .open: 1...3
      }
    }
  }
}
