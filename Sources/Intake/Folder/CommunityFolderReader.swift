package import DelimitedText
package import Instruments
package import Tallies

/// Reads the folder of a community: what cannot be read is told and left out, the rest counts.
package struct CommunityFolderReader<Contents: FolderContents> {
  /// Everything that was written down.
  package internal(set) var record: CommunityRecord
  /// What is wrong, file by file; none of it stands in the way of the rest.
  package internal(set) var problems: [Problem] = []
  /// The bytes of the files whose lines problems point at.
  package private(set) var sources: [String: [UInt8]] = [:]

  let contents: Contents
  let prefix: String
  /// How many threads count a large file.
  let threads: Int
  var definitions: FolderDefinitions

  /// Reads a folder; `path` is its name in problems, and `shipped` the definitions that ship.
  package init(
    _ contents: Contents, path: String, named name: String, shipped: [SourceFile],
    threads: Int = 1
  ) throws(UnreadableSource) {
    self.contents = contents
    self.threads = threads
    prefix = path == "." ? "" : "\(path)/"
    record = CommunityRecord(of: Community(name: name))
    definitions = FolderDefinitions(shipped: [], own: [], pinned: [])
    let (own, pinned) = definitionFiles()
    definitions = FolderDefinitions(shipped: shipped, own: own, pinned: pinned)
    let layout = try FolderLayout(contents, ids: definitions.ids)
    readSettings(layout, name)
    problems += layout.problems(in: path, prefix: prefix, ids: definitions.ids)
    readTables(layout)
    problems += definitions.problems
    for file in own + pinned { sources[file.path] = file.bytes }
    if !layout.hasSettings, layout.tables.isEmpty {
      problems.removeAll { $0.code == .communityFileMissing }
      problems.append(.folderEmpty(at: .file(path)))
    }
  }

  /// Whether there is anything to look at.
  package var isUsable: Bool { !problems.contains { $0.code == .folderEmpty } }
}

extension CommunityFolderReader {
  /// A path below the folder as problems name it.
  func named(_ path: String) -> String { prefix + path }

  /// A file whole; one that cannot be read is told and left out.
  mutating func source(_ path: String) -> SourceFile? {
    let name = named(path)
    return open(path) { file throws(UnreadableSource) in
      SourceFile(path: name, bytes: try file.allBytes())
    }
  }

  /// Does something with a file that can be read.
  mutating func open<Value>(
    _ path: String, _ body: (Contents.File) throws(UnreadableSource) -> Value
  ) -> Value? {
    do throws(UnreadableSource) {
      return try body(try contents.file(path))
    } catch {
      problems.append(.cannotRead(named(path), reason: error.reason))
      return nil
    }
  }

  /// Tells what is wrong with a table.
  mutating func tell(_ found: [Problem], of path: String) {
    // No rows are an answer here, and items that nobody judged are not met.
    problems += found.filter { $0.code != .tableNoRows && $0.code != .itemMissing }
      .told(of: named(path))
  }

  /// The definitions of the folder, and those that its waves were asked with.
  private mutating func definitionFiles() -> (own: [SourceFile], pinned: [SourceFile]) {
    let own = definitionNames(in: "surveys").compactMap { source($0) }
    let pinned = definitionNames(in: "surveys/pinned").compactMap { source($0) }
    return (own, pinned)
  }

  private func definitionNames(in folder: String) -> [String] {
    let entries = (try? contents.entries(in: folder)) ?? []
    return entries.filter(\.isDefinition).map { "\(folder)/\($0.name)" }
  }

  private mutating func readSettings(_ layout: FolderLayout, _ name: String) {
    guard layout.hasSettings else {
      let path = named(FolderLayout.settings)
      problems.append(.communityFileMissing(calling: name, at: .file(path)))
      return
    }
    guard let file = source(FolderLayout.settings) else { return }
    let reader = CommunityReader(file, named: name, instruments: definitions.ids)
    record.community = reader.community
    problems += reader.problems
    sources[file.path] = file.bytes
  }

  /// Logs first, because the roster and the sessions tell how many were asked.
  private mutating func readTables(_ layout: FolderLayout) {
    var waves: [(instrument: Instrument, tables: FolderLayout.Tables)] = []
    for (id, tables) in layout.tables {
      guard let instrument = definitions.current(id) else {
        problems.append(.definitionUnusable(id, at: .file(named(tables.first))))
        continue
      }
      if instrument.isKeptAsLog {
        for table in tables.answers { readLog(table, of: instrument) }
      } else {
        waves.append((instrument, tables))
      }
    }
    let invited = InvitedDefault(record)
    for (instrument, tables) in waves { readWaves(tables, of: instrument, invited: invited) }
  }

  /// Adds the rows of a file to those of a log.
  mutating func readLog(_ table: FolderLayout.Table, of instrument: Instrument) {
    guard let file = source(table.path) else { return }
    let read = ResponseTable(file, of: instrument)
    tell(read.problems, of: table.path)
    guard read.header != nil, !read.rows.isEmpty || read.rejected == 0 else { return }
    let earlier = record.logs[instrument.id]?.rows ?? []
    record.logs[instrument.id] = LogRecord(
      instrument, rows: earlier + read.rows.map(\.response))
  }
}

extension FolderEntry {
  /// Whether it can be a definition; models of health are read elsewhere.
  fileprivate var isDefinition: Bool {
    !isFolder && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
      && !["health-model.yaml", "patterns.yaml"].contains(name)
  }
}

extension Instrument {
  /// Whether it is written down as things happen: each row has its own day.
  fileprivate var isKeptAsLog: Bool {
    cadence == .event || cadence == .once
      || columns.contains { column in
        if case .date = column.kind { column.isRequired } else { false }
      }
  }
}
