internal import Instruments

extension CommunityReader {
  /// The minutes of each part of a session, as `10-15` or `5`.
  mutating func agenda(_ entry: YAMLEntry) -> Agenda {
    let fields = inner(entry, known: Agenda.Part.allCases.map(\.rawValue))
    var minutes: [Agenda.Part: ClosedRange<Double>] = [:]
    for part in Agenda.Part.allCases {
      guard let text = fields.text(part.rawValue, &notes) else { continue }
      let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        .map { Double(decimal: $0.trimmed) }
      guard ends.count <= 2, let least = ends[0], let most = ends[ends.count - 1], least <= most,
        least >= 0, most <= 600
      else {
        unreadable(part.rawValue, of: fields, expected: "minutes, such as 5 or 10-15")
        continue
      }
      minutes[part] = least...most
    }
    return minutes.isEmpty ? .standard : Agenda(minutes)
  }

  /// What is known of the waves, by their place in the folder.
  mutating func waves(_ entry: YAMLEntry, _ instruments: [String]) -> [WaveID: WaveNotes] {
    guard case .map(let entries) = entry.value.content else {
      if entry.value.text?.trimmed.isEmpty != true {
        notes.wrongShape(
          "waves", entry.value, expected: "a line such as 'adoption/2026H1: { invited: 24 }'")
      }
      return [:]
    }
    var waves: [WaveID: WaveNotes] = [:]
    for entry in entries {
      guard let id = WaveID(entry.key), instruments.contains(id.instrument.text) else {
        notes.problems.append(
          .waveUnknown(entry.key, known: instruments, at: notes.map.place(entry.keyMark)))
        continue
      }
      waves[id] = wave(entry)
    }
    return waves
  }

  private mutating func wave(_ entry: YAMLEntry) -> WaveNotes {
    guard entry.value.text?.trimmed.isEmpty != true else { return WaveNotes() }
    let fields = inner(entry, known: ["opened", "closed", "invited", "version"])
    var wave = WaveNotes(
      opened: fields.date("opened", &notes), closed: fields.date("closed", &notes),
      invited: fields.wholeNumber("invited", upTo: 999_999_999, &notes),
      version: fields.wholeNumber("version", &notes))
    if let opened = wave.opened, let closed = wave.closed, closed < opened {
      unreadable("closed", of: fields, expected: "\(opened) or later, because it opened then")
      wave.closed = nil
    }
    return wave
  }

  /// How many must have answered; never fewer than the floor.
  mutating func minimumGroup(_ entry: YAMLEntry) -> MinimumGroup {
    let fields = inner(entry, known: ["answers", "comments"])
    let standard = MinimumGroup.standard
    let (answers, comments) = (
      number("answers", of: fields) ?? standard.answers,
      number("comments", of: fields) ?? standard.comments
    )
    return MinimumGroup(answers: answers, comments: comments)
  }

  private mutating func number(_ key: String, of fields: Fields) -> Int? {
    guard let number = fields.wholeNumber(key, &notes) else { return nil }
    guard number >= MinimumGroup.floor else {
      unreadable(
        key, of: fields,
        expected: "\(MinimumGroup.floor) or more, or people could guess who answered what")
      return nil
    }
    return number
  }

  /// What turns hours into money.
  mutating func value(_ entry: YAMLEntry) -> ValueAssumptions {
    let fields = inner(entry, known: ["cost per hour", "currency", "believed share"])
    var value = ValueAssumptions.standard
    if let cost = fields.number("cost per hour", &notes) {
      if cost >= 0 {
        value.costPerHour = cost
      } else {
        unreadable("cost per hour", of: fields, expected: "0 or more")
      }
    }
    value.currency = fields.text("currency", &notes)
    if let share = fields.number("believed share", &notes) {
      if (0...1).contains(share) {
        value.believedShare = share
      } else {
        unreadable("believed share", of: fields, expected: "a share from 0 to 1, such as 0.5")
      }
    }
    return value
  }

  private mutating func inner(_ entry: YAMLEntry, known: [String]) -> Fields {
    // The keys of a group are not those of the file, so only the problems are kept.
    var inner = notes
    let fields = Fields(
      entry.value, of: "'\(entry.key):'", .instrument, known: known, into: &inner)
    notes.problems = inner.problems
    return fields
  }
}
