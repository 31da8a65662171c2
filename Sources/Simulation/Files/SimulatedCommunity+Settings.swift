internal import Instruments

extension SimulatedCommunity {
  /// `perennial.yaml`.
  var settingsFile: SimulatedFile {
    let invited = waves.map { wave in (wave, people.count { $0.isThere(on: wave.opened) }) }
    return SimulatedFile("perennial.yaml", Array(frame.settings(invited).utf8))
  }

  /// `roster.csv`.
  var rosterFile: SimulatedFile {
    var table = TableText(Self.rosterHeader)
    let isChampions = frame.kind == .championNetwork
    for member in people {
      table.append(frame.rosterRow(member, isChampion: isChampions || member.number % 11 == 4))
    }
    return SimulatedFile("roster.csv", table.bytes)
  }

  static let rosterHeader = [
    "key", "department", "role", "seniority", "time_zone", "champion", "joined", "left",
  ]
}

extension CommunityFrame {
  /// A row of the roster.
  func rosterRow(_ member: Member, isChampion: Bool) -> [String] {
    [
      member.key, departments[member.department], member.role,
      Member.seniorities[member.seniority], member.timeZone, isChampion.yesNo,
      member.joined.dayText, member.left?.dayText ?? "",
    ]
  }

  /// The community's own page, with how many were asked in each wave.
  func settings(_ waves: [(wave: AdoptionWave, invited: Int)]) -> String {
    var lines = [
      "community: \(name)", "kind: \(kind.rawValue)", "launched: \(launch.dayText)",
      "organisation size: \(organisationSize)", "cadence: \(rhythm)",
    ]
    if !breaks.isEmpty {
      let spans = breaks.map { "\($0.lowerBound.dayText)..\($0.upperBound.dayText)" }
      lines.append("breaks: [\(spans.joined(separator: ", "))]")
    }
    lines += [
      "time zone: Europe/Berlin", "work mode: \(workMode.rawValue)",
      "governance: \(governance.rawValue)", "departments: [\(departments.joined(separator: ", "))]",
      "languages: [en]", "agenda: { \(agenda.words) }",
    ]
    if !waves.isEmpty { lines.append("waves:") }
    for (wave, invited) in waves {
      let days = "opened: \(wave.opened.dayText), closed: \(wave.closed.dayText)"
      lines.append("  adoption/\(wave.name): { \(days), invited: \(invited) }")
    }
    lines.append("minimum group: { answers: 5, comments: 10 }")
    lines.append("value: { cost per hour: 60, currency: EUR, believed share: 0.5 }")
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Agenda {
  /// Its parts as settings hold them.
  fileprivate var words: String {
    parts.compactMap { part in
      wholeMinutes(of: part).map { minutes in
        minutes.count == 1
          ? "\(part.rawValue): \(minutes.lowerBound)"
          : "\(part.rawValue): \(minutes.lowerBound)-\(minutes.upperBound)"
      }
    }.joined(separator: ", ")
  }
}
