internal import Instruments
internal import Tallies

/// Which version of an instrument each wave was asked with.
struct WaveVersions {
  /// The instrument as it is defined today.
  let current: Instrument
  /// The versions that waves name and that are here.
  private var named: [Int: Instrument] = [:]
  private let versions: [String: Int]
  /// Whether a wave that names no version may have been asked with another one than today's.
  private let isDoubtful: Bool

  init(of current: Instrument, community: Community, definitions: inout FolderDefinitions) {
    self.current = current
    let id = current.id
    versions = Dictionary(
      uniqueKeysWithValues: community.waves.compactMap { wave, notes in
        wave.instrument == id ? notes.version.map { (wave.name, $0) } : nil
      })
    for version in Set(versions.values).sorted() {
      named[version] = definitions.version(version, of: id)
    }
    let pinned = definitions.pinnedVersions(of: id)
    isDoubtful =
      pinned.isEmpty ? definitions.isOwn(id) : pinned != [current.version]
  }
}

extension WaveVersions {
  /// The definition by which a wave is read.
  func instrument(of wave: String) -> Instrument {
    versions[wave].flatMap { named[$0] } ?? current
  }

  /// The definitions by which a file has to be read; `wave` is the one that its name tells.
  func instruments(of wave: String?) -> [Instrument] {
    if let wave { return [instrument(of: wave)] }
    let others = named.filter { $0.key != current.version }.sorted { $0.key < $1.key }
    return [named[current.version] ?? current] + others.map(\.value)
  }

  /// What is not certain about the waves that were found.
  func problems(of waves: [WaveRecord], at place: Place) -> [Problem] {
    let missing = waves.compactMap { wave -> Problem? in
      guard let version = versions[wave.id.name], named[version] == nil else { return nil }
      return .waveVersionUnknown(
        "\(wave.id)", version: version, used: current.version, at: place)
    }
    let unpinned = waves.count { versions[$0.id.name] == nil }
    guard isDoubtful, unpinned > 0 else { return missing }
    return missing + [
      .wavesUnpinned(current.id, count: unpinned, used: current.version, at: place)
    ]
  }
}
