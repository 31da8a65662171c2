import Host
import Instruments
import Simulation

/// The folder that a simulated community goes into.
struct SimulationFolder {
  let path: String
  private let invocation: Invocation

  init(_ invocation: Invocation) throws(CommandFailure) {
    self.invocation = invocation
    guard let path = invocation.value("--output") else {
      throw CommandFailure(.missingWord("--output FOLDER", verb: "simulate"), exit: .wrongUsage)
    }
    self.path = path
    // Files of another community would be taken for this one's.
    let isTaken =
      invocation.files.entry(at: path) == .folder
      ? (try? invocation.files.names(in: path))?.isEmpty != true
      : invocation.files.entry(at: path) != nil
    if isTaken { throw CommandFailure(.fileExists(path), exit: .unreachable) }
  }

  /// Writes all files, and tells their paths.
  func write(_ plan: SimulationPlan) throws(CommandFailure) -> [String] {
    let files = files(of: plan)
    try invocation.makeFolder(path)
    for file in files {
      var folder = path
      for part in file.path.split(separator: "/").dropLast() {
        folder += "/\(part)"
        try invocation.makeFolder(folder)
      }
      try write(file)
    }
    return files.map { "\(path)/\($0.path)" }
  }

  private func files(of plan: SimulationPlan) -> [SimulatedFile] {
    guard plan.members <= CrowdedCommunity.threshold else { return CrowdedCommunity(plan).files }
    let community = SimulatedCommunity(plan)
    return community.files + (invocation.isOn("--truth") ? community.truthFiles : [])
  }

  private func write(_ file: SimulatedFile) throws(CommandFailure) {
    let place = "\(path)/\(file.path)"
    do throws(HostError) {
      try invocation.files.write(to: place) { write throws(HostError) in
        try file.forEachPiece(write)
      }
    } catch {
      throw CommandFailure(.cannotWrite(place, reason: error.reason), exit: .unreachable)
    }
  }
}
