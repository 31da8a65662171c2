extension DefinitionCheck {
  /// Promises to those who answer that the definition does not keep.
  var promiseProblems: [Problem] { lengthProblems + groupProblems }

  private var lengthProblems: [Problem] {
    guard let stated = instrument.statedMinutes else { return [] }
    let estimated = instrument.estimatedMinutes
    guard estimated > stated else { return [] }
    return [
      .longerThanStated(
        estimated: estimated, stated: stated, at: .init(.instrument, key: "minutes"))
    ]
  }

  private var groupProblems: [Problem] {
    guard instrument.anonymity != .named else { return [] }
    guard let group = instrument.minimumGroup else {
      return [
        .minimumGroupMissing(instrument.anonymity, at: .init(.instrument, key: "anonymity"))
      ]
    }
    return [("answers", group.answers), ("comments", group.comments)]
      .filter { $0.1 < MinimumGroup.floor }
      .map {
        .minimumGroupTooSmall($0.0, $0.1, at: .init(.instrument, key: "minimum group"))
      }
  }
}
