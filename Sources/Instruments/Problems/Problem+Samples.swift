extension Problem {
  /// One sample of every kind, from which the error reference is made.
  public static let samples: [Problem] =
    yamlSamples + shapeSamples + definitionSamples + conditionSamples + modelSamples
    + patternSamples
    + versionSamples + answerSamples + tableSamples + importSamples + folderSamples + textSamples
    + spreadsheetSamples + formSamples + commandLineSamples + machineSamples

  private static let line = Place.text(file: "surveys/pulse.yaml", line: 14, column: 7)
  private static let part = DefinitionPlace(.question(0))
  private static let cell = Place.cell(file: "answers.csv", line: 7, column: "useful")
  private static let useful = QuestionID("useful")

  private static let yamlSamples: [Problem] = [
    .yamlTooLarge(2_400_000, limit: 1_048_576, at: .file("surveys/pulse.yaml")),
    .yamlNotUTF8("a byte here belongs to no character", at: line),
    .yamlControlCharacter("\u{200B}", at: line),
    .yamlTab(at: line),
    .yamlSyntax(
      "a ':' stands where no key can be",
      remedy:
        "put a text that contains ': ' in double quotes, or align the key with its neighbours",
      at: line),
    .yamlAnchor(at: line),
    .yamlTag(at: line),
    .yamlTooDeep(limit: 32, at: line),
    .yamlTooManyValues(limit: 50_000, at: .file("surveys/pulse.yaml")),
    .yamlSeveralDocuments(at: line),
    .yamlKeyNotText(at: line),
    .yamlDuplicateKey("ask", firstLine: 12, at: line),
    .yamlEmpty(at: .file("surveys/pulse.yaml")),
  ]

  private static let shapeSamples: [Problem] = [
    .notADefinition(at: .file("surveys/notes.yaml")),
    .unknownKey("mesures", of: "a question", known: ["id", "ask", "measures"], at: line),
    .missingKey("ask", of: "question 'useful'", remedy: "add 'ask:', what people read", at: line),
    .keyOutOfPlace(
      "unit", why: "the question is answered by 'scale:'",
      remedy: "remove it; it goes with 'number:'", at: line),
    .wrongShape("'ask:'", is: "a list", expected: "a text, or one line per language", at: line),
    .notOneOf("anonymus", key: "anonymity", known: Anonymity.allCases.map(\.rawValue), at: line),
    .notANumber("two", key: "version", expected: "a whole number", at: line),
    .notADate("2026-02-30", key: "at least", at: line),
    .answerKeyMissing("useful", at: line),
    .answerKeyTwice("useful", first: "scale", second: "text", at: line),
    .unknownScale("usefullness", known: ["usefulness", "clarity"], at: line),
    .unknownSideAnswer("did-not-us", known: ["did-not-use", "dont-know"], at: line),
  ]

  private static let definitionSamples: [Problem] = [
    .malformedID("How Useful", of: "question", at: line),
    .malformedCode("2;3", at: part),
    .malformedIndicator("usefulness", at: part),
    .duplicateID("useful", of: "question", first: "question 1", at: part),
    .idTaken("session-feedback", by: .shipped),
    .duplicateCode("low", in: "question 'useful'", at: part),
    .duplicateLanguage("en", at: part),
    .noQuestions("section 'use'", at: part),
    .emptyText("en", at: part),
    .unknownLanguage("jp", at: part),
    .undeclaredLanguage("es", declared: ["en", "ja"], at: part),
    .missingTranslation("ask", of: "question 'useful'", languages: ["ja"], at: part),
    .unknownPlaceholder("sinse", known: TextCheck.placeholders, at: part),
    .doubleBarrelled("and", question: useful, at: part),
    .labelMissing("4", of: "scale 'usefulness'", at: part),
    .scaleGap("usefulness", missing: 3, at: part),
    .scaleTooShort("usefulness", at: part),
    .tooFewChoices(useful, at: part),
    .limitTooHigh(5, choices: 3, question: useful, at: part),
    .limitsCrossed(least: "10", greatest: "1", question: useful, at: part),
    .sharesCannotReachSum(useful, least: 0, greatest: 70, sum: 100, at: part),
    .reversedWithoutScale(useful, at: part),
    .checklistMixed(useful, at: part),
    .longerThanStated(estimated: 2.5, stated: 1, at: part),
    .minimumGroupTooSmall("answers", 2, at: part),
    .minimumGroupMissing(.anonymous, at: part),
    .pairUnknownSegment(QuestionID("rolle"), segments: ["department", "role"], at: part),
    .pairTwice(SegmentPair(QuestionID("role"), QuestionID("role")), at: part),
  ]

  private static let conditionSamples: [Problem] = [
    .conditionSyntax(
      ConditionSyntaxError(offset: 0, what: "'=' is not used here", remedy: "write 'is'"), at: part),
    .conditionUnknownQuestion(QuestionID("usefull"), known: ["useful"], at: part),
    .conditionUnknownCode("9", question: useful, known: ["1", "2", "3", "4", "5"], at: part),
    .conditionWrongComparison(
      QuestionID("why"), why: "has no order", remedy: "use 'is', 'is not' or 'answered(…)'",
      at: part),
    .conditionCycle([QuestionID("why"), QuestionID("what")], at: part),
    .conditionLaterQuestion(QuestionID("why"), at: part),
    .conditionNeverTrue("question 'why'", at: part),
    .conditionAlwaysTrue("question 'why'", at: part),
    .questionUnreachable("question 'why'", at: part),
  ]

  private static let versionSamples: [Problem] = [
    .versionNotRaised(
      InstrumentID("adoption"), version: 1, other: "that ships with perennial",
      changed: ["applied"], at: line),
    .instrumentTwice(InstrumentID("pulse"), first: "surveys/pulse.yaml", at: line),
    .fileNameDiffers(InstrumentID("pulse"), file: "weather.yaml", at: line),
  ]

  private static let answerSamples: [Problem] = [
    .answerUnknownChoice(useful, known: ["1", "2", "3", "4", "5"], meant: nil, at: cell),
    .answerNotANumber(useful, at: cell),
    .answerNotWhole(useful, at: cell),
    .answerOutOfRange(useful, expected: "at most 600", at: cell),
    .answerNotADate(useful, precision: .day, at: cell),
    .answerNotATime(useful, at: cell),
    .answerNotALink(useful, at: cell),
    .answerTooLong(useful, count: 612, limit: 500, at: cell),
    .answerTooMany(useful, count: 4, limit: 3, at: cell),
    .answerRulesOutOthers(useful, alone: "none", at: cell),
    .answerRequired(useful, at: cell),
    .answerNotAsked(useful, at: cell),
    .sharesOffSum(useful, sum: 90, expected: 100, at: cell),
    .responseIncomplete(
      .isAnswered(.init(id: useful, offset: 0)), at: cell),
  ]

  private static let tableSamples: [Problem] = [
    .tableEmpty(at: .file("answers.csv")),
    .tableNoRows(at: .file("answers.csv")),
    .tableNotUTF8(at: cell),
    .tableQuote("a quote is opened here and never closed", at: cell),
    .tableRagged(found: 6, expected: 5, at: cell),
    .columnUnknown(
      "evidense", instrument: InstrumentID("design-checklist"), known: ["evidence"], at: cell),
    .columnMissing(QuestionID("status"), instrument: InstrumentID("design-checklist"), at: cell),
    .columnTwice("status", at: cell),
    .itemTwice(ChoiceCode("shared-space"), firstLine: 4, at: cell),
    .itemMissing(["shared-space"], at: .file("design-checklist.csv")),
  ]

  private static let importSamples: [Problem] = [
    .columnAmbiguous(4, candidates: ["useful", "clear"], at: cell),
    .mappingColumnUnknown("Usefull", known: ["Useful"], at: line),
    .mappingQuestionUnknown("usefull", known: ["useful"], at: line),
    .exportAsksNothing(at: .file("answers.csv")),
    .importedAsOther(useful, count: 2, at: cell),
    .importedByPosition(useful, at: cell),
    .importedCodeRepaired(useful, count: 3, at: cell),
    .importedRowChanged(2, at: .file("answers.csv")),
    .importTookNothing(12, at: .file("answers.csv")),
    .importRunning("guild"),
    .importTooLarge(400_000_000, limit: 134_217_728, at: .file("answers.csv")),
    .importOwnFile(at: .file("guild/adoption/2026H1.csv")),
    .waveVersionDiffers(
      "adoption/2026H1", recorded: "2", version: 3,
      at: .text(file: "guild/perennial.yaml", line: 9, column: 22)),
    .waveNotRecorded("adoption/2026H1", version: 3, at: .file("guild/perennial.yaml")),
    .waveUnusable(isSession: false, at: .cell(file: "answers.csv", line: 7, column: "_wave")),
    .respondentUnknown(24, of: 24, at: .file("answers.csv")),
  ]

  private static let textSamples: [Problem] = [
    .textUndecodable(encoding: "windows-1252", at: .text(file: "answers.csv", line: 7, column: 3)),
    .textNul(at: .text(file: "answers.csv", line: 7, column: 3)),
    .textEncodingGuessed(
      "windows-1252", because: "not UTF-8, and its letters make sense as Windows-1252",
      at: .file("answers.csv")),
    .textRecordTooLong(limit: 4_194_304, at: .text(file: "answers.csv", line: 7, column: 1)),
    .textMoreDamage(120, at: .file("answers.csv")),
  ]

  private static let commandLineSamples: [Problem] = [
    .unknownVerb("chekclist", known: ["checklist", "surveys"]),
    .unknownOption("--langage", verb: "surveys show", known: ["--lang", "--opens", "--language"]),
    .optionNeedsValue("--lang", value: "LANG"),
    .optionTakesNoValue("--json"),
    .optionTwice("--lang"),
    .optionValue("xml", of: "--to", allowed: ["text", "google-forms-script", "xlsform"]),
    .missingWord("ID", verb: "surveys show"),
    .extraWord("please", verb: "surveys list"),
    .unknownTopic("scoring", known: ["checklist", "surveys"]),
  ]

  private static let machineSamples: [Problem] = [
    .cannotRead("answers.csv", reason: "no such file or directory"),
    .cannotWrite("out.xlsx", reason: "no space left on device"),
    .fileExists("surveys/pulse.yaml"),
    .unknownInstrument("adaption", known: ["adoption"]),
    .notAChecklist(InstrumentID("adoption")),
    .libraryMissing("libxlsxwriter", package: "libxlsxwriter4"),
  ]
}
