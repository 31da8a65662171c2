import DelimitedText
import Host
import Instruments

/// A file of the machine as the readers of text want it; of a stream the beginning is kept.
struct FileBytes: PositionedBytes {
  let file: OpenFile
  /// The first bytes, which have been looked at.
  let head: [UInt8]

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
