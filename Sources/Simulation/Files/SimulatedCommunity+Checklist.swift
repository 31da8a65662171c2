internal import Numerics

extension SimulatedCommunity {
  /// `design-checklist/DATE.csv`, at the launch and then every quarter, as the organizer sees it.
  var checklistFiles: [SimulatedFile] {
    stride(from: frame.launch + 3, through: frame.end, by: 91).map { day in
      var luck = plan.luck(.network, day)
      var table = TableText(["item", "status", "evidence", "owner", "due"])
      let points = checklistPoints(on: day)
      for (item, point) in points {
        // Organizers see their own work in a kind light.
        let value = point + 0.06 + 0.12 * luck.deviation()
        let status = value > 0.7 ? "met" : value > 0.35 ? "partly" : "not-yet"
        let owner = people[luck.below(min(3, people.count))].key
        let isOpen = status != "met"
        table.append([
          item, status, isOpen ? "" : "Seen on \(day.dayText)", owner,
          isOpen ? (day + 60).dayText : "",
        ])
      }
      return SimulatedFile("design-checklist/\(day.dayText).csv", table.bytes)
    }
  }

  /// How far each point is met, from 0 to 1, by what can be seen and by the age of the community.
  private func checklistPoints(on day: Int) -> [(item: String, point: Double)] {
    let isStart = day < frame.launch + 30
    let seen = Standing(self, max(frame.launch, day - 91)..<day)
    let age = min(1, Double(day - frame.launch) / 365)
    let isApproved = upkeep.entries.contains { $0.kind == "approval" && $0.on <= day + 14 }
    let recognised = (behaviour.answering.climate.recognised - 2) / 2.5
    let leaders = 1 - behaviour.leading.absence
    return [
      ("meeting-rhythm", isStart ? 0.9 : seen.held),
      ("rotating-facilitation", isStart ? 0.4 : 1.3 - seen.hostShare),
      ("shared-space", 0.85), ("sponsor-approval", isApproved ? 0.95 : 0.1),
      ("one-thing-to-try", isStart ? 0.4 : seen.things),
      ("lightning-talks", isStart ? 0.4 : 0.25 + 1.3 * seen.lightning),
      ("async-summaries", isStart ? 0.4 : seen.summaries),
      ("quarterly-summary", isStart ? 0.2 : seen.informed ? 0.9 : 0.15),
      ("department-champions", 0.2 + 0.5 * age),
      ("open-knowledge-base", isStart ? 0.4 : 0.2 + 0.7 * seen.open),
      ("linked-to-goals", recognised * (0.4 + 0.5 * age)), ("aims-met", 0.3 + 0.4 * age),
      ("governance-set", 0.35 + 0.4 * age * leaders), ("attribution-rule", 0.5 + 0.3 * age),
    ]
  }
}
