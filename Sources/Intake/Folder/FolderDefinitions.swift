internal import Instruments

/// The definitions that the files of a folder are read by: one's own first, then those that ship.
struct FolderDefinitions {
  /// What is wrong with one's own definitions.
  private(set) var problems: [Problem] = []
  /// The instruments that are defined, usable or not.
  let ids: [String]
  private let shipped: [SourceFile]
  private let scales: DefinitionSet
  private var own: DefinitionSet?
  private var pinned: [Pin: SourceFile] = [:]
  private var known: [Pin: Instrument?] = [:]

  /// An instrument, and one version of it or the current one.
  private struct Pin: Hashable {
    let id: InstrumentID
    let version: Int?

    init(_ id: InstrumentID, version: Int?) {
      self.id = id
      self.version = version
    }

    /// Reads `adoption@3`.
    init?(_ stem: Substring) {
      let parts = stem.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, let version = Int(parts[1]) else { return nil }
      self.init(InstrumentID(String(parts[0])), version: version)
    }
  }

  /// Takes what ships, and the definitions of the folder by the names of their files.
  init(shipped: [SourceFile], own files: [SourceFile], pinned: [SourceFile]) {
    self.shipped = shipped
    scales = DefinitionSet(shipped.filter { $0.name == "scales.yaml" })
    for file in pinned {
      if let pin = Pin(file.stem) { self.pinned[pin] = file }
    }
    let stems = (shipped + files).map { String($0.stem) }
    if !files.isEmpty {
      // A definition is held against the one that ships under its name.
      let names = Set(files.map(\.name))
      let base = DefinitionSet(
        shipped.filter { $0.name == "scales.yaml" || names.contains($0.name) })
      let set = DefinitionSet(files, over: base)
      own = set
      problems = set.problems
    }
    let others = own?.entries.map(\.instrument.id.text) ?? []
    ids = Set(stems + others).subtracting(["scales"]).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    ownScales = files.filter { $0.name == "scales.yaml" }
  }

  private let ownScales: [SourceFile]
}

extension FolderDefinitions {
  /// Whether the folder has a definition of its own, usable or not.
  func isOwn(_ id: InstrumentID) -> Bool {
    own?.entries.contains { $0.instrument.id == id } ?? false
  }

  /// The instrument as it is defined today; nil where its definition cannot be used.
  mutating func current(_ id: InstrumentID) -> Instrument? {
    if isOwn(id) { return own?.instrument(id) }
    return lookUp(Pin(id, version: nil), among: shipped.first { $0.stem == id.text })
  }

  /// The instrument as it was defined under a version; nil where that is not here.
  mutating func version(_ version: Int, of id: InstrumentID) -> Instrument? {
    let pin = Pin(id, version: version)
    let current = current(id)
    // What ships never changes its meaning without a new version; one's own may have.
    if current?.version == version, !isOwn(id) || pinned[pin] == nil { return current }
    return lookUp(pin, among: pinned[pin])
  }

  /// The versions of an instrument that lie in the folder for waves that were asked with them.
  func pinnedVersions(of id: InstrumentID) -> Set<Int> {
    Set(pinned.keys.filter { $0.id == id }.compactMap(\.version))
  }

  private mutating func lookUp(_ pin: Pin, among file: SourceFile?) -> Instrument? {
    if let known = known[pin] { return known }
    var found: Instrument?
    if let file {
      // What is pinned may use the scales that lie with the definitions.
      let companions =
        pin.version == nil
        ? []
        : ownScales.map {
          SourceFile(path: "\(file.folder)/scales.yaml", bytes: $0.bytes)
        }
      let set = DefinitionSet([file], companions: companions, over: scales)
      problems += set.problems
      found = set.instrument(pin.id)
    }
    known[pin] = .some(found)
    return found
  }
}

extension SourceFile {
  /// The name without its ending.
  var stem: Substring { name.lastIndex(of: ".").map { name[..<$0] } ?? name }
}
