// Every kind of problem with the folder of a community is one function here. Most are warnings:
// what cannot be read is left out, and everything else still counts.

extension Problem {
  package static func communityFileMissing(calling name: String, at place: Place) -> Problem {
    Problem(
      .communityFileMissing, .warning, at: place,
      "there is no perennial.yaml, so the community is called '\(name)', and its rhythm is unknown",
      remedy: "write one that begins with 'community:' and 'cadence:'")
  }

  package static func settingUnreadable(
    _ text: String, key: String, expected: String, at place: Place
  ) -> Problem {
    Problem(
      .settingUnreadable, at: place, "'\(key): \(text)' cannot be understood",
      remedy: "write \(expected)")
  }

  package static func fileUnknown(_ name: String, known: [String], at place: Place) -> Problem {
    Problem(
      .fileUnknown, .warning, at: place, "'\(name)' belongs to no instrument and is not read",
      remedy: NearMiss.of(name, among: known).map { "did you mean '\($0)'?" }
        ?? "name a file by its instrument, such as session-log.csv; keep others elsewhere")
  }

  package static func moreFilesUnknown(_ count: Int, at place: Place) -> Problem {
    Problem(
      .fileUnknown, .warning, at: place,
      count == 1 ? "another file is not read" : "\(count) more files are not read",
      remedy: "check that this is the folder of a community")
  }

  package static func folderEmpty(at place: Place) -> Problem {
    Problem(
      .folderEmpty, at: place, "nothing of a community is written down here",
      remedy: "name the folder in which perennial.yaml and files such as session-log.csv lie")
  }

  package static func definitionUnusable(_ id: InstrumentID, at place: Place) -> Problem {
    Problem(
      .definitionUnusable, at: place,
      "'\(id)' is not read, because your definition of it cannot be used",
      remedy: "mend what 'perennial surveys check' says, or remove it to use the one that ships")
  }

  package static func waveUnknown(_ wave: String, known: [String], at place: Place) -> Problem {
    Problem(
      .waveUnknown, .warning, at: place, "'\(wave)' is a wave of no instrument",
      remedy: NearMiss.of(
        String(wave.prefix { $0 != "/" }), among: known
      ).map { "did you mean '\($0)'?" } ?? "write ID/WAVE, such as adoption/2026H1")
  }

  package static func waveNotNamed(
    _ id: InstrumentID, rows: Int? = nil, at place: Place
  ) -> Problem {
    let answers = rows.map { $0 == 1 ? "a row belongs" : "\($0) rows belong" }
    return Problem(
      .waveNotNamed, at: place,
      "nothing says to which wave of '\(id)' \(answers ?? "these answers belong")",
      remedy: "name the file by the wave, such as \(id)/2026H1.csv, or add the column '_wave'")
  }

  package static func waveUndated(_ wave: String, isSession: Bool, at place: Place) -> Problem {
    Problem(
      .waveUndated, .warning, at: place, "the days of wave '\(wave)' are not known",
      remedy: isSession
        ? "name it by the day of the session, such as 2026-03-05"
        : "name it like 2026H1 or 2026-03, or add 'opened:' and 'closed:' under 'waves:'")
  }

  package static func waveTwice(_ wave: String, first: String, at place: Place) -> Problem {
    Problem(
      .waveTwice, at: place, "wave '\(wave)' is read from \(first) already, and not from here",
      remedy: "put all answers of a wave into one file")
  }

  package static func waveVersionUnknown(
    _ wave: String, version: Int, used: Int, at place: Place
  ) -> Problem {
    let id = wave.prefix { $0 != "/" }
    return Problem(
      .waveVersionUnknown, .warning, at: place,
      "wave '\(wave)' was asked with version \(version), which is not here; version \(used) is used",
      remedy: "put that definition into surveys/pinned/\(id)@\(version).yaml")
  }

  package static func wavesUnpinned(
    _ id: InstrumentID, count: Int, used: Int, at place: Place
  ) -> Problem {
    Problem(
      .waveUnpinned, .warning, at: place,
      "nothing says with which version of '\(id)' \(count == 1 ? "a wave was" : "\(count) waves were") "
        + "asked; version \(used) is used",
      remedy: "add 'version: \(used)' or another to each wave, under 'waves:' in perennial.yaml")
  }

  package static func moreThanInvited(
    _ count: Int, invited: Int, wave: String, at place: Place
  ) -> Problem {
    Problem(
      .moreThanInvited, .warning, at: place,
      "wave '\(wave)' has \(count) responses, and \(invited) were invited",
      remedy: "correct 'invited:' under 'waves:' in perennial.yaml, or look for answers given twice"
    )
  }

  package static func wordsBesideAnswers(_ id: InstrumentID, at place: Place) -> Problem {
    Problem(
      .wordsBesideAnswers, .warning, at: place,
      "answers in words to '\(id)', which is anonymous, lie beside the other answers",
      remedy: "keep them apart, in a file that ends in .texts.csv; 'perennial import' does so")
  }

  package static func wordsWithoutAnswers(_ wave: String, at place: Place) -> Problem {
    Problem(
      .wordsWithoutAnswers, .warning, at: place,
      "there are words of wave '\(wave)', but no other answers",
      remedy: "add the file of answers, or correct the name")
  }
}
