/// A whole community made from a plan: people, what they did, and what they answered.
public struct SimulatedCommunity: Sendable {
  /// What was asked for.
  public let plan: SimulationPlan
  let frame: CommunityFrame
  let behaviour: Behaviour
  let people: [Member]
  let meetings: Meetings
  let circulation: Circulation
  let upkeep: Upkeep
  let waves: [AdoptionWave]

  /// Lets a community live from its launch to the last day of the plan.
  ///
  /// - Complexity: members × sessions; `CrowdedCommunity` is for those that are too many for that.
  public init(_ plan: SimulationPlan) {
    self.init(plan, following: .max)
  }

  /// Lets only the first so many members live through it.
  init(_ plan: SimulationPlan, following: Int) {
    self.plan = plan
    frame = CommunityFrame(plan)
    behaviour = Behaviour(of: plan)
    people = Membership(plan: plan, frame: frame, behaviour: behaviour).people(following)
    meetings = Meetings(plan, frame, behaviour, people)
    circulation = Circulation(plan, frame, behaviour, people, meetings.sessions)
    upkeep = Upkeep(plan, frame, behaviour, people)
    let people = people
    // Where everybody has left, nobody is there to be asked.
    waves = AdoptionWave.all(of: plan, frame).filter { wave in
      people.contains { $0.isThere(on: wave.opened) }
    }
  }

  /// The files of its folder, sorted by their paths.
  public var files: [SimulatedFile] {
    let files =
      [settingsFile, rosterFile, sessionLogFile, artifactLogFile, discoveryLogFile, actionLogFile]
      + [leadershipLogFile] + feedbackFiles + adoptionFiles + retrospectiveFiles + checklistFiles
      + quarterlyFiles + networkFiles + [truthFile]
    return files.sorted { TableText.precedes($0.path, $1.path) }
  }
}
