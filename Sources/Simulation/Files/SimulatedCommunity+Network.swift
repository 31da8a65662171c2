internal import Numerics

extension SimulatedCommunity {
  /// `knowledge-network/WAVE.csv`: who was helped by whom, told by those who were helped.
  var networkFiles: [SimulatedFile] {
    waves.map { wave in
      var table = TableText([
        "helped", "helper", "kind", "what", "topic", "hours_saved", "consent",
      ])
      let there = people.filter { $0.isThere(on: wave.opened) }
      for member in there {
        var luck = plan.luck(.network, wave.opened << 24 | member.number)
        guard luck.happens(withChance: behaviour.answering.responseRate * 0.85) else { continue }
        let helpers = helpers(of: member, among: there, &luck)
        if helpers.isEmpty { table.append([member.key] + Array(repeating: "", count: 5) + ["yes"]) }
        for helper in helpers { table.append(Self.relation(member, helper, &luck)) }
      }
      return SimulatedFile("knowledge-network/\(wave.name).csv", table.bytes)
    }
  }

  /// People are helped by those who are near and by those who show what they know.
  private func helpers(
    of member: Member, among there: [Member], _ luck: inout RandomStream
  ) -> [Member] {
    let mean = (0.8 + 2.2 * member.engagement) * (1 - 0.75 * behaviour.knowing.kept)
    var helpers: [Member] = []
    // Nobody knows more than a few hundred people; the others are strangers.
    let start = max(0, min(there.count - 150, member.number - 75))
    let near = Array(there[start..<min(there.count, start + 150)])
    for _ in 0..<min(luck.count(mean: mean), near.count - 1) {
      let weights = near.map { other in
        other.number == member.number || helpers.contains { $0.number == other.number }
          ? 0 : other.eagerness * other.openness * (other.department == member.department ? 2 : 1)
      }
      guard let place = luck.place(byWeight: weights) else { break }
      helpers.append(near[place])
    }
    return helpers
  }

  private static func relation(
    _ helped: Member, _ helper: Member, _ luck: inout RandomStream
  ) -> [String] {
    let isTangible = luck.happens(withChance: 0.55)
    let what = luck.one(
      of: isTangible
        ? ["prompt", "document", "code", "data"] : ["advice", "feedback", "encouragement"])
    let hours = luck.count(mean: 2.5)
    let topic = luck.one(of: Words.topics) ?? ""
    return [
      helped.key, helper.key, isTangible ? "tangible" : "intangible", what ?? "", topic,
      luck.happens(withChance: 0.8) ? String(hours) : "", "yes",
    ]
  }
}
