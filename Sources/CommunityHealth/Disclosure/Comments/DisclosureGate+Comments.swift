internal import Instruments
internal import Tallies

extension DisclosureGate {
  /// What people wrote in some waves of one questionnaire, all waves together.
  ///
  /// Waves of which nothing is shown are left out, and so are words that say to which group somebody
  /// belongs. The questions stand in the order of the latest definition.
  func comments(in waves: [WaveRecord], masking mask: CommentMask) -> [DisclosedComments] {
    guard let instrument = waves.last?.instrument, instrument.anonymity != .named else { return [] }
    let shown = waves.filter(isShown)
    let telling = instrument.questionsTellingGroups
    let minimum = minimum(of: instrument).comments
    return instrument.columns.compactMap { column in
      guard case .text = column.kind, !telling.contains(column.question ?? column.id) else {
        return nil
      }
      let written = shown.flatMap { wave in
        CommentRelease.Comment.all(
          wave.comments[column.id] ?? [], to: column.id, in: wave.id, masking: mask)
      }
      let release = CommentRelease(written, after: releasedComments, minimum: minimum)
      guard !release.comments.isEmpty else { return nil }
      return DisclosedComments(
        question: column.id, ask: column.ask,
        texts: release.comments.map(\.text),
        fingerprints: release.comments.map(\.fingerprint))
    }
  }
}
