internal import DelimitedText
internal import Instruments
internal import Tallies

extension CommunityFolderReader {
  /// Reads all waves of an instrument.
  mutating func readWaves(
    _ tables: FolderLayout.Tables, of current: Instrument, invited: InvitedDefault
  ) {
    let versions = WaveVersions(
      of: current, community: record.community, definitions: &definitions)
    var parts: [WaveAssembly.Part] = []
    for table in tables.answers {
      if isLog(table, of: current) {
        readLog(table, of: current)
      } else {
        parts += self.parts(table, versions)
      }
    }
    let words = self.words(tables.words, versions, known: Set(parts.map(\.name)))
    let assembly = WaveAssembly(
      parts, words: words, of: record.community, invited: invited)
    tell(assembly.problems, of: tables.first)
    tell(
      versions.problems(of: assembly.waves, at: .file(named(FolderLayout.settings))),
      of: FolderLayout.settings)
    if !assembly.waves.isEmpty { record.waves[current.id] = assembly.waves }
  }

  /// Whether a file of named answers tells no waves at all, so that it is one list.
  private mutating func isLog(
    _ table: FolderLayout.Table, of instrument: Instrument
  ) -> Bool {
    guard table.wave == nil, instrument.anonymity == .named else { return false }
    let header = open(table.path) { file throws(UnreadableSource) in
      try FastScan(file, options: FastScanOptions()).header
    }
    let names = header??.fields.map(\.trimmed) ?? []
    return !names.contains(TableHeader.Own.wave.rawValue)
  }

  /// What a file holds of each wave.
  private mutating func parts(
    _ table: FolderLayout.Table, _ versions: WaveVersions
  ) -> [WaveAssembly.Part] {
    let (path, threads) = (named(table.path), threads)
    var parts: [WaveAssembly.Part] = []
    for instrument in versions.instruments(of: table.wave) {
      let read = open(table.path) { file throws(UnreadableSource) in
        try WaveReading(
          file, at: path, wave: table.wave, of: instrument, threads: threads
        ) { wave in
          table.wave != nil || versions.instrument(of: wave).version == instrument.version
        }
      }
      guard let read else { continue }
      tell(read.problems, of: table.path)
      record.unreadable += read.unreadable.map { WaveID(instrument.id, $0) }
      if read.isRecorded, record.waves[instrument.id] == nil { record.waves[instrument.id] = [] }
      parts += read.waves.sorted { String.precedes($0.key, $1.key) }.map { name, answers in
        WaveAssembly.Part(name: name, path: path, instrument: instrument, answers: answers)
      }
    }
    return parts
  }

  /// The words that lie apart, of waves that have answers.
  private mutating func words(
    _ tables: [FolderLayout.Table], _ versions: WaveVersions, known: Set<String>
  ) -> [String: [QuestionID: [String]]] {
    var all: [String: [QuestionID: [String]]] = [:]
    for table in tables {
      guard let file = source(table.path) else { continue }
      let instrument = table.wave.map { versions.instrument(of: $0) } ?? versions.current
      let read = WordsTable(file, wave: table.wave, of: instrument)
      tell(read.problems, of: table.path)
      for (name, words) in read.waves.sorted(by: { String.precedes($0.key, $1.key) }) {
        all[name, default: [:]].merge(words, uniquingKeysWith: +)
        if !known.contains(name) {
          let wave = WaveID(instrument.id, name)
          problems.append(.wordsWithoutAnswers("\(wave)", at: .file(file.path)))
        }
      }
    }
    return all
  }
}
