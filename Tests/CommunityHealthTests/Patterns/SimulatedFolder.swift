import CommunityHealth
import DelimitedText
import Instruments
import Intake
import Simulation
import StandardSurveys
import Tallies

/// The folder of a simulated community, read without a disk.
struct SimulatedFolder: FolderContents {
  private let files: [String: [UInt8]]

  init(_ plan: SimulationPlan) {
    // What was planted is told to nobody who judges.
    files = Dictionary(
      uniqueKeysWithValues: SimulatedCommunity(plan).files.filter { $0.path != "truth.json" }
        .map { ($0.path, $0.bytes) })
  }

  func entries(in folder: String) -> [FolderEntry] {
    let prefix = folder.isEmpty ? "" : "\(folder)/"
    let entries = files.keys.filter { $0.hasPrefix(prefix) }.map { path in
      let rest = path.dropFirst(prefix.count)
      let name = rest.prefix { $0 != "/" }
      return FolderEntry(String(name), isFolder: name.count < rest.count)
    }
    return Set(entries).sorted { $0.name < $1.name }
  }

  func file(_ path: String) throws(UnreadableSource) -> SimulatedBytes {
    guard let bytes = files[path] else { throw UnreadableSource(reason: "no such file") }
    return SimulatedBytes(bytes: bytes)
  }
}

/// A file of a simulated community.
struct SimulatedBytes: PositionedBytes {
  let bytes: [UInt8]

  var byteCount: Int? { bytes.count }

  func read(into room: inout MutableRawSpan, at offset: Int) -> Int {
    let count = min(room.byteCount, max(0, bytes.count - offset))
    for place in 0..<count {
      room.storeBytes(of: bytes[offset + place], toByteOffset: place, as: UInt8.self)
    }
    return count
  }
}

extension SimulatedFolder {
  private static let shipped = ShippedFile.all.map {
    SourceFile(path: $0.name, bytes: $0.bytes)
  }

  func record() throws -> CommunityRecord {
    try CommunityFolderReader(self, path: "guild", named: "guild", shipped: Self.shipped).record
  }
}
