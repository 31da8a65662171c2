import DelimitedText
import Host
import Instruments
import Intake

/// A file of the machine as the readers of text want it; of a stream the beginning is kept.
struct FileBytes: PositionedBytes {
  let file: OpenFile
  /// The first bytes, which have been looked at.
  let head: [UInt8]

  /// How much is looked at before it is decided how to read.
  private static let beginning = 1 << 18

  var byteCount: Int? { file.byteCount }

  /// Whether it is a file, and no stream that is gone once it was read.
  var canBeReadAgain: Bool { file.byteCount != nil }

  func read(into room: inout MutableRawSpan, at offset: Int) throws(UnreadableSource) -> Int {
    if !canBeReadAgain, offset < head.count {
      let part = head[offset...].prefix(room.byteCount)
      for (place, byte) in part.enumerated() {
        room.storeBytes(of: byte, toByteOffset: place, as: UInt8.self)
      }
      return part.count
    }
    do throws(HostError) {
      return try file.read(into: &room, at: offset)
    } catch {
      throw UnreadableSource(reason: error.reason)
    }
  }
}

/// The same bytes one block after the other, and whoever waits is shown how far it is.
struct TallySource: ByteSource {
  private let bytes: FileBytes
  private let name: String
  private let progress: (@Sendable (_ bytes: Int, _ earlier: Int) -> Void)?
  private var offset = 0

  init(
    _ bytes: FileBytes, named name: String,
    progress: (@Sendable (_ bytes: Int, _ earlier: Int) -> Void)?
  ) {
    self.bytes = bytes
    self.name = name
    self.progress = progress
  }

  mutating func read(into buffer: inout [UInt8]) throws(Problem) -> Int {
    do throws(HostError) {
      let kept = bytes.canBeReadAgain ? [] : bytes.head.dropFirst(offset).prefix(buffer.count)
      let count = try kept.isEmpty ? bytes.file.read(into: &buffer, at: offset) : kept.count
      buffer.replaceSubrange(..<kept.count, with: kept)
      progress?(offset + count, offset)
      offset += count
      return count
    } catch {
      throw .cannotRead(name, reason: error.reason)
    }
  }
}

extension FileBytes {
  /// Opens a file, or standard input, and looks at its beginning.
  init(opening path: String) throws(HostError) {
    file = try path == "-" ? OpenFile.standardInput() : OpenFile(path)
    head = try file.beginning(Self.beginning)
  }

  /// What a path is called in problems.
  static func name(of path: String) -> String { path == "-" ? "standard input" : path }

  /// Whether the beginning is all there is.
  var isWhole: Bool { head.count < Self.beginning }

  /// The rows of a text or a workbook, read as often as needed; those of a pipe are kept in memory.
  func table(
    named name: String, options: ReadingOptions, sheet: String?,
    progress: (@Sendable (_ bytes: Int, _ earlier: Int) -> Void)? = nil
  ) throws(Problem) -> TableSource {
    if SourceFile.isWorkbook(head) {
      let source = SourceFile(path: name, bytes: try whole(named: name, limit: 1 << 27))
      return try TableSource(workbook: source, sheet: sheet)
    }
    guard canBeReadAgain else {
      let source = SourceFile(path: name, bytes: try whole(named: name, limit: 1 << 29))
      return try TableSource(source, options: options)
    }
    return try TableSource(named: name, options: options, bytes: self) {
      TallySource(self, named: name, progress: progress)
    }
  }

  /// Everything, within what fits into memory.
  private func whole(named name: String, limit: Int) throws(Problem) -> [UInt8] {
    var source = TallySource(self, named: name, progress: nil)
    var all: [UInt8] = []
    var block = [UInt8](repeating: 0, count: Self.beginning)
    while true {
      let count = try source.read(into: &block)
      guard count > 0 else { return all }
      all += block[..<count]
      guard all.count <= limit else {
        throw .cannotRead(name, reason: "it is larger than \(limit >> 20) MB")
      }
    }
  }
}
