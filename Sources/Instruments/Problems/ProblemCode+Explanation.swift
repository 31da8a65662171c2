extension ProblemCode {
  /// Why this is a problem at all, in a sentence or two for somebody who has never seen it.
  public var explanation: String {
    switch self {
    case .yamlTooLarge, .yamlTooManyValues, .yamlTooDeep:
      "A definition is a page or two of text. Much more is a mistake, or an attempt to harm."
    case .yamlNotUTF8:
      "All texts are stored as UTF-8, so that every language and every sign has its place."
    case .yamlControlCharacter:
      "Characters nobody sees shift lines, break searches, and reach people's screens."
    case .yamlTab: "YAML counts spaces; a tab looks like some, but counts as none."
    case .yamlSyntax:
      "The file cannot be read as YAML beyond this point, so nothing after it was judged."
    case .yamlAnchor:
      "Anchors let a small file unfold into a huge one, and make definitions hard to read."
    case .yamlTag: "Every value is text, so there is nothing for a tag to say."
    case .yamlSeveralDocuments:
      "One file defines one instrument, so that it can be found by its name."
    case .yamlKeyNotText: "Keys are words. A list or a group as a key has no meaning here."
    case .yamlDuplicateKey: "Only one of the two could count, and nobody could tell which."
    case .yamlEmpty: "There is nothing in the file, or only comments."
    case .notADefinition: "Every definition says on top what it defines."
    case .unknownKey:
      "A key that is not known would be ignored in silence, most often a misspelling."
    case .missingKey: "Without this key the definition is not complete."
    case .keyOutOfPlace: "The key is known, but would be ignored here."
    case .wrongShape: "A list stands where a text is expected, or the other way round."
    case .emptyText: "People would see an empty line."
    case .notOneOf: "Only certain words have a meaning here."
    case .notANumber: "A number is expected here."
    case .notADate: "A day is expected here, written year-month-day."
    case .malformedID, .malformedCode:
      "Ids and codes become columns, file names and addresses, so only plain signs are taken."
    case .malformedIndicator: "Indicators are named by layer and name, such as feedback.usefulness."
    case .answerKeyMissing, .answerKeyTwice: "A question is answered in exactly one way."
    case .duplicateID: "Two questions would write into the same column."
    case .idTaken: "One id names one thing, or people would get another form than they meant."
    case .duplicateCode: "Two choices could not be told apart once they are stored."
    case .duplicateLanguage: "A language is listed once."
    case .noQuestions: "There is nothing to answer."
    case .unknownScale, .unknownSideAnswer:
      "Scales and answers beside them are defined once, in scales.yaml, and named by their id."
    case .unknownLanguage: "Languages are named by their two-letter codes of ISO 639-1."
    case .undeclaredLanguage:
      "Nobody would be offered the language, and other texts may be missing in it."
    case .missingTranslation: "Who reads that language would suddenly read another one."
    case .unknownPlaceholder:
      "Only known placeholders are filled in; this one would be shown as it is."
    case .doubleBarrelled:
      "Who agrees with one half and not with the other cannot answer, and nobody could read the result."
    case .labelMissing: "People would see a bare code."
    case .scaleGap: "A jump in the numbers shifts every mean, and nobody would see it."
    case .scaleTooShort, .tooFewChoices: "With one answer to choose from, nothing is learned."
    case .limitTooHigh, .limitsCrossed, .sharesCannotReachSum:
      "No answer could ever meet these limits, or the limit limits nothing."
    case .reversedWithoutScale: "Only a scale has two ends that could be exchanged."
    case .checklistMixed:
      "A checklist is filled in as one row per item; other questions have no row."
    case .longerThanStated: "Three quarters of those who break off felt misled about the length."
    case .minimumGroupTooSmall, .minimumGroupMissing:
      "Results for very few people give away who answered what."
    case .pairUnknownSegment, .pairTwice:
      "Only two different segments can be crossed, and every pair is checked for small groups once."
    case .conditionSyntax: "The condition cannot be read, so the question's place is unknown."
    case .conditionUnknownQuestion, .conditionUnknownCode:
      "The condition waits for an answer that nobody can give."
    case .conditionWrongComparison: "The two sides cannot be compared."
    case .conditionCycle: "Each of the questions waits for another, so none would ever be shown."
    case .conditionLaterQuestion: "When the question is shown, the other has not been asked."
    case .conditionNeverTrue, .questionUnreachable: "Nobody would ever see the question."
    case .conditionAlwaysTrue: "The condition decides nothing."
    case .weightNegative, .weightWithoutLayer, .weightOfStandIn:
      "A weight says how much an indicator counts among those of its layer, and nothing else."
    case .weightWithoutReason:
      "All indicators of a layer count alike unless somebody can say why not."
    case .scoreWithoutScale, .anchorsEqual:
      "Two anchors turn a raw value into a score; without them there is none."
    case .standsForUnknown: "People's own view stands in for records of a layer, by their names."
    case .unknownMeasure: "Without its measure the indicator has no number."
    case .parameterUnknown, .parameterMissing, .parameterValue:
      "The measure would read something else than was meant, or nothing at all."
    case .unknownIndicator: "The health model has no indicator of this name."
    case .signalIndicatorUnknown:
      "A signal reads an indicator of the health model; without one it would stay silent forever."
    case .levelsEqual, .signalWithoutWeight:
      "A signal grows from its watch level to its alarm level, and counts by its weight."
    case .patternWithoutSignals: "Nothing is ever reported without evidence."
    case .companionUnknown: "Companions are patterns, by their names."
    case .signalGroupUnknown: "Of a group only the strongest signals count, and both sides name it."
    case .ledgerUnreadable:
      "The ledger remembers what was handed on. Without it nobody can say what would undo that."
    case .unknownWave: "Only waves of which answers lie in the folder can be compared."
    case .versionNotRaised:
      "Waves remember the version they were asked with. Two meanings under one number could not be told apart."
    case .instrumentTwice: "Only one of the two could be used."
    case .fileNameDiffers: "Instruments are looked for by their file names."
    case .answerUnknownChoice: "Only the choices of the question can be counted."
    case .answerNotANumber, .answerNotWhole, .answerOutOfRange:
      "The question asks for such a number."
    case .answerNotADate, .answerNotATime, .answerNotALink:
      "The question asks for this form, so that it can be sorted and opened."
    case .answerTooLong: "Texts have a limit, so that a page and a sheet can hold them."
    case .answerTooMany, .answerRulesOutOthers: "The question limits what goes together."
    case .answerRequired: "The response is of no use without it."
    case .answerNotAsked: "The person did not see this question, so the answer cannot be theirs."
    case .sharesOffSum: "The parts divide one whole."
    case .responseIncomplete: "The definition states what every response must hold."
    case .tableNoRows: "There are columns, but nothing stands in them."
    case .tableEmpty: "There is no header, so no column has a name."
    case .tableNotUTF8: "Read in the wrong encoding, names and texts would be mangled in silence."
    case .tableQuote: "A stray quote makes cells and rows run into each other."
    case .tableRagged: "With a cell more or less, answers would slip under the wrong question."
    case .columnUnknown: "The column belongs to no question, so nothing is read from it."
    case .columnMissing: "Every row would lack an answer that is required."
    case .columnTwice: "Nobody could tell which of the two holds the answer."
    case .itemTwice: "An item is judged once."
    case .itemMissing: "An item nobody judged is not the same as one that is not met."
    case .columnAmbiguous:
      "A guess would put answers under the wrong question, and nobody would ever see it."
    case .mappingColumnUnknown, .mappingQuestionUnknown:
      "A line of the mapping that meets nothing would be passed over in silence."
    case .exportAsksNothing: "A draft needs at least one question that somebody answered."
    case .importedAsOther: "Many tools write the words behind 'other' in place of the choice."
    case .importedByPosition: "The file gives numbers where the instrument has words."
    case .importedCodeRepaired:
      "Spreadsheets read 2-3 as the second of March, and save it so."
    case .importedRowChanged:
      "Rows are known by keyed digests alone, so a stored answer cannot be found to be exchanged."
    case .importTookNothing: "Every row has something that cannot be read, so nothing was stored."
    case .importRunning: "Two imports at once could undo each other's work."
    case .importTooLarge:
      "All rows of an import change the folder together, and are kept in memory until they do."
    case .importOwnFile: "Every answer would be counted twice."
    case .waveVersionDiffers:
      "Answers to two versions of a definition in one wave could not be told apart later."
    case .waveNotRecorded:
      "The file is laid out so that a line cannot be added without touching what is written."
    case .waveUnusable: "A row goes to the wave that it names, and to no other."
    case .respondentUnknown:
      "Of a confidential instrument a pseudonym is kept, which tells who is the same in every wave."
    case .communityFileMissing:
      "Without its own page nothing is known of a community but what its files tell."
    case .settingUnreadable: "What cannot be understood here counts as not said."
    case .fileUnknown: "A misspelt name would look as if nothing had been written down."
    case .folderEmpty: "There is nothing to measure."
    case .definitionUnusable:
      "Answers read by another definition than the one they were given to could mean anything."
    case .waveUnknown: "What is said of a wave that nothing asks would be passed over in silence."
    case .waveNotNamed: "Answers of different times would be taken for those of one."
    case .waveUndated: "Only what has a day can be laid side by side with what happened before."
    case .waveTwice: "The same answers would count twice."
    case .waveVersionUnknown, .waveUnpinned:
      "Between versions a question may have changed its meaning under the same name."
    case .moreThanInvited: "A share of those who answered that is above one tells nothing."
    case .wordsBesideAnswers: "Words beside the other answers can show who gave them."
    case .wordsWithoutAnswers: "Most often a file was renamed, and the other one was not."
    case .textUndecodable: "What a byte meant is lost where its encoding gives it no character."
    case .textNul: "A NUL is the trace of another encoding, or of a program that broke off."
    case .textEncodingGuessed:
      "The file does not say its encoding, and its bytes make sense in more than one."
    case .textRecordTooLong:
      "No table has rows like this. It is most often another kind of file, or a quote gone astray."
    case .textMoreDamage: "A list without end helps nobody; the first places show the pattern."
    case .xlsxNotAWorkbook, .xlsxOldFormat, .xlsxEncrypted:
      "Only workbooks in the xlsx format, without a password, can be read."
    case .xlsxDamaged:
      "Part of the file is lost or changed, so no number in it can be trusted."
    case .xlsxTooLarge, .xlsxUnpacksTooLarge, .xlsxTooManyEntries:
      "An xlsx file is packed. A small one that unfolds without end is an attempt to harm."
    case .xlsxEntryName: "Such names are used to write where nobody expects it, or to hide a part."
    case .xlsxPartMissing, .xlsxPartKind:
      "A workbook consists of parts that name each other; without this one it cannot be read."
    case .xlsxMarkup, .xlsxNotUTF8: "The sheet cannot be read beyond this point."
    case .sheetUnknown: "A workbook may hold several sheets, and the name must be one of them."
    case .xlsxDoctype:
      "Workbooks never hold a document type; those who add one want to read files or fill memory."
    case .xlsxTooDeep, .xlsxTooIntricate:
      "No spreadsheet program writes such a file. It is damaged, or an attempt to harm."
    case .xlsxNotATable: "A chart or a dialog has no rows."
    case .xlsxCellReference, .xlsxBeyondSheet:
      "A cell whose place is unknown would slip under the wrong question."
    case .xlsxOutOfOrder: "Spreadsheet programs write in order; this file was changed by others."
    case .xlsxCellTooLong, .xlsxTooManyTexts, .xlsxTooManyCells:
      "Bounds keep one file from taking the whole machine."
    case .xlsxTextMissing: "The cell points to a text that is not in the file."
    case .formWithoutSurvey: "An XLSForm asks its questions on a sheet 'survey'."
    case .formKindUnknown: "Dropped in silence, the question would be missed by those who answer."
    case .formListUnknown: "Without its choices, the question cannot be answered."
    case .formGroupUnpaired: "Nobody could tell which questions belong to the group."
    case .formNameMissing: "The name becomes the name of a column."
    case .formExpression: "Whether the question is shown would be guessed."
    case .formLeftOut: "The form says something that a definition has no word for."
    case .unknownVerb, .unknownOption, .unknownTopic:
      "The word is not known, most often a misspelling."
    case .optionNeedsValue, .optionTakesNoValue, .optionTwice, .optionValue:
      "The option was given in a way it cannot be used."
    case .missingWord, .extraWord: "The verb takes a certain number of words."
    case .cannotRead, .cannotWrite:
      "The machine refused; nothing was changed, and nothing is left half-written."
    case .fileExists: "Nothing is ever overwritten without being asked for."
    case .unknownInstrument: "Neither a definition that ships nor one of your own has this id."
    case .notAChecklist: "Only checklists have items that can be met."
    case .libraryMissing: "A part of the program that is installed separately was not found."
    }
  }
}
