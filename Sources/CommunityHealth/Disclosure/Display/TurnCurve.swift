internal import Instruments

/// How turns to present are spread over members, in steps of so many people that nobody stands out.
///
/// Members stand in the order of how many turns they had, without names. A step is at least as many
/// people as the minimum group and the whole is told in whole percent, so that no bend of the curve is
/// one person's; with fewer than four steps there is no curve to be seen, and none is told.
public struct TurnCurve: Hashable, Sendable {
  /// So many people, and what they have together.
  public struct Step: Hashable, Sendable {
    /// The part of all members up to here, those who had fewest turns first.
    public let people: Double
    /// What they have of all turns, to the percent.
    public let share: Double
  }

  /// How many members there are.
  public let members: Int
  /// How many turns they had.
  public let turns: Int
  /// The steps; the last one is everybody.
  public let steps: [Step]

  /// As many steps as a curve has at most.
  static let mostSteps = 10
  /// Fewer steps are no curve.
  static let leastSteps = 4
  /// Fewer turns say nothing of how they are spread.
  static let leastTurns = 20

  /// Tells how amounts are spread; nil where that would tell of fewer people than the minimum.
  init?(of amounts: [Double], minimum: Int) {
    let sorted = amounts.sorted()
    let all = sorted.reduce(0, +)
    let count = min(Self.mostSteps, sorted.count / max(1, minimum))
    guard count >= Self.leastSteps, all >= Double(Self.leastTurns) else { return nil }
    members = sorted.count
    turns = Int(all)
    var steps: [Step] = []
    var start = 0
    for step in 1...count {
      let end = step * sorted.count / count
      // Where one or two are the first to have a turn, the step would be theirs alone.
      let speakers = sorted[start..<end].count { $0 > 0 }
      if speakers > 0, speakers < MinimumGroup.floor {
        guard step < count else { return nil }
        continue
      }
      let share = sorted[..<end].reduce(0, +) / all
      steps.append(
        Step(people: Double(end) / Double(sorted.count), share: share.rounded(to: 2)))
      start = end
    }
    self.steps = steps
  }
}

extension TurnCurve {
  /// The turns that the model's evenness is about; nil where no roster says who had none.
  init?(in view: CommunityView, by model: HealthModel, minimum: Int) {
    guard view.roster != nil,
      let indicator = model.indicators.first(where: { $0.measure == MeasureID("evenness") })
    else { return nil }
    let call = MeasureCall(
      parameters: indicator.parameters, leastCount: indicator.leastCount, view: view)
    guard let (rows, turns) = call.turns() else { return nil }
    let silent = max(0, call.memberCount(in: rows, turns) - turns.people)
    self.init(
      of: turns.amounts + Array(repeating: 0, count: silent),
      minimum: max(minimum, MinimumGroup.standard.answers))
  }
}
