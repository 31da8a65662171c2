import CommunityHealth
import DelimitedText
import Host
import Instruments
import Intake
import StandardSurveys
import Tallies

/// The folder of a community as a verb was told it, and what was written down there.
struct CommunityFolder {
  /// The folder, as the person wrote it.
  let path: String
  /// Everything that was written down; what is printed of it has gone through the gate.
  private let record: CommunityRecord

  fileprivate init(path: String, record: CommunityRecord) {
    self.path = path
    self.record = record
  }

  /// What may be shown of the community on a day, after what was shown before.
  func analysis(
    by model: HealthModel, asOf: CalendarDate, seed: UInt64, after ledger: DisclosureLedger
  ) -> DisclosedAnalysis {
    DisclosedAnalysis(of: record, by: model, asOf: asOf, seed: seed, after: ledger)
  }

  /// Where a file of the folder lies.
  func path(of file: String) -> String { path == "." ? file : "\(path)/\(file)" }
}

extension WordSpec {
  /// The folder of a community.
  static let communityFolder = WordSpec(
    name: "DIR", summary: "the folder of a community", presence: .optional, completion: .folder)
}

extension Invocation {
  /// Reads the folder of `DIR`, or the one it runs in, and tells what is wrong with it.
  ///
  /// What cannot be read is left out; only a folder in which there is nothing ends the run.
  func communityFolder() throws(CommandFailure) -> CommunityFolder {
    try communityFolder(at: word("DIR") ?? ".")
  }

  /// Reads a folder likewise.
  func communityFolder(at path: String) throws(CommandFailure) -> CommunityFolder {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    try ImportTarget.settle(path)
    let reader: CommunityFolderReader<FolderFiles>
    do throws(UnreadableSource) {
      reader = try CommunityFolderReader(
        FolderFiles(path: path, files: files), path: path, named: Self.name(of: path),
        shipped: ShippedFile.all.map {
          SourceFile(path: "(shipped)/\($0.name)", bytes: $0.bytes)
        }, threads: threadCount)
    } catch {
      throw CommandFailure(.cannotRead(path, reason: error.reason), exit: .unreachable)
    }
    guard reader.isUsable else {
      throw CommandFailure(reader.problems, exit: .badData, sources: reader.sources)
    }
    console.report(reader.problems.map(\.asWarning), sources: reader.sources)
    return CommunityFolder(path: path, record: reader.record)
  }

  /// How a community is called that does not say so itself.
  private static func name(of path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return [".", "..", "/"].contains(last) ? "This community" : last
  }
}
