import Host
import Instruments
import Intake

/// Where an import goes: the folder, the wave, and the files that change together.
struct ImportTarget {
  let folder: String
  let wave: String?
  let rejectedPath: String
  private let files: FileSystem
  private let found: FoundInstrument

  init(_ invocation: Invocation, _ found: FoundInstrument) throws(CommandFailure) {
    files = invocation.files
    self.found = found
    folder = invocation.value("--into") ?? "."
    wave = invocation.value("--wave")
    let path = invocation.word("FILE") ?? ""
    rejectedPath = Self.rejectedPath(for: path)
    let instrument = found.instrument
    guard let wave else {
      guard instrument.anonymity == .named else {
        throw CommandFailure(.missingWord("--wave WAVE", verb: "import"), exit: .wrongUsage)
      }
      return
    }
    let isDay = CalendarDate(wave) != nil
    guard Self.isName(wave), instrument.cadence != .session || isDay else {
      let expected =
        instrument.cadence == .session
        ? "the date of the session, such as 2026-03-05"
        : "letters, digits and dashes, such as 2026H1"
      throw CommandFailure(
        .optionValue(wave, of: "--wave", expected: expected), exit: .wrongUsage)
    }
  }

  /// The file without its folder path: `adoption/2026H1`.
  private var stem: String {
    wave.map { "\(found.instrument.id)/\($0)" } ?? found.instrument.id.text
  }

  /// The files that hold the answers, as paths for people.
  var answerPaths: [String] {
    let isAnonymous = found.instrument.anonymity == .anonymous
    return ["\(folder)/\(stem).csv"] + (isAnonymous ? ["\(folder)/\(stem).texts.csv"] : [])
  }

  /// Adds what is new to the wave, all or nothing.
  func store(_ reading: ImportReading) throws(CommandFailure) -> WaveFiles {
    do throws(HostError) {
      return try change(reading)
    } catch {
      throw Self.failure(error, folder)
    }
  }

  /// Puts back what an interrupted import had begun; the file to read may lie in the folder too.
  static func settle(_ folder: String) throws(CommandFailure) {
    do throws(HostError) {
      try FolderTransaction.settle(folder)
    } catch {
      throw failure(error, folder)
    }
  }
}

extension ImportTarget {
  private static func failure(_ error: HostError, _ folder: String) -> CommandFailure {
    guard error != FolderTransaction.busy else {
      return CommandFailure(.importRunning(folder), exit: .unreachable)
    }
    return CommandFailure(
      .cannotWrite(error.path.isEmpty ? folder : error.path, reason: error.reason),
      exit: .unreachable)
  }

  private func change(_ reading: ImportReading) throws(HostError) -> WaveFiles {
    try files.makeFolder(folder)
    var transaction = try FolderTransaction.begin(in: folder)
    let secret = try present(Self.secretPath)
    var present = WaveFiles.Present(
      secret: secret.isEmpty ? try files.randomBytes(32) : secret)
    present.answers = try self.present("\(stem).csv")
    present.texts = try self.present("\(stem).texts.csv")
    present.keys = try self.present(keysPath)
    let wave = WaveFiles(reading, to: present, wave: wave ?? "")
    if wave.added > 0 {
      if secret.isEmpty {
        try transaction.stage(present.secret, as: Self.secretPath, isPrivate: true)
        // A secret that goes into a shared history is none.
        try transaction.stage(Array("*\n".utf8), as: ".perennial/.gitignore")
      }
      try transaction.stage(wave.keys, as: keysPath, isPrivate: true)
      let pinned = "surveys/pinned/\(found.instrument.id)@\(found.instrument.version).yaml"
      if files.entry(at: "\(folder)/\(pinned)") == nil {
        try transaction.stage(found.bytes, as: pinned)
      }
      if let texts = wave.texts { try transaction.stage(texts, as: "\(stem).texts.csv") }
      try transaction.stage(wave.answers, as: "\(stem).csv")
    }
    if wave.added > 0 { try transaction.commit() } else { transaction.cancel() }
    // It may lie in the folder as well, which must be as it was until the rows are in it.
    let rejected = reading.rejectedFile
    if !rejected.isEmpty { try files.write(rejected, to: rejectedPath) }
    return wave
  }

  private var keysPath: String { ".perennial/imported/\(stem)" }
  private static let secretPath = ".perennial/secret"

  /// A file of the folder; empty where there is none.
  private func present(_ path: String) throws(HostError) -> [UInt8] {
    let whole = "\(folder)/\(path)"
    return files.entry(at: whole) == nil ? [] : try files.read(whole, limit: 1 << 30)
  }

  /// `answers.rejected.csv` for `answers.csv`.
  private static func rejectedPath(for path: String) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let dot = path[slash...].lastIndex(of: ".") ?? path.endIndex
    return path[..<dot] + ".rejected.csv"
  }

  /// Whether a wave may be a file name, and never that of the texts beside it.
  private static func isName(_ wave: String) -> Bool {
    let isPlain = wave.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        || ["-", "_", "."].contains(scalar)
    }
    return isPlain && (1...60).contains(wave.utf8.count) && !wave.hasPrefix(".")
      && !wave.hasSuffix(".texts")
  }
}
