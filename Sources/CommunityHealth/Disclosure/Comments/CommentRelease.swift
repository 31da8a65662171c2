internal import Instruments

/// Which comments may be read: enough of them, and never so few new ones that somebody is known by
/// having come late.
struct CommentRelease {
  /// A comment as it is read, and by what it is known again.
  struct Comment: Hashable {
    /// The words, masked.
    let text: String
    /// Where it stands among others: by what can be read, so that its place tells nothing more.
    let place: String
    /// What the ledger knows it by.
    let fingerprint: String
  }

  /// Those that may be read, in an order that neither time nor wave nor anybody's name decides.
  let comments: [Comment]

  /// More are not shown: nobody reads them, and a page has to end.
  static let most = 150

  /// Lets through what was read before, and what is new where that is enough to hide in.
  ///
  /// Who reads twice can tell what is new by comparing. What was withdrawn is gone at once.
  init(_ written: [Comment], after released: Set<String>, minimum: Int) {
    let sorted = written.sorted { $0.place < $1.place }
    let known = sorted.filter { released.contains($0.fingerprint) }.prefix(Self.most)
    let fresh = sorted.filter { !released.contains($0.fingerprint) }.prefix(Self.most - known.count)
    let shown = fresh.count >= minimum ? known + fresh : known
    comments = shown.count >= minimum ? shown.sorted { $0.place < $1.place } : []
  }
}

extension CommentRelease.Comment {
  /// The comments to a question of a wave; who wrote the same as somebody else is counted apart.
  static func all(
    _ texts: [String], to question: QuestionID, in wave: WaveID, masking mask: CommentMask
  ) -> [Self] {
    var seen: [String: Int] = [:]
    return texts.filter { $0.contains { !$0.isWhitespace } }.map { text in
      seen[text, default: 0] += 1
      let fact = "\(wave)\n\(question)\n\(seen[text, default: 0])\n\(text)"
      let masked = mask.masked(text)
      return Self(
        text: masked, place: SHA256.digest(of: Array("\(question)\n\(masked)".utf8)),
        fingerprint: SHA256.digest(of: Array(fact.utf8)))
    }
  }
}
