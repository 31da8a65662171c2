extension SimulatedCommunity {
  /// `artifact-log.csv`.
  var artifactLogFile: SimulatedFile {
    var table = TableText([
      "created_on", "title", "kind", "authors", "department", "link", "from_session",
      "used_by_departments", "uses", "last_used_on", "last_reviewed_on", "open_to_company",
    ])
    for (number, artifact) in circulation.artifacts.enumerated() {
      table.append([
        artifact.createdOn.dayText, artifact.title, artifact.kind, keys(artifact.authors),
        frame.departments[artifact.department], "https://wiki.example.org/pages/\(number + 1)",
        artifact.session?.dayText ?? "",
        artifact.usedBy.map { frame.departments[$0] }.joined(separator: ";"),
        String(artifact.uses), artifact.lastUsedOn?.dayText ?? "",
        artifact.lastReviewedOn?.dayText ?? "", artifact.isOpen.yesNo,
      ])
    }
    return SimulatedFile("artifact-log.csv", table.bytes)
  }

  /// `discovery-log.csv`.
  var discoveryLogFile: SimulatedFile {
    var table = TableText([
      "title", "found_on", "found_by", "department", "shared_on", "codified_on", "spread_on",
      "spread_to", "mover", "level", "changed_process",
    ])
    for find in circulation.logged {
      table.append([
        find.title, find.day.dayText, people[find.finder].key,
        frame.departments[people[find.finder].department], find.toldOn?.dayText ?? "",
        find.writtenOn?.dayText ?? "", find.spreadOn?.dayText ?? "",
        find.spreadOn == nil ? "" : frame.departments[find.spreadTo],
        find.mover.map { people[$0].key } ?? "", String(find.level), (find.level >= 2).yesNo,
      ])
    }
    return SimulatedFile("discovery-log.csv", table.bytes)
  }

  /// `action-log.csv`.
  var actionLogFile: SimulatedFile {
    var table = TableText([
      "text", "loop", "owner", "due_on", "status", "opened_on", "closed_on", "from",
    ])
    for action in upkeep.actions {
      table.append([
        action.text, action.loop, people[action.owner].key, action.dueOn.dayText, action.status,
        action.openedOn.dayText, action.closedOn?.dayText ?? "", "retrospective",
      ])
    }
    return SimulatedFile("action-log.csv", table.bytes)
  }

  /// `leadership-log.csv`.
  var leadershipLogFile: SimulatedFile {
    var table = TableText(["on", "kind", "successor", "organizer_hours", "organizer_load"])
    for entry in upkeep.entries {
      table.append([
        entry.on.dayText, entry.kind, entry.successor?.yesNo ?? "",
        entry.hours.map { String(Int($0)) } ?? "", entry.load.map(String.init) ?? "",
      ])
    }
    return SimulatedFile("leadership-log.csv", table.bytes)
  }
}
