public import DelimitedText
public import Instruments

/// How a table of answers has to be read so that it can be counted.
public enum TallyWay: Hashable, Sendable {
  /// It is plain text in our own form, and can be read fast.
  case plain
  /// It is in our own form, but in another encoding or with other signs.
  case ownForm
  /// Another program wrote it, so that its columns must be matched first.
  case export

  /// Judges the beginning of a text.
  public init(
    beginning bytes: [UInt8], isWhole: Bool, options: ReadingOptions = ReadingOptions(),
    of instrument: Instrument
  ) {
    var isPlain = options == ReadingOptions(damageLimit: options.damageLimit)
    if isPlain, PlainOwnForm(bytes, of: instrument).isCertain {
      self = .plain
      return
    }
    var head: [TableRow] = []
    do {
      var reader = try RecordReader(MemorySource(bytes), options: options)
      var record = ByteRecord()
      while head.count < TableSource.headLength, try reader.read(into: &record) {
        head.append(TableRow(line: record.line, cells: record.texts))
      }
      isPlain =
        isPlain && reader.detected.isPlain
        && reader.detected.delimiter.value == .sniffed(in: bytes)
    } catch {
      // The reader that follows meets the same obstacle, and says so.
      isPlain = true
    }
    // Nobody knows how the last row goes on.
    if !isWhole, head.count > 1, head.count < TableSource.headLength { head.removeLast() }
    guard !head.isEmpty else {
      self = .plain
      return
    }
    self = Self.isOwnForm(head, of: instrument) ? isPlain ? .plain : .ownForm : .export
  }

  /// Whether a table is in our own form, by its first rows: ids above, and one of them known.
  public static func isOwnForm(_ head: [TableRow], of instrument: Instrument) -> Bool {
    let layout = ExportLayout(head)
    switch layout.recognition.tool {
    case .perennial: return true
    case .unknown:
      let names = layout.columns.map(\.header.trimmed).filter { !$0.isEmpty }
      let known = Set(instrument.columns.map(\.id.text))
      return names.contains(where: known.contains)
        && names.allSatisfy { $0.isWellFormedID || $0.hasPrefix("_") }
    default: return false
    }
  }
}

extension DetectedDialect {
  /// Whether the fast way reads a text of this dialect, once it knows what keeps the cells apart.
  var isPlain: Bool {
    encoding.value == .utf8 && quote.value == .double && escape.value == .doubled
      && titleRows.value == 0 && newline != .cr && newline != .mixed
  }
}
