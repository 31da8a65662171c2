import DelimitedText
import Instruments
import Intake
import StandardSurveys
import Tallies

/// A community's folder on paper: texts by path.
struct PaperFolder: FolderContents, ExpressibleByDictionaryLiteral {
  private var texts: [String: [UInt8]] = [:]

  init(dictionaryLiteral elements: (String, String)...) {
    for (path, text) in elements { texts[path] = Array(text.utf8) }
  }

  subscript(path: String) -> String {
    get { String(decoding: texts[path] ?? [], as: UTF8.self) }
    set { texts[path] = Array(newValue.utf8) }
  }

  mutating func put(_ bytes: [UInt8], at path: String) { texts[path] = bytes }

  mutating func remove(_ path: String) { texts[path] = nil }

  func entries(in folder: String) -> [FolderEntry] {
    let prefix = folder.isEmpty ? "" : "\(folder)/"
    var entries: Set<FolderEntry> = []
    for path in texts.keys where path.hasPrefix(prefix) {
      let rest = path.dropFirst(prefix.count)
      let name = rest.prefix { $0 != "/" }
      entries.insert(FolderEntry(String(name), isFolder: name.count < rest.count))
    }
    return entries.sorted { $0.name < $1.name }
  }

  func file(_ path: String) throws(UnreadableSource) -> Paper {
    guard let bytes = texts[path], path != "unreadable" else {
      throw UnreadableSource(reason: "permission denied")
    }
    return Paper(bytes: bytes)
  }
}

/// A file on paper.
struct Paper: PositionedBytes {
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

extension PaperFolder {
  /// The folder as it is read.
  func read() throws -> CommunityFolderReader<PaperFolder> {
    try CommunityFolderReader(
      self, path: "guild", named: "guild",
      shipped: ShippedFile.all.map { SourceFile(path: $0.name, bytes: $0.bytes) })
  }

  /// What is wrong with it.
  func complaints() throws -> [String] { try read().complaints }
}

extension CommunityFolderReader {
  /// What is wrong with it: place, severity and code.
  var complaints: [String] {
    problems.map { "\($0.place): \($0.severity.rawValue) \($0.code.rawValue)" }
  }

  /// The waves of an instrument by their names.
  func names(of instrument: String) -> [String]? {
    record.waves[InstrumentID(instrument)]?.map(\.id.name)
  }

  /// A wave.
  func wave(_ text: String) -> WaveRecord? {
    WaveID(text).flatMap { id in record.waves[id.instrument]?.first { $0.id == id } }
  }

  /// How many rows a log has.
  func rows(of log: String) -> Int? { record.logs[InstrumentID(log)]?.rows.count }
}
