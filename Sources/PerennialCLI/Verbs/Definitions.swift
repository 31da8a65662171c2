import Host
import Instruments
import Intake
import StandardSurveys

/// The definitions a command can see: those that ship, and those of the folder it runs in.
struct Definitions {
  /// Where own definitions are looked for first.
  static let ownFolder = "surveys"
  /// Larger files are refused before they are read whole.
  static let mostBytes = 1 << 20

  let files: FileSystem

  /// What ships, read at its first use.
  static let shipped = DefinitionSet(
    ShippedFile.all.map { SourceFile(path: "(shipped)/\($0.name)", bytes: $0.bytes) })

  /// Of what ships the scales and one file: reading all of it would take longer than most commands.
  static func shipped(only id: some StringProtocol) -> DefinitionSet {
    DefinitionSet(
      ShippedFile.all.filter { $0.name == "scales.yaml" || $0.name == "\(id).yaml" }
        .map { SourceFile(path: "(shipped)/\($0.name)", bytes: $0.bytes) })
  }

  /// The ids of what ships, for completions.
  static func shippedIDs() -> [String] { shipped.entries.map(\.instrument.id.text) }
}

/// An instrument that was asked for, and where it was found.
struct FoundInstrument {
  let instrument: Instrument
  /// The file, or nil where it ships.
  let path: String?
  /// What the file holds.
  let bytes: [UInt8]
  /// What a draft must still mend before it is finished.
  var unfinished: [Problem] = []
}

extension Definitions {
  /// The instrument of an id or a file: one's own first, then the one that ships.
  ///
  /// A draft may still have to raise its version, where people only look at it.
  func instrument(
    _ name: String, asDraft: Bool = false
  ) throws(CommandFailure) -> FoundInstrument {
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") || name.contains("/") {
      return try read(name, asDraft: asDraft)
    }
    let own = "\(Self.ownFolder)/\(name).yaml"
    if files.entry(at: own) == .file { return try read(own, asDraft: asDraft) }
    if let file = ShippedFile.all.first(where: { $0.name == "\(name).yaml" }),
      let instrument = Self.shipped(only: name).instrument(InstrumentID(name))
    {
      return FoundInstrument(instrument: instrument, path: nil, bytes: file.bytes)
    }
    if let other = all().first(where: { $0.instrument.id.text == name })?.path {
      return try read(other, asDraft: asDraft)
    }
    throw CommandFailure(
      .unknownInstrument(name, known: Self.shippedIDs() + ownIDs), exit: .wrongUsage)
  }

  /// The ids that the files of the own folder carry in their names.
  var ownIDs: [String] {
    let names = (try? files.names(in: Self.ownFolder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && $0 != "scales.yaml" }
      .map { String($0.dropLast(5)) }
  }

  private func read(
    _ path: String, asDraft: Bool
  ) throws(CommandFailure) -> FoundInstrument {
    let bytes = try bytes(of: path)
    let set = DefinitionSet(
      [SourceFile(path: path, bytes: bytes)], companions: companions(of: [path]),
      over: Self.shipped(only: Self.id(in: bytes)), asDrafts: asDraft)
    guard let entry = set.entries.first, entry.isUsable else {
      throw CommandFailure(set.problems, exit: .badData, sources: [path: bytes])
    }
    return FoundInstrument(
      instrument: entry.instrument, path: path, bytes: bytes,
      unfinished: set.problems.filter { $0.code == .versionNotRaised })
  }

  /// The id that a definition gives itself, found without reading it as YAML.
  private static func id(in bytes: [UInt8]) -> String {
    let line = bytes.split(separator: UInt8(ascii: "\n")).lazy
      .map { String(decoding: $0, as: UTF8.self) }
      .first { $0.hasPrefix("instrument:") }
    return line.map { String($0.dropFirst("instrument:".count).prefix { $0 != "#" }).trimmed } ?? ""
  }

  /// A file whole, or why it cannot be read.
  func bytes(of path: String) throws(CommandFailure) -> [UInt8] {
    do throws(HostError) {
      return try files.read(path, limit: Self.mostBytes)
    } catch {
      throw CommandFailure(.cannotRead(path, reason: error.reason), exit: .unreachable)
    }
  }

  /// The files of scales that lie beside definitions and lend them their scales.
  func companions(of paths: [String]) -> [SourceFile] {
    let folders = Set(paths.map { path in path.lastIndex(of: "/").map { path[...$0] } ?? "" })
    return folders.sorted().compactMap { folder in
      let path = "\(folder)scales.yaml"
      guard !paths.contains(path), let bytes = try? files.read(path, limit: Self.mostBytes) else {
        return nil
      }
      return SourceFile(path: path, bytes: bytes)
    }
  }
}

