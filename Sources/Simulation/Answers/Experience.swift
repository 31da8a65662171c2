internal import Numerics

/// What a member lived through since the last wave; answers about facts come from it.
struct Experience: Hashable, Sendable {
  /// Pieces of work in which something from the community was used.
  var tried = 0
  var found = 0
  var told = 0
  var written = 0
  /// Things of others that were taken up.
  var taken = 0
  /// Months since joining.
  var months = 0
}

extension Experience {
  /// Counts what was recorded about a person between two days.
  init(
    of member: Member, tried: [Int], finds: [Find], circulating: Double, days: Range<Int>,
    _ luck: inout RandomStream
  ) {
    self.tried = tried.count { days.contains($0) }
    for find in finds where days.contains(find.day) {
      found += 1
      if find.toldOn.map(days.contains) ?? false { told += 1 }
      if find.writtenOn.map(days.contains) ?? false { written += 1 }
    }
    taken = luck.count(mean: circulating * (0.4 + 2 * member.engagement))
    months = max(0, days.upperBound - member.joined) / 30
  }

  /// Guesses it from traits alone, where there are too many people to follow each.
  init(
    of member: Member, behaviour: Behaviour, sessions: Double, days: Range<Int>,
    _ luck: inout RandomStream
  ) {
    let working = behaviour.working
    let linked = (1 - working.talkOnly) * working.thingToTry
    let chance = working.tries * linked + working.triesUnasked * (1 - linked)
    tried = luck.count(mean: sessions * (member.engagement + 0.1) * chance * member.curiosity)
    let knowing = behaviour.knowing
    found = luck.count(mean: 6 * knowing.findsPerMonth * (0.15 + 0.85 * member.engagement))
    for _ in 0..<found
    where luck.uniform() >= knowing.kept && luck.happens(withChance: knowing.told) {
      told += 1
      if luck.happens(withChance: knowing.written) { written += 1 }
    }
    let circulating = (1 - knowing.kept) * knowing.told
    taken = luck.count(mean: circulating * (0.4 + 2 * member.engagement))
    months = max(0, days.upperBound - member.joined) / 30
  }
}
