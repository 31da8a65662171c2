/// Where answers on five points lie, on average over members; 3.5 and more is a favourable answer.
///
/// With a spread of about one point, 4.0 makes 70 % favourable answers (the usual share for safety),
/// 3.5 half of them, and 3.0 about 30 %.
struct Climate: Hashable, Sendable {
  var safety = 4.0
  var useful = 4.1
  var clear = 4.1
  var belonging = 3.7
  var domainClear = 3.9
  var rules = 3.8
  var keepingUp = 3.6
  var chanceToUse = 3.8
  var leadersAsk = 3.2
  var room = 3.8
  var recognised = 3.1
  var workHours = 3.9
  var backup = 3.7
  var reachesOthers = 3.2
  var checks = 4.0
  var trust = 3.3
  var peers = 3.6
  var worry = 3.9
  var free = 4.3
  var outside = 3.4
  var disagree = 3.6
  var skill = 2.9
  var worthTime = 4.0

  /// What differs from one community to the next, so that no two have the same climate.
  static var parts: [WritableKeyPath<Climate, Double>] {
    [
      \.safety, \.useful, \.clear, \.belonging, \.domainClear, \.rules, \.keepingUp, \.chanceToUse,
      \.leadersAsk, \.room, \.recognised, \.workHours, \.backup, \.reachesOthers, \.checks, \.trust,
      \.peers, \.worry, \.free, \.outside, \.disagree, \.skill, \.worthTime,
    ]
  }
}
