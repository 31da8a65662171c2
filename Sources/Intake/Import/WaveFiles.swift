internal import Instruments

/// The files of a wave, as they are and as they will be with the rows of an import.
package struct WaveFiles: Sendable {
  /// The coded answers; for an instrument that is not anonymous, all of them.
  package private(set) var answers: [UInt8]
  /// The answers in words of an anonymous instrument; nil for others.
  package private(set) var texts: [UInt8]?
  /// What is remembered of the rows.
  package private(set) var keys: [UInt8]
  /// How many rows were added.
  package private(set) var added = 0
  /// How many answers in words were added from a file of such alone.
  package private(set) var addedTexts = 0
  /// How many had been imported before.
  package private(set) var known = 0
  /// How many had been imported before and have changed since.
  package private(set) var changed = 0

  /// What is there already, and the folder's secret.
  package struct Present: Sendable {
    /// The coded answers.
    package var answers: [UInt8] = []
    /// The answers in words.
    package var texts: [UInt8] = []
    /// What is remembered of the rows.
    package var keys: [UInt8] = []
    /// The key of all digests.
    package var secret: [UInt8]

    /// Begins with an empty wave.
    package init(secret: [UInt8]) { self.secret = secret }
  }

  /// Adds the new ones among the rows of an import.
  package init(_ reading: ImportReading, to present: Present, wave: String?) {
    let instrument = reading.instrument
    let scope = "\(instrument.id)/\(wave ?? "")"
    var keys = ImportKeys(present.keys, digest: KeyedDigest(key: present.secret, scope: scope))
    var new: [ImportedRow] = []
    for row in reading.rows where row.wave == wave {
      switch keys.take(row, of: reading.tool) {
      case .new: new.append(row)
      case .known: known += 1
      case .changed: changed += 1
      }
    }
    added = new.count
    let words = reading.texts.filter { $0.wave == wave && keys.take($0) == .new }
    addedTexts = words.count
    self.keys = keys.bytes
    var table = WaveTable(instrument, present.answers, texts: present.texts)
    let people = KeyedDigest(key: present.secret, scope: instrument.id.text)
    for row in new { table.add(row, people) }
    for word in words { table.add(word) }
    answers = table.answers
    texts = table.texts
  }
}

extension WaveFiles {
  /// Whether the folder has to change.
  package var isChanged: Bool { added > 0 || addedTexts > 0 }
}
