internal import Instruments

/// A person with traits that nobody sees; what is recorded and answered comes from them.
struct Member: Hashable, Sendable {
  /// The place on the roster.
  var number: Int
  /// The roster key.
  var key: String
  var department: Int
  var role: String
  /// junior, mid, senior, lead.
  var seniority: Int
  var timeZone: String
  var workMode: WorkMode
  /// The days of joining and leaving.
  var joined: Int
  var left: Int?
  /// The chance to come to a session.
  var engagement = 0.0
  /// How gladly the person stands up and shows something.
  var eagerness = 1.0
  /// How readily the person tells others; 1 is usual.
  var openness = 1.0
  /// How readily the person tries something at work; 1 is usual, and some hardly ever do.
  var curiosity = 1.0
  /// Leanings, of mean 0 and spread 1: of all answers, of use, of safety and of skill.
  var cheer = 0.0
  var use = 0.0
  var ease = 0.0
  var skill = 0.0
  /// Judges leaders and organisation this way; they see the same leaders, and differ all the same.
  var regard = 0.0

  /// Whether the person belongs to the community on a day.
  func isThere(on day: Int) -> Bool {
    joined <= day && day < (left ?? .max)
  }

  static let seniorities = ["junior", "mid", "senior", "lead"]
}