extension Invocation {
  /// The definitions this command can see.
  var definitions: Definitions { Definitions(files: files) }

  /// The instrument of an id or a file to look at, saying what a draft must still mend.
  func draft(_ name: String) throws(CommandFailure) -> FoundInstrument {
    let found = try definitions.instrument(name, asDraft: true)
    console.report(found.unfinished, sources: found.path.map { [$0: found.bytes] } ?? [:])
    return found
  }

  /// As `draft`, but an id means the one that ships: a copy is compared with its origin.
  func shippedOrDraft(_ name: String) throws(CommandFailure) -> FoundInstrument {
    if let instrument = Definitions.shipped.instrument(InstrumentID(name)) {
      return FoundInstrument(instrument: instrument, path: nil, bytes: [])
    }
    return try draft(name)
  }

  /// The community's name as `--community` gives it, safe to show on a terminal.
  var communityName: String? { value("--community").map { TextLayout.visible($0) } }

  /// Today, or the day that `--as-of` puts in its place.
  var today: CalendarDate {
    get throws(CommandFailure) {
      try day(of: "--as-of") ?? surroundings.calendarDate
    }
  }

  /// The day an option names, or nil where it is not given.
  func day(of option: String) throws(CommandFailure) -> CalendarDate? {
    guard let text = value(option) else { return nil }
    guard let date = CalendarDate(text) else {
      throw CommandFailure(
        .optionValue(text, of: option, expected: "a date such as \(surroundings.calendarDate)"),
        exit: .wrongUsage)
    }
    return date
  }

  /// The language of `--lang`, English without it.
  var language: Language {
    get throws(CommandFailure) {
      guard let code = value("--lang") else { return .english }
      // 'EN' and 'ja_JP' are what other programs write.
      let parts = code.split(whereSeparator: { $0 == "-" || $0 == "_" })
      let language = Language(
        ([parts.first?.lowercased() ?? ""] + parts.dropFirst().map(String.init))
          .joined(separator: "-"))
      guard language.isKnown else {
        throw CommandFailure(
          .optionValue(code, of: "--lang", expected: "a language such as en, ja or es"),
          exit: .wrongUsage)
      }
      return language
    }
  }

  /// Refuses to write over a file, unless `--replace` asks for it.
  func refuseExisting(_ path: String) throws(CommandFailure) {
    guard !isOn("--replace"), files.entry(at: path) != nil else { return }
    throw CommandFailure(.fileExists(path, orReplace: true), exit: .unreachable)
  }

  /// Makes a folder where none is, or says why it cannot be.
  func makeFolder(_ path: String) throws(CommandFailure) {
    do throws(HostError) {
      try files.makeFolder(path)
    } catch {
      throw CommandFailure(.cannotWrite(path, reason: error.reason), exit: .unreachable)
    }
  }

  /// Writes a file whole, or says why it cannot be.
  func write(_ text: String, to path: String) throws(CommandFailure) {
    do throws(HostError) {
      try files.write(Array(text.utf8), to: path)
    } catch {
      throw CommandFailure(.cannotWrite(path, reason: error.reason), exit: .unreachable)
    }
  }
}

extension Surroundings {
  /// Today, as the calendar has it.
  var calendarDate: CalendarDate {
    CalendarDate(year: today.year, month: today.month, day: today.day) ?? .epoch
  }
}

extension OptionSpec {
  /// In which language people read.
  static let language = OptionSpec(
    name: "--lang", value: "LANG", summary: "the language, such as en, ja or es",
    default: "en", completion: .values(["en", "ja", "es"]))

  /// Whether a file that is there may be written over.
  static let replace = OptionSpec(
    name: "--replace", summary: "writes over a file that is there already")

  /// How the community is called in texts.
  static let community = OptionSpec(
    name: "--community", value: "NAME", summary: "the community's name in the texts")

  /// What counts as today.
  static let asOf = OptionSpec(
    name: "--as-of", value: "DATE", summary: "the day that counts as today")
}
