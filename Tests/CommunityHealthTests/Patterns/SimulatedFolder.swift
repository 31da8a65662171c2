import FolderSupport
import Simulation
import Tallies

/// The folder of a simulated community, read without a disk.
struct SimulatedFolder {
  private let folder: PaperFolder

  init(_ plan: SimulationPlan) {
    // What was planted is told to nobody who judges.
    let files = SimulatedCommunity(plan).files.filter { $0.path != "truth.json" }
    folder = PaperFolder(Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) }))
  }

  /// What was recorded.
  func record() throws -> CommunityRecord { try folder.record() }
}
