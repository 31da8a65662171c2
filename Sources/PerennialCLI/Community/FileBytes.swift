import DelimitedText
import Host

/// A file of the machine, as the reader of delimited text wants it.
struct FileBytes: PositionedBytes {
  let file: OpenFile

  var byteCount: Int? { file.byteCount }

  func read(into room: inout MutableRawSpan, at offset: Int) throws(UnreadableSource) -> Int {
    do throws(HostError) {
      return try file.read(into: &room, at: offset)
    } catch {
      throw UnreadableSource(reason: error.reason)
    }
  }
}
