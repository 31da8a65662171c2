import Host
import Instruments
import Intake

/// Where an import goes: the folder, the waves, and the files that change together.
struct ImportTarget {
  let folder: String
  let wave: String?
  let rejectedPath: String
  let waves: [String?]
  let files: FileSystem
  let found: FoundInstrument

  init(
    _ invocation: Invocation, _ found: FoundInstrument, _ reading: ImportReading
  ) throws(CommandFailure) {
    files = invocation.files
    self.found = found
    folder = invocation.value("--into") ?? "."
    wave = invocation.value("--wave")
    rejectedPath = Self.path(invocation.word("FILE") ?? "", endingIn: ".rejected.csv")
    waves = reading.waves.isEmpty && !reading.namesWaves ? [wave] : reading.waves
    let path = invocation.word("FILE") ?? ""
    if let own = answerPaths.first(where: { files.isSame($0, path) }) {
      throw CommandFailure(.importOwnFile(at: .file(own)), exit: .wrongUsage)
    }
    guard let wave else {
      guard !reading.needsWave || reading.namesWaves else {
        throw CommandFailure(.missingWord("--wave WAVE", verb: "import"), exit: .wrongUsage)
      }
      return
    }
    guard WaveName.fits(wave, found.instrument) else {
      let expected =
        found.instrument.cadence == .session
        ? "the date of the session, such as 2026-03-05"
        : "letters, digits and dashes, such as 2026H1"
      throw CommandFailure(
        .optionValue(wave, of: "--wave", expected: expected), exit: .wrongUsage)
    }
  }

  /// The files that hold the answers, as paths for people.
  var answerPaths: [String] {
    let isAnonymous = found.instrument.anonymity == .anonymous
    return waves.flatMap { wave in
      let stem = "\(folder)/\(stem(of: wave))"
      return ["\(stem).csv"] + (isAnonymous ? ["\(stem).texts.csv"] : [])
    }
  }

  /// The waves that answers go to.
  var waveNames: [String] { waves.compactMap(\.self) }

  /// Adds what is new to the waves, all or nothing.
  func store(_ reading: ImportReading) throws(CommandFailure) -> ImportOutcome {
    let result: Result<ImportOutcome, CommandFailure>
    do throws(HostError) {
      result = try change(reading)
    } catch {
      throw Self.failure(error, folder)
    }
    return try result.get()
  }

  /// Puts back what an interrupted import had begun; the file to read may lie in the folder too.
  static func settle(_ folder: String) throws(CommandFailure) {
    do throws(HostError) {
      try FolderTransaction.settle(folder)
    } catch {
      throw failure(error, folder)
    }
  }

  /// `answers.rejected.csv` for `answers.csv`.
  static func path(_ path: String, endingIn end: String) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let dot = path[slash...].lastIndex(of: ".") ?? path.endIndex
    return path[..<dot] + end
  }
}
