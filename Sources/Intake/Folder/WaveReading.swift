internal import DelimitedText
internal import Instruments
internal import Tallies

/// A file of answers to an instrument that is asked in waves.
struct WaveReading {
  /// The answers by wave; a wave without any was asked, and nobody answered.
  private(set) var waves: [String: WaveAnswers] = [:]
  /// The waves of which there are rows, but none that could be read; as far as rows are read singly.
  private(set) var unreadable: [String] = []
  /// Everything that is wrong with it.
  private(set) var problems: [Problem] = []
  /// Whether the file could be read at all.
  private(set) var isRecorded = false

  private let path: String
  private let wave: String?
  private let instrument: Instrument
  private let threads: Int

  /// Larger files are counted before their rows are read.
  static let large = 1 << 20
  /// Of more rows than this in one file none is kept.
  private static let mostRows = 20_000

  /// Reads a file; `wave` is the one that its name tells, otherwise each row names its own.
  ///
  /// Only the rows of wanted waves are read; the others were asked with another version. So many
  /// threads count a large file.
  init(
    _ file: some PositionedBytes, at path: String, wave: String?, of instrument: Instrument,
    large: Int = Self.large, threads: Int = 1, inWave isWanted: (String) -> Bool
  ) throws(UnreadableSource) {
    self.path = path
    self.wave = wave
    self.instrument = instrument
    self.threads = threads
    if let count = file.byteCount, count <= large {
      let source = SourceFile(path: path, bytes: try file.allBytes())
      if read(ResponseTable(source, of: instrument, inWave: isWanted)) { return }
    }
    try count(file)
    waves = waves.filter { wave != nil || isWanted($0.key) }
    guard waves.values.contains(where: { $0.count <= WaveRecord.mostResponses }),
      waves.values.reduce(0, { $0 + $1.count }) <= Self.mostRows
    else { return }
    let source = SourceFile(path: path, bytes: try file.allBytes())
    keepRows(of: ResponseTable(source, of: instrument, inWave: isWanted))
  }
}

extension WaveReading {
  /// Takes the rows of a table; false where a wave has too many of them.
  private mutating func read(_ table: ResponseTable) -> Bool {
    var read: [String: WaveAnswers] = [:]
    if let wave { read[wave] = WaveAnswers([], of: instrument) }
    for (name, rows) in rowsByWave(of: table) where !name.isEmpty {
      guard let answers = WaveAnswers(rows, of: instrument) else { return false }
      read[name] = answers
    }
    waves = read
    settle(
      table.problems, isUsable: table.header != nil, rejected: table.rejected,
      of: table.wavesRejected, nameless: table.rows.count { (wave ?? $0.wave).isEmpty })
    return true
  }

  private func rowsByWave(of table: ResponseTable) -> [String: [ResponseTable.Row]] {
    Dictionary(grouping: table.rows) { wave ?? $0.wave }
  }

  /// Adds the rows to waves that have been counted.
  private mutating func keepRows(of table: ResponseTable) {
    let rows = rowsByWave(of: table)
    for name in waves.keys {
      if let answers = WaveAnswers(rows[name] ?? [], of: instrument) { waves[name] = answers }
    }
  }

  /// Counts a file of any size without holding its rows.
  private mutating func count(_ file: some PositionedBytes) throws(UnreadableSource) {
    let header = try FastScan(file, options: FastScanOptions()).header
    let names = Set((header?.fields ?? []).map(\.trimmed))
    let own: [TableHeader.Own] = (wave == nil ? [.wave] : []) + [.status]
    let groups = instrument.segments.map(\.text)
    let segments = (own.map(\.rawValue) + groups).filter(names.contains)
    let reading = try TallyReading(
      file, named: path, of: instrument, segments: segments, extras: .scales,
      options: FastScanOptions(threads: threads))
    let layout = TallyLayout(of: instrument, segments: groups, countsScales: true)
    var parts: [String: (tally: Tally, partials: Int)] = [:]
    if let wave { parts[wave] = (Tally(layout), 0) }
    for (group, counts) in reading.tally.groups {
      let values = Dictionary(uniqueKeysWithValues: zip(segments, group.values))
      let name = wave ?? values[TableHeader.Own.wave.rawValue].flatMap(\.self) ?? ""
      let status = values[TableHeader.Own.status.rawValue].flatMap(\.self) ?? ""
      var part = parts[name] ?? (Tally(layout), 0)
      part.tally.add(counts, to: TallyGroup(groups.map { values[$0].flatMap(\.self) }))
      part.partials += TableHeader.isPartial(status) ? counts.responses : 0
      parts[name] = part
    }
    let nameless = parts.removeValue(forKey: "")?.tally.responses ?? 0
    waves = parts.mapValues { WaveAnswers(tally: $0.tally, partials: $0.partials) }
    settle(
      reading.problems, isUsable: reading.isUsable, rejected: reading.rejected, nameless: nameless)
  }

  /// Judges the file as a whole.
  private mutating func settle(
    _ found: [Problem], isUsable: Bool, rejected: Int, of refused: Set<String> = [], nameless: Int
  ) {
    problems = found
    let names = rejected > 0 ? wave.map { [$0] } ?? refused : []
    unreadable = names.filter { !$0.isEmpty && (waves[$0]?.count ?? 0) == 0 }
      .sorted(by: String.precedes)
    if nameless > 0 {
      problems.append(.waveNotNamed(instrument.id, rows: nameless, at: .file(path)))
    }
    let hasAnswers = waves.values.contains { $0.count > 0 }
    isRecorded = isUsable && (hasAnswers || rejected + nameless == 0)
    if !isRecorded { waves = [:] }
    let isExpected = instrument.wordsMakeItWhole
    if instrument.anonymity == .anonymous, !isExpected, waves.values.contains(where: \.holdsWords) {
      problems.append(.wordsBesideAnswers(instrument.id, at: .file(path)))
    }
  }
}

extension Instrument {
  /// Whether a response is only whole with words, as a card is: then they belong beside the rest.
  fileprivate var wordsMakeItWhole: Bool {
    let asked = completeness?.references.map(\.id) ?? []
    return columns.contains { $0.isFreeText && asked.contains($0.id) }
  }
}

extension WaveAnswers {
  /// How many answered.
  var count: Int { tally.responses }

  /// Whether anything was answered in words.
  fileprivate var holdsWords: Bool {
    tally.layout.columns.indices.contains { column in
      tally.layout.columns[column].isFreeText && tally.total(ofColumn: column).present > 0
    }
  }
}
