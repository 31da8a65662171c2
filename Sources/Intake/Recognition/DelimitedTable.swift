internal import DelimitedText
internal import Instruments

/// Delimited text as the rows of a table.
enum DelimitedTable {
  /// Hands over the rows until the taker has enough, and tells how the text was written down.
  static func read<Source: ByteSource>(
    _ source: Source, named name: String, options: ReadingOptions,
    take: (ByteRecord) -> Bool
  ) throws(Problem) -> TablePass where Source.Failure == Problem {
    let mark = MarkWatch()
    do throws(ReadingFailure<Problem>) {
      var reader = try RecordReader(
        WatchedSource(source: source, watch: mark), options: options)
      var record = ByteRecord()
      var wantsMore = true
      while wantsMore, try reader.read(into: &record) {
        wantsMore = take(record)
      }
      let detected = reader.detected
      var pass = TablePass(
        form: TextForm(detected, hasMark: mark.isThere),
        damage: warnings(detected, reader.damage, hasMark: mark.isThere))
      pass.isPlain = reader.damageCount == 0 && detected.isPlain
      return pass
    } catch {
      throw problem(of: error, in: name)
    }
  }

  static func problem(of failure: ReadingFailure<Problem>, in name: String) -> Problem {
    switch failure {
    case .source(let problem): problem
    case .damage(let damage):
      .tableNotUTF8(
        at: .text(file: name, line: damage.position.line, column: damage.position.column))
    case .recordTooLong(let line, let limit):
      .textRecordTooLong(limit: limit, at: .text(file: name, line: line, column: 1))
    }
  }

  /// Ragged rows are judged later, when it is known which row is the header.
  private static func warnings(
    _ detected: DetectedDialect, _ damage: [Damage], hasMark: Bool
  ) -> [ExportWarning] {
    let quotes = damage.filter { $0.kind == .quoteNeverClosed || $0.kind == .textAfterClosingQuote }
    let nuls = damage.filter { $0.kind == .nul }
    let strange = damage.filter { $0.kind == .notUTF8 }
    let encoding = detected.encoding.value
    return [
      hasMark && encoding == .utf8 ? .byteOrderMark : nil,
      encoding == .utf8 ? nil : .notUTF8(encoding.name, because: detected.encoding.reason),
      strange.first.map {
        .undecodable(strange.count, in: encoding.name, firstLine: $0.position.line)
      },
      quotes.first.map { .strayQuotes(quotes.count, firstLine: $0.position.line) },
      nuls.first.map { .nulBytes(nuls.count, firstLine: $0.position.line) },
    ].compactMap(\.self)
  }
}

/// Whether the bytes of a text begin with a mark of their encoding.
private final class MarkWatch {
  private(set) var isThere = false
  private var isDone = false

  func see(_ bytes: ArraySlice<UInt8>) {
    guard !isDone else { return }
    isDone = true
    isThere =
      bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE])
      || bytes.starts(with: [0xFE, 0xFF])
  }
}

/// A source whose first bytes are looked at on their way.
private struct WatchedSource<Source: ByteSource>: ByteSource {
  var source: Source
  let watch: MarkWatch

  mutating func read(into buffer: inout [UInt8]) throws(Source.Failure) -> Int {
    let count = try source.read(into: &buffer)
    watch.see(buffer[..<count])
    return count
  }
}
