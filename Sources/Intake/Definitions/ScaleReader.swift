internal import Instruments

/// Reads `scales.yaml` from the tree of its file.
struct ScaleReader {
  private var notes: ReadingNotes

  /// The scales, as far as they can be read, and everything that is wrong with them.
  ///
  /// The languages are those in which any point is labelled: a scale serves all of them.
  static func library(
    from root: YAMLNode, file: String
  ) -> (library: ScaleLibrary, problems: [Problem]) {
    var reader = ScaleReader(notes: ReadingNotes(file: file))
    let library = reader.read(root)
    let check = ScaleCheck(library, languages: languages(of: library))
    return (library, reader.notes.problems(with: check.problems))
  }

  private init(notes: ReadingNotes) { self.notes = notes }

  private mutating func read(_ root: YAMLNode) -> ScaleLibrary {
    let fields = Fields(
      root, of: "a file of scales", .instrument, known: ["scales", "also"], into: &notes)
    let scales = fields.groups("scales", &notes).enumerated().map { scale($0.element, $0.offset) }
    let answers = fields.groups("also", &notes).enumerated().map { index, node in
      ChoiceReader.choice(
        from: node, .sideAnswer(index), number: index, isPoint: true, isOffScale: true,
        fallback: .english, &notes)
    }
    return ScaleLibrary(scales: scales, sideAnswers: answers)
  }

  private enum Labels: String, CaseIterable { case all, ends }

  private mutating func scale(_ node: YAMLNode, _ number: Int) -> Scale {
    let fields = Fields(
      node, of: "a scale", .scale(number), known: ["id", "labels", "points"], into: &notes)
    let id = fields.requiredText("id", remedy: "add 'id:', its name", &notes)
    if fields["points"] == nil, case .map = node.content {
      fields.missing("points", remedy: "add 'points:', lowest first", &notes)
    }
    let points = fields.groups("points", &notes).enumerated().map { index, node in
      ChoiceReader.choice(
        from: node, .point(scale: number, index), number: index, isPoint: true, fallback: .english,
        &notes)
    }
    let labels: Labels? = fields.choice("labels", &notes)
    return Scale(
      id: ScaleID(id ?? "scale-\(number + 1)"), points: points, labelsEndsOnly: labels == .ends)
  }

  private static func languages(of library: ScaleLibrary) -> [Language] {
    var languages: [Language] = []
    for choice in library.scales.flatMap(\.points) + library.sideAnswers {
      for wording in choice.label.wordings
      where !languages.contains(wording.language) && wording.language.isKnown {
        languages.append(wording.language)
      }
    }
    return languages
  }
}
