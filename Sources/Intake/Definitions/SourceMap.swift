internal import Instruments

/// Where the parts of a definition stand in its file.
struct SourceMap {
  let file: String
  private var marks: [DefinitionPlace: YAMLMark] = [:]
  /// Values whose characters do not lie in the file as they read.
  private var unfolded: Set<DefinitionPlace> = []

  init(file: String) { self.file = file }

  mutating func note(_ place: DefinitionPlace, at mark: YAMLMark) {
    marks[place] = mark
  }

  /// Notes where a value stands, and whether single characters of it can be pointed at.
  mutating func note(_ place: DefinitionPlace, of value: YAMLNode) {
    marks[place] = value.textMark
    if !value.isVerbatim { unfolded.insert(place) }
  }

  func place(_ mark: YAMLMark) -> Place {
    .text(file: file, line: mark.line, column: mark.column)
  }

  /// Whether exactly this place was seen in the file.
  func knows(_ place: Place) -> Bool {
    guard case .definition(let place) = place else { return true }
    return marks[place.withoutOffset] != nil
  }

  /// The problem with its place in the file: as close as the map knows.
  func located(_ problem: Problem) -> Problem {
    guard case .definition(let place) = problem.place else { return problem }
    var located = problem
    located.place = self.place(mark(of: place))
    return located
  }

  private func mark(of place: DefinitionPlace) -> YAMLMark {
    if let mark = marks[place.withoutOffset] {
      let offset = unfolded.contains(place.withoutOffset) ? 0 : place.offset
      return YAMLMark(line: mark.line, column: mark.column + offset)
    }
    let wider = [
      DefinitionPlace(place.part, key: place.key), DefinitionPlace(place.part),
      place.owner, DefinitionPlace(.instrument),
    ]
    return wider.lazy.compactMap { marks[$0] }.first ?? YAMLMark(line: 1, column: 1)
  }
}

extension DefinitionPlace {
  fileprivate var withoutOffset: DefinitionPlace {
    DefinitionPlace(part, key: key, language: language)
  }

  /// What a choice, row or point belongs to; side answers of a question stand under its `also:`.
  fileprivate var owner: DefinitionPlace {
    switch part {
    case .choice(let question, _): DefinitionPlace(.question(question), key: "also")
    case .row(let question, _): DefinitionPlace(.question(question))
    case .point(let scale, _): DefinitionPlace(.scale(scale))
    case .signal(let pattern, _): DefinitionPlace(.pattern(pattern))
    case .instrument, .section, .question, .scale, .sideAnswer, .indicator, .pattern:
      DefinitionPlace(.instrument)
    }
  }
}
