// Every kind of problem with taking in answers made elsewhere is one function here. None of them
// repeats an answer.

extension Problem {
  package static func columnAmbiguous(
    _ number: Int, candidates: [String], at place: Place
  ) -> Problem {
    let names = candidates.map { "'\($0)'" }.joined(separator: ", ")
    return Problem(
      .columnAmbiguous, at: place,
      candidates.count == 1
        ? "column \(number) may answer \(names), but that is not beyond doubt"
        : "column \(number) may answer any of \(names)",
      remedy:
        "say which in a mapping, under 'columns:' or 'ignore:'; --map-draft writes a first one")
  }

  package static func mappingColumnUnknown(
    _ name: String, known: [String], at place: Place
  ) -> Problem {
    Problem(
      .mappingColumnUnknown, at: place, "the file has no column '\(name)'",
      remedy: NearMiss.remedy(
        for: name, among: known,
        otherwise: "write a header as it stands in the file, or the number of the column"))
  }

  package static func mappingQuestionUnknown(
    _ id: String, known: [String], at place: Place
  ) -> Problem {
    Problem(
      .mappingQuestionUnknown, at: place, "the instrument has no question '\(id)'",
      remedy: NearMiss.remedy(
        for: id, among: known, otherwise: "'perennial surveys show' lists the questions"))
  }

  package static func exportAsksNothing(at place: Place) -> Problem {
    Problem(
      .exportAsksNothing, at: place, "no column of the file is a question",
      remedy: "'perennial inspect' shows what its columns are taken for")
  }

  package static func importedAsOther(
    _ column: QuestionID, count: Int, at place: Place
  ) -> Problem {
    Problem(
      .importedAsOther, .warning, at: place,
      "\(count == 1 ? "an answer" : "\(count) answers") to '\(column)' fit no choice, and are kept "
        + "as words behind 'other'",
      remedy: "where one of them means a choice, give its code under 'answers:' in a mapping")
  }

  package static func importedByPosition(_ column: QuestionID, at place: Place) -> Problem {
    Problem(
      .importedByPosition, .warning, at: place,
      "the answers to '\(column)' are numbers, read as positions among its choices",
      remedy:
        "check that 1 is the first choice; if not, give the codes under 'answers:' in a mapping")
  }

  package static func importedCodeRepaired(
    _ column: QuestionID, count: Int, at place: Place
  ) -> Problem {
    Problem(
      .importedCodeRepaired, .warning, at: place,
      "a spreadsheet had turned \(count == 1 ? "an answer" : "\(count) answers") to '\(column)' "
        + "into a date; only one code can be meant",
      remedy: "export again without opening the file in a spreadsheet, if you are not sure")
  }

  package static func importedRowChanged(_ count: Int, at place: Place) -> Problem {
    Problem(
      .importedRowChanged, .warning, at: place,
      count == 1
        ? "a response that was imported before has changed since"
        : "\(count) responses that were imported before have changed since",
      remedy: "what was imported first is kept; remove the wave's files to import it anew")
  }

  package static func importTookNothing(_ rejected: Int, at place: Place) -> Problem {
    Problem(
      .importTookNothing, at: place, "not one of \(rejected) rows could be taken",
      remedy: "look at the reasons; a mapping with 'answers:' often mends all rows at once")
  }

  package static func importRunning(_ folder: String) -> Problem {
    Problem(
      .importRunning, at: .file(folder), "another import into this folder is running",
      remedy: "wait until it has ended, and try again")
  }

  package static func importTooLarge(_ bytes: Int, limit: Int, at place: Place) -> Problem {
    Problem(
      .importTooLarge, at: place,
      "the export has \(bytes) bytes, and an import takes at most \(limit)",
      remedy: "cut it into files of fewer rows, each with the header; 'tally' counts any size")
  }

  package static func importOwnFile(at place: Place) -> Problem {
    Problem(
      .importOwnFile, at: place, "the file is where the answers of this wave are kept already",
      remedy: "give the export of the tool, or another folder as --into")
  }

  package static func waveVersionDiffers(
    _ wave: String, recorded: String, version: Int, at place: Place
  ) -> Problem {
    Problem(
      .waveVersionDiffers, at: place,
      "wave '\(wave)' was asked with version '\(recorded)', and these answers are to version "
        + "\(version)",
      remedy:
        "give the definition in surveys/pinned/ as --survey, or another wave; or correct the line")
  }

  package static func waveNotRecorded(
    _ wave: String, version: Int, at place: Place
  ) -> Problem {
    Problem(
      .waveNotRecorded, at: place, "the version of wave '\(wave)' could not be put down here",
      remedy: "add it by hand under 'waves:', as '\(wave): { version: \(version) }', and try again")
  }

  package static func waveUnusable(isSession: Bool, at place: Place) -> Problem {
    Problem(
      .waveUnusable, at: place, "what the row gives as its wave cannot be the name of one",
      remedy: isSession
        ? "write the date of the session, such as 2026-03-05"
        : "write letters, digits and dashes, such as 2026H1")
  }

  package static func waveNotAskedFor(_ wave: String, at place: Place) -> Problem {
    Problem(
      .waveUnusable, at: place, "the row belongs to another wave than '\(wave)'",
      remedy: "leave out --wave, and each row goes to the wave that it names")
  }

  package static func rowNamesNoWave(of id: InstrumentID, at place: Place) -> Problem {
    Problem(
      .waveNotNamed, at: place, "nothing says to which wave of '\(id)' the row belongs",
      remedy: "write it into the column '_wave'; rows that name none go to that of --wave")
  }

  package static func respondentUnknown(
    _ count: Int, of all: Int, at place: Place
  ) -> Problem {
    guard count < all else {
      return Problem(
        .respondentUnknown, .warning, at: place,
        "nothing says who gave these answers, so nobody can be followed from wave to wave",
        remedy: "name the column that tells people apart under 'respondent:' in a mapping; "
          + "without one, whole waves can be compared")
    }
    return Problem(
      .respondentUnknown, .warning, at: place,
      "\(count) of \(all) rows say nothing of who gave the answers, so these people cannot be "
        + "followed from wave to wave",
      remedy: "fill in what is known before you import; all rows count, whoever they are from")
  }

  package static func wordsBesideAnswers(questions count: Int, at place: Place) -> Problem {
    Problem(
      .wordsBesideAnswers, .warning, at: place,
      "answers in words to \(count == 1 ? "a question" : "\(count) questions") lie beside coded "
        + "answers that are anonymous",
      remedy: "nothing here; they are stored apart, but keep the file itself from others")
  }
}
