import Host
import Instruments
import Intake

extension CommandSpec {
  static let surveysList = CommandSpec(
    path: ["surveys", "list"], group: .define,
    summary: "Lists the questionnaires, checklists and logs at hand",
    discussion: """
      Lists what ships with perennial, and what lies in the folder 'surveys' here. A definition of \
      your own stands in for one that ships under the same id.
      """,
    options: [
      .language,
      OptionSpec(
        name: "--as", value: "FORM", summary: "the form of the list",
        allowed: ["text", "markdown"],
        default: "text"),
    ],
    examples: [
      Example("perennial surveys list", "what can be asked, of whom, and how long it takes")
    ]
  ) { invocation throws(CommandFailure) in
    let listed = invocation.definitions.all()
    let language = try invocation.language
    if invocation.console.isJSON {
      let instruments = listed.map { JSON.summary(of: $0, in: language) }
      invocation.console.print(json: .object([("instruments", .array(instruments))]))
      return .fine
    }
    let console = invocation.console
    if invocation.value("--as") == "markdown" {
      console.print(CommandSpec.markdown(of: listed, in: language))
    } else {
      console.print(text(of: listed, in: language, console))
      if listed.contains(where: { $0.path != nil }) {
        console.note("\n* from the folder 'surveys' here")
      }
      for path in invocation.definitions.brokenOwn {
        console.note("\n\(path) cannot be used as it is: perennial surveys check \(path)")
      }
      console.note("\n'perennial surveys show ID' shows one as people read it.")
    }
    return .fine
  }

  private static func text(
    of listed: [FoundInstrument], in language: Language, _ console: Console
  ) -> String {
    var table = Table([
      .init("id"), .init("who answers"), .init("when"), .init("min", isRightAligned: true),
      .init("what it is"),
    ])
    table.rows = listed.map { found in
      let instrument = found.instrument
      return [
        instrument.id.text + (found.path == nil ? "" : "*"), instrument.audience.words,
        instrument.cadence.words, instrument.minutes.plain,
        instrument.title.text(in: language, fallbacks: instrument.languages),
      ]
    }
    return table.lines(width: console.width, style: console.style).joined(separator: "\n")
  }
}

extension Instrument {
  /// The minutes that people are told.
  var minutes: Double { statedMinutes ?? estimatedMinutes }
}

extension Audience {
  /// Who answers, as a person says it.
  var words: String {
    switch self {
    case .members: "members"
    case .attendees: "attendees"
    case .everyone: "everyone"
    case .anyone: "anyone"
    case .organizer: "the organizer"
    case .facilitator: "the facilitator"
    case .sponsor: "the sponsor"
    }
  }
}

extension Definitions {
  /// What ships, each replaced by one's own of the same id, and one's own others, sorted by id.
  func all() -> [FoundInstrument] {
    var found: [String: FoundInstrument] = [:]
    for entry in Self.shipped.entries {
      found[entry.instrument.id.text] = FoundInstrument(
        instrument: entry.instrument, path: nil, bytes: [])
    }
    for own in ownInstruments where found[own.instrument.id.text]?.instrument != own.instrument {
      found[own.instrument.id.text] = own
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension Definitions {
  /// The usable definitions of the own folder; 'surveys check' speaks about the others.
  private var ownInstruments: [FoundInstrument] {
    ownSet.entries.filter(\.isUsable).map {
      FoundInstrument(instrument: $0.instrument, path: $0.path, bytes: [])
    }
  }

  /// The files of the own folder that cannot be used.
  fileprivate var brokenOwn: [String] {
    let usable = Set(ownSet.entries.filter(\.isUsable).map(\.path))
    return ownIDs.map { "\(Self.ownFolder)/\($0).yaml" }.filter { !usable.contains($0) }
  }

  private var ownSet: DefinitionSet {
    let sources = ownIDs.compactMap { id -> SourceFile? in
      let path = "\(Self.ownFolder)/\(id).yaml"
      return (try? files.read(path, limit: Self.mostBytes)).map {
        SourceFile(path: path, bytes: $0)
      }
    }
    return DefinitionSet(
      sources, companions: companions(of: sources.map(\.path)), over: Self.shipped)
  }
}

extension Cadence {
  /// How often, as a person says it.
  var words: String {
    switch self {
    case .session: "each session"
    case .week: "weekly"
    case .twoWeeks: "every two weeks"
    case .month: "monthly"
    case .fourWeeks: "every four weeks"
    case .quarter: "quarterly"
    case .halfYear: "twice a year"
    case .year: "yearly"
    case .event: "when it happens"
    case .once: "once"
    }
  }
}

extension JSON {
  /// What programs need to know of an instrument before they open it.
  static func summary(of found: FoundInstrument, in language: Language) -> JSON {
    let instrument = found.instrument
    return .object([
      ("id", .string(instrument.id.text)),
      ("version", .int(instrument.version)),
      ("title", .string(instrument.title.text(in: language, fallbacks: instrument.languages))),
      ("audience", .string(instrument.audience.rawValue)),
      ("every", .string(instrument.cadence.rawValue)),
      ("anonymity", .string(instrument.anonymity.rawValue)),
      (
        "minimum_group",
        .orNull(instrument.minimumGroup) {
          .object([("answers", .int($0.answers)), ("comments", .int($0.comments))])
        }
      ),
      ("questions", .int(instrument.questions.count)),
      ("minutes", .number(instrument.statedMinutes ?? instrument.estimatedMinutes)),
      ("languages", .array(instrument.languages.map { .string($0.code) })),
      ("file", .orNull(found.path) { .string($0) }),
      ("meaning", .string(instrument.meaningHash)),
    ])
  }
}
