import DelimitedText
import Host
import Instruments
import Intake

/// The file that a tally reads: looked at first, then read in the fastest way that does it justice.
struct TallyInput {
  /// The file, as problems name it.
  let name: String
  private let invocation: Invocation
  private let bytes: FileBytes
  private let options: ReadingOptions

  init(_ invocation: Invocation) throws(CommandFailure) {
    self.invocation = invocation
    let path = invocation.word("FILE") ?? ""
    name = FileBytes.name(of: path)
    var options = try invocation.readingOptions
    // Damage is told row by row, and '--strict' judges in the end.
    options.isStrict = false
    self.options = options
    do throws(HostError) {
      bytes = try FileBytes(opening: path)
    } catch {
      throw CommandFailure(.cannotRead(name, reason: error.reason), exit: .unreachable)
    }
  }
}

extension TallyInput {
  /// Counts the answers to an instrument, and tells whether columns had to be matched for it.
  func reading(
    of instrument: Instrument, by segments: [String]
  ) throws(CommandFailure) -> (reading: TallyReading, isMatched: Bool) {
    let progress = ReadingProgress(of: bytes.file, shownOn: invocation)
    defer { progress?.end() }
    let export: TableSource
    do throws(Problem) {
      if SourceFile.isWorkbook(bytes.head) {
        export = try table(nil)
        if TallyWay.isOwnForm(export.head, of: instrument) {
          return (
            try TallyReading(sheet: export, named: name, of: instrument, segments: segments), false
          )
        }
      } else {
        switch TallyWay(
          beginning: bytes.head, isWhole: bytes.isWhole, options: options, of: instrument)
        {
        case .plain: return (try plain(instrument, segments, progress), false)
        case .ownForm: return (try slow(instrument, segments, progress), false)
        case .export: export = try table(progress)
        }
      }
    } catch {
      throw CommandFailure(tableProblem: error)
    }
    return (try matched(export, instrument, segments), true)
  }

  /// What an export holds, by its own labels.
  func survey() throws(CommandFailure) -> ExportSurvey {
    let progress = ReadingProgress(of: bytes.file, shownOn: invocation)
    defer { progress?.end() }
    do throws(Problem) {
      let source = try table(progress)
      guard source.head.contains(where: { $0.cells.contains { !$0.trimmed.isEmpty } }) else {
        throw .tableEmpty(at: .file(name))
      }
      return try ExportSurvey(source, threads: invocation.threadCount)
    } catch {
      throw CommandFailure(tableProblem: error)
    }
  }
}

extension TallyInput {
  private func plain(
    _ instrument: Instrument, _ segments: [String], _ progress: ReadingProgress?
  ) throws(Problem) -> TallyReading {
    let reading: TallyReading
    do throws(UnreadableSource) {
      reading = try TallyReading(
        bytes, named: name, of: instrument, segments: segments,
        options: FastScanOptions(threads: invocation.threadCount), progress: progress?.shown)
    } catch {
      throw .cannotRead(name, reason: error.reason)
    }
    // Far down a text may turn out to be no UTF-8 after all; only the careful reader can tell.
    let isDoubtful = reading.problems.contains { $0.code == .tableNotUTF8 }
    return isDoubtful && bytes.canBeReadAgain ? try slow(instrument, segments, progress) : reading
  }

  private func slow(
    _ instrument: Instrument, _ segments: [String], _ progress: ReadingProgress?
  ) throws(Problem) -> TallyReading {
    try TallyReading(
      text: TallySource(bytes, named: name, progress: progress?.shown), options: options,
      named: name, of: instrument, segments: segments)
  }

  private func matched(
    _ source: TableSource, _ instrument: Instrument, _ segments: [String]
  ) throws(CommandFailure) -> TallyReading {
    let mapping = try invocation.mapping(for: source, of: instrument)
    do throws(Problem) {
      let export = try ImportReading(source, of: instrument, mapping: mapping, file: name)
      return TallyReading(export: export, named: name, segments: segments)
    } catch {
      throw CommandFailure(tableProblem: error)
    }
  }

  private func table(_ progress: ReadingProgress?) throws(Problem) -> TableSource {
    try bytes.table(
      named: name, options: options, sheet: invocation.value("--sheet"), progress: progress?.shown)
  }
}
