/// Judges the scales and side answers that definitions share.
public struct ScaleCheck: Sendable {
  private let library: ScaleLibrary
  private let languages: [Language]

  /// Judges a library by the languages it is expected in.
  public init(_ library: ScaleLibrary, languages: [Language]) {
    self.library = library
    self.languages = languages
  }

  /// Everything found, in order.
  public var problems: [Problem] {
    library.scales.enumerated().flatMap { problems(of: $0.element, $0.offset) } + sideProblems
  }

  private func problems(of scale: Scale, _ number: Int) -> [Problem] {
    let place = DefinitionPlace(.scale(number), key: "id")
    var problems: [Problem] = []
    if !scale.id.text.isWellFormedID {
      problems.append(.malformedID(scale.id.text, of: "scale", at: .definition(place)))
    }
    if library.scales.prefix(number).contains(where: { $0.id == scale.id }) {
      problems.append(
        .duplicateID(scale.id.text, of: "scale", first: "an earlier scale", at: place))
    }
    if scale.points.count < 2 { problems.append(.scaleTooShort(scale.id.text, at: place)) }
    problems += codeProblems(scale.points, of: "scale '\(scale.id)'") {
      DefinitionPlace(.point(scale: number, $0), key: "code")
    }
    return problems + gaps(in: scale, number) + labels(of: scale, number)
  }

  /// A numbered scale counts up by one; anything else shifts its mean unseen.
  private func gaps(in scale: Scale, _ number: Int) -> [Problem] {
    let numbers = scale.points.map { Int($0.code.text) }
    guard !numbers.contains(nil) else { return [] }
    let codes = numbers.compactMap(\.self)
    guard codes.count > 1 else { return [] }
    return zip(codes, codes.dropFirst()).enumerated().compactMap { index, pair in
      pair.1 == pair.0 &+ 1 || pair.1 == pair.0
        ? nil
        : .scaleGap(
          scale.id.text, missing: pair.0 &+ 1,
          at: .init(.point(scale: number, index + 1), key: "code"))
    }
  }

  private func labels(of scale: Scale, _ number: Int) -> [Problem] {
    let last = scale.points.count - 1
    return scale.points.enumerated().flatMap { index, point -> [Problem] in
      let part = DefinitionPlace.Part.point(scale: number, index)
      let owner = "scale '\(scale.id)'"
      guard !point.label.isEmpty else {
        let mayBeBare = scale.labelsEndsOnly && index != 0 && index != last
        return mayBeBare
          ? [] : [.labelMissing(point.code.text, of: owner, at: .init(part, key: "code"))]
      }
      return texts(point, "point '\(point.code)' of \(owner)", part)
    }
  }

  private var sideProblems: [Problem] {
    codeProblems(library.sideAnswers, of: "'also:'") { .init(.sideAnswer($0), key: "code") }
      + library.sideAnswers.enumerated().flatMap { index, answer -> [Problem] in
        let part = DefinitionPlace.Part.sideAnswer(index)
        guard !answer.label.isEmpty else {
          return [.labelMissing(answer.code.text, of: "'also:'", at: .init(part, key: "code"))]
        }
        return texts(answer, "'\(answer.code)'", part)
      }
  }

  private func texts(
    _ choice: Choice, _ owner: String, _ part: DefinitionPlace.Part
  ) -> [Problem] {
    guard let entry = TextEntry(choice.label, key: "label", of: owner, in: part) else { return [] }
    return TextCheck(languages: languages).problems(of: entry)
  }
}
