extension DefinitionCheck {
  /// Pairs that are no two segments, or stand twice.
  var pairProblems: [Problem] {
    let place = DefinitionPlace(.instrument, key: "pairs")
    let segments = instrument.segments
    var seen: Set<Set<QuestionID>> = []
    return instrument.pairs.flatMap { pair -> [Problem] in
      let strangers = [pair.first, pair.second].filter {
        !segments.contains($0) && !uncertain.contains($0)
      }
      guard strangers.isEmpty else {
        return strangers.map {
          .pairUnknownSegment($0, segments: segments.map(\.text), at: place)
        }
      }
      let names: Set = [pair.first, pair.second]
      guard names.count == 2, seen.insert(names).inserted else {
        return [.pairTwice(pair, at: place)]
      }
      return []
    }
  }
}
