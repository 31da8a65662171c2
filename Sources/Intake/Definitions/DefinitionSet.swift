public import Instruments

/// Definitions read together: scales first, then the instruments that use them.
public struct DefinitionSet: Sendable {
  /// An instrument and the file it was read from.
  public struct Entry: Sendable {
    /// The file.
    public let path: String
    /// The instrument, as far as it could be read.
    public let instrument: Instrument
    /// Whether it can be used: nothing worse than warnings was found.
    public let isUsable: Bool
  }

  /// The instruments, in the order of the files.
  public private(set) var entries: [Entry] = []
  /// The scales that the instruments of any folder may use.
  public private(set) var scales: ScaleLibrary
  /// Everything that is wrong, in the order of files, lines and columns.
  public private(set) var problems: [Problem] = []

  /// Reads files over a base that lends its scales and against which versions are compared.
  ///
  /// Companions are files of scales that lie beside the files: used, but not judged. Drafts may
  /// still have to raise their version, which is an error in definitions that are finished.
  public init(
    _ files: [SourceFile], companions: [SourceFile] = [], over base: DefinitionSet? = nil,
    asDrafts: Bool = false
  ) {
    scales = base?.scales ?? ScaleLibrary()
    // A model measures what instruments ask, and is none itself.
    let trees = files.filter { !$0.isHealthModel && !$0.isPatternFile }.map { file in
      (file, YAMLReader.root(of: file.bytes, file: file.path))
    }
    var libraries: [Substring: ScaleLibrary] = [:]
    for file in companions {
      guard let root = YAMLReader.root(of: file.bytes, file: file.path).root, root.holdsScales
      else { continue }
      libraries.lay(ScaleReader.library(from: root, file: file.path).library, in: file.folder)
    }
    for (file, tree) in trees {
      guard let root = tree.root, root.holdsScales else { continue }
      let (library, found) = ScaleReader.library(from: root, file: file.path)
      libraries.lay(library, in: file.folder)
      problems += found
    }
    for library in libraries.sorted(by: { $0.key < $1.key }) {
      scales = scales.overlaid(by: library.value)
    }
    for (file, tree) in trees {
      guard let root = tree.root, !root.holdsScales else {
        problems += tree.problems
        continue
      }
      let own = libraries[file.folder] ?? ScaleLibrary()
      read(
        root, of: file, problems: tree.problems,
        scales: (base?.scales ?? ScaleLibrary()).overlaid(by: own), over: base,
        unraised: asDrafts ? .warning : .error)
    }
    problems = problems.inFileOrder(files.map(\.path))
  }

  private mutating func read(
    _ root: YAMLNode, of file: SourceFile, problems yaml: [Problem], scales: ScaleLibrary,
    over base: DefinitionSet?, unraised severity: Problem.Severity
  ) {
    let (instrument, found, map) = InstrumentReader.instrument(
      from: root, file: file.path, scales: scales)
    guard let instrument else {
      problems += yaml + (root.isNoInstrument ? [.notADefinition(at: .file(file.path))] : found)
      return
    }
    var all = yaml + found + nameProblems(instrument, file, map)
    if all.allSatisfy({ $0.severity == .warning }) {
      all += versionProblems(instrument, map, over: base, severity)
    }
    problems += all
    entries.append(
      Entry(
        path: file.path, instrument: instrument,
        isUsable: all.allSatisfy { $0.severity == .warning }))
  }

  private func nameProblems(
    _ instrument: Instrument, _ file: SourceFile, _ map: SourceMap
  ) -> [Problem] {
    let place = DefinitionPlace(.instrument, key: "instrument")
    let twin = entries.first { other in
      other.instrument.id == instrument.id
        && SourceFile(path: other.path, bytes: []).folder == file.folder
    }
    if let twin {
      return [
        map.located(.instrumentTwice(instrument.id, first: twin.path, at: .definition(place)))
      ]
    }
    let expected = ["\(instrument.id).yaml", "\(instrument.id)@\(instrument.version).yaml"]
    guard instrument.id.text.isWellFormedID, !expected.contains(String(file.name)) else {
      return []
    }
    return [
      map.located(
        .fileNameDiffers(instrument.id, file: String(file.name), at: .definition(place)))
    ]
  }

  /// A definition that means something else than one of the same id and version.
  private func versionProblems(
    _ instrument: Instrument, _ map: SourceMap, over base: DefinitionSet?,
    _ severity: Problem.Severity
  ) -> [Problem] {
    let shipped = (base?.entries ?? []).map { ($0.instrument, "that ships with perennial") }
    let others = shipped + entries.map { ($0.instrument, "in \($0.path)") }
    let rival = others.first { other, _ in
      other.id == instrument.id && other.version == instrument.version
        && other.meaningHash != instrument.meaningHash
    }
    guard let (other, origin) = rival else { return [] }
    let comparison = InstrumentComparison(from: other, to: instrument)
    let changed =
      comparison.changedHead + comparison.changes.filter(\.changesMeaning).map(\.id.text)
    return [
      map.located(
        .versionNotRaised(
          instrument.id, version: instrument.version, other: origin, changed: changed, severity,
          at: .definition(.init(.instrument, key: "version"))))
    ]
  }
}

extension DefinitionSet {
  /// The usable instrument of that id.
  public func instrument(_ id: InstrumentID) -> Instrument? {
    entries.first { $0.instrument.id == id && $0.isUsable }?.instrument
  }
}

extension YAMLNode {
  fileprivate var keys: [String] {
    if case .map(let entries) = content { entries.map(\.key) } else { [] }
  }

  /// Whether the file defines scales; an instrument never does.
  fileprivate var holdsScales: Bool {
    !keys.contains("instrument") && (keys.contains("scales") || keys.contains("also"))
  }

  fileprivate var isNoInstrument: Bool { !keys.contains("instrument") }
}

extension [Substring: ScaleLibrary] {
  /// Adds the scales of a file to those of its folder.
  fileprivate mutating func lay(_ library: ScaleLibrary, in folder: Substring) {
    self[folder] = (self[folder] ?? ScaleLibrary()).overlaid(by: library)
  }
}

extension [Problem] {
  /// Sorted as a person mends them: file by file, from top to bottom.
  fileprivate func inFileOrder(_ paths: [String]) -> [Problem] {
    let ranks = Dictionary(paths.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    func rank(_ problem: Problem) -> (Int, Int, Int) {
      let column = if case .text(_, _, let column) = problem.place { column } else { 0 }
      return (
        problem.place.file.flatMap { ranks[$0] } ?? .max, problem.place.line ?? 0, column
      )
    }
    return enumerated()
      .sorted { left, right in
        let (one, two) = (rank(left.element), rank(right.element))
        return one == two ? left.offset < right.offset : one < two
      }
      .map(\.element)
  }
}
