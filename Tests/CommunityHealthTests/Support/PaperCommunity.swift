import CommunityHealth
import DelimitedText
import Instruments
import Intake
import StandardSurveys
import Tallies

/// A community whose folder is written down in the test, so that inputs stay beside expectations.
struct PaperCommunity: FolderContents {
  private var texts: [String: String]

  /// Files by path; without a `perennial.yaml` the community meets every two weeks since January.
  init(_ texts: [String: String]) {
    self.texts = [
      "perennial.yaml": """
      community: Guild
      kind: topic-focused
      launched: 2026-01-05
      cadence: every 2 weeks
      """
    ].merging(texts) { $1 }
  }

  func entries(in folder: String) -> [FolderEntry] {
    let prefix = folder.isEmpty ? "" : "\(folder)/"
    let entries = texts.keys.filter { $0.hasPrefix(prefix) }.map { path in
      let rest = path.dropFirst(prefix.count)
      let name = rest.prefix { $0 != "/" }
      return FolderEntry(String(name), isFolder: name.count < rest.count)
    }
    return Set(entries).sorted { $0.name < $1.name }
  }

  func file(_ path: String) throws(UnreadableSource) -> PaperFile {
    guard let text = texts[path] else { throw UnreadableSource(reason: "no such file") }
    return PaperFile(bytes: Array(text.utf8))
  }
}

/// A file on paper.
struct PaperFile: PositionedBytes {
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

extension PaperCommunity {
  /// What was recorded.
  func record() throws -> CommunityRecord {
    try CommunityFolderReader(
      self, path: "guild", named: "guild",
      shipped: ShippedFile.all.map { SourceFile(path: $0.name, bytes: $0.bytes) }
    ).record
  }

  /// What an indicator of the model that ships says, or one that a test writes in YAML.
  func reading(
    _ id: String, asOf day: String = "2026-06-30", model: HealthModel = .shipped
  ) throws -> IndicatorReading {
    var reader = IndicatorReader(
      model, of: try record(), asOf: CalendarDate(certain: day), seed: 7)
    let all = reader.readings()
    guard let reading = all[IndicatorID(id)] else { fatalError("no indicator '\(id)'") }
    return reading
  }

  /// Everything that is said of it.
  func analysis(
    asOf day: String = "2026-06-30", model: HealthModel = .shipped, seed: UInt64 = 7
  ) throws -> CommunityAnalysis {
    CommunityAnalysis(of: try record(), by: model, asOf: CalendarDate(certain: day), seed: seed)
  }
}

extension CalendarDate {
  init(certain text: String) {
    guard let day = CalendarDate(text) else { fatalError("the calendar has no '\(text)'") }
    self = day
  }
}

extension HealthModel {
  /// The model that ships.
  static let shipped: HealthModel = {
    let file = ShippedFile.all.first { $0.name == "health-model.yaml" }
    return HealthModelFile(SourceFile(path: "health-model.yaml", bytes: file?.bytes ?? [])).model
  }()

  /// A model of one indicator, as a person would write it.
  static func yaml(_ text: String) -> HealthModelFile {
    HealthModelFile(SourceFile(path: "surveys/health-model.yaml", bytes: Array(text.utf8)))
  }
}
