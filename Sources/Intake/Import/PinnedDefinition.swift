package import Instruments

/// A definition as a wave keeps it: with the scales it was asked with, so that it can be read alone.
package struct PinnedDefinition: Sendable {
  /// What its file holds.
  package let bytes: [UInt8]

  /// Adds to a definition's text the scales that it names but does not hold.
  package init(_ definition: [UInt8], of instrument: Instrument) {
    let alone = Self.read(definition)
    guard alone?.meaningHash != instrument.meaningHash else {
      bytes = definition
      return
    }
    let library = instrument.usedScales
    var entries = [YAMLDraft.Entry(key: "scales", value: .list(library.scales.map(\.draft)))]
    if !library.sideAnswers.isEmpty {
      entries.append(.init(key: "also", value: .list(library.sideAnswers.map(\.draft))))
    }
    let end = definition.last == 0x0A ? "" : "\n"
    let scales = YAMLWriter(.group(entries)).text
    bytes = definition + Array("\(end)\n\(Self.comment)\n\(scales)".utf8)
  }

  /// What is wrong where a file that is pinned already means something else than an instrument.
  ///
  /// One that cannot be read is told by those who read it; it is never written over.
  package static func difference(
    of pinned: SourceFile, from instrument: Instrument
  ) -> Problem? {
    guard let old = read(pinned.bytes), old.meaningHash != instrument.meaningHash else {
      return nil
    }
    let comparison = InstrumentComparison(from: old, to: instrument)
    let changed =
      comparison.changedHead + comparison.changes.filter(\.changesMeaning).map(\.id.text)
    return .versionNotRaised(
      instrument.id, version: instrument.version, other: "in \(pinned.path)", changed: changed,
      at: .file(pinned.path))
  }

  /// The instrument of a definition that nothing lies beside; nil where that cannot be read.
  private static func read(_ bytes: [UInt8]) -> Instrument? {
    guard let root = YAMLReader.root(of: bytes, file: "").root else { return nil }
    let read = InstrumentReader.instrument(from: root, file: "", scales: ScaleLibrary())
    return read.problems.contains { $0.severity == .error } ? nil : read.instrument
  }

  private static let comment = "# The scales as they were when this definition was asked with."
}

extension Instrument {
  /// The scales and side answers that its questions use, in the order of the questions.
  fileprivate var usedScales: ScaleLibrary {
    var scales: [Scale] = []
    var answers: [Choice] = []
    for kind in questions.map(\.kind) {
      for scale in kind.scales where !scales.contains(where: { $0.id == scale.id }) {
        scales.append(scale)
      }
      for answer in kind.sideAnswers where !answers.contains(where: { $0.code == answer.code }) {
        answers.append(answer)
      }
    }
    return ScaleLibrary(scales: scales, sideAnswers: answers)
  }
}

extension QuestionKind {
  fileprivate var scales: [Scale] {
    switch self {
    case .rating(let scale, _), .matrix(_, let scale, _), .yesNo(let scale),
      .checklistItem(let scale):
      [scale]
    case .trafficLight(let light, let direction): [light, direction]
    default: []
    }
  }

  fileprivate var sideAnswers: [Choice] {
    switch self {
    case .rating(_, let answers), .matrix(_, _, let answers): answers
    case .one(let choices), .several(let choices, _): choices.filter(\.isOffScale)
    default: []
    }
  }
}

extension Scale {
  fileprivate var draft: YAMLDraft {
    let labels = labelsEndsOnly ? [YAMLDraft.Entry(key: "labels", value: .text("ends"))] : []
    return .group(
      [.init(key: "id", value: .text(id.text))] + labels
        + [.init(key: "points", value: .list(points.map(\.draft)))])
  }
}

extension Choice {
  fileprivate var draft: YAMLDraft {
    var entries = [YAMLDraft.Entry(key: "code", value: .text(code.text))]
    if !label.wordings.isEmpty {
      let wordings = label.wordings.map { wording in
        YAMLDraft.Entry(key: wording.language.code, value: .text(wording.text))
      }
      entries.append(.init(key: "label", value: .group(wordings)))
    }
    if let value { entries.append(.init(key: "value", value: .text(value.plain))) }
    return .group(entries)
  }
}
