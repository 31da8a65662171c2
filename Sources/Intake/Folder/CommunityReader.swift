package import Instruments

/// Reads `perennial.yaml`: what a community says of itself.
package struct CommunityReader {
  /// What could be read; the rest is as if it had not been said.
  package private(set) var community: Community
  /// What is wrong, from top to bottom.
  package var problems: [Problem] { yaml + notes.problems }

  private let yaml: [Problem]
  var notes: ReadingNotes

  /// Reads a file; a community that does not say its name is called as `name` has it.
  package init(_ file: SourceFile, named name: String, instruments: [String]) {
    community = Community(name: name)
    notes = ReadingNotes(file: file.path)
    let (root, found) = YAMLReader.root(of: file.bytes, file: file.path)
    yaml = found
    guard let root else { return }
    let fields = Fields(
      root, of: "a community", .instrument, known: Self.keys + Self.keysOfOthers, into: &notes)
    read(fields)
    readCalendar(fields)
    if let entry = fields["agenda"] { community.agenda = agenda(entry) }
    if let entry = fields["waves"] { community.waves = waves(entry, instruments) }
    if let entry = fields["minimum group"] { community.minimumGroup = minimumGroup(entry) }
    if let entry = fields["value"] { community.value = value(entry) }
  }

  private static let keys = [
    "community", "kind", "launched", "organisation size", "cadence", "breaks", "time zone",
    "work mode", "governance", "departments", "languages", "agenda", "waves", "minimum group",
    "value",
  ]

  /// What only those parts of the program read that keep answers and hand them out.
  private static let keysOfOthers = [
    "store", "auth", "privacy", "server", "retention", "mail", "publish",
  ]
}

extension CommunityReader {
  private mutating func read(_ fields: Fields) {
    if let name = fields.requiredText("community", remedy: "add 'community:', its name", &notes),
      !name.isEmpty
    {
      community.name = name
    }
    if let kind: CommunityKind = fields.choice("kind", &notes) { community.kind = kind }
    if let size = fields.number("organisation size", &notes) {
      let isCount = size >= 1 && size < 1e9 && size == size.rounded()
      community.organisationSize = isCount ? Int(size) : nil
      if !isCount { unreadable("organisation size", of: fields, expected: "a number of people") }
    }
    community.workMode = fields.choice("work mode", &notes)
    community.governance = fields.choice("governance", &notes)
    community.departments = fields.texts("departments", &notes).map(\.text)
      .filter { !$0.isEmpty }
    for (text, mark) in fields.texts("languages", &notes) {
      let language = Language(text)
      if language.isKnown {
        community.languages.append(language)
      } else {
        unreadable(text, "languages", at: mark, expected: "codes such as en, ja or es")
      }
    }
  }

  private mutating func readCalendar(_ fields: Fields) {
    community.launched = fields.date("launched", &notes)
    if let text = fields.text("cadence", &notes) {
      community.rhythm = Rhythm(text)
      if community.rhythm == nil {
        unreadable(
          "cadence", of: fields, expected: "weekly, every 2 weeks, monthly or 2 per month")
      }
    }
    for (text, mark) in fields.texts("breaks", &notes) {
      if let span = Self.span(text) {
        community.breaks.append(span)
      } else {
        unreadable(
          text, "breaks", at: mark,
          expected: "the first and the last day, such as 2025-12-20..2026-01-06")
      }
    }
    if let zone = fields.text("time zone", &notes) {
      if zone.isTimeZone {
        community.timeZone = zone
      } else {
        unreadable("time zone", of: fields, expected: "a name such as Europe/Berlin or UTC")
      }
    }
  }

  /// Reads `2025-12-20..2026-01-06`, and a single day.
  private static func span(_ text: String) -> ClosedRange<CalendarDate>? {
    guard let dots = text.firstRange(ofPart: "..") else {
      return CalendarDate(text).map { $0...$0 }
    }
    guard let first = CalendarDate(text[..<dots.lowerBound].trimmed),
      let last = CalendarDate(text[dots.upperBound...].trimmed), first <= last
    else { return nil }
    return first...last
  }
}

extension CommunityReader {
  /// A problem with the text of a key.
  mutating func unreadable(_ key: String, of fields: Fields, expected: String) {
    let node = fields[key]?.value
    unreadable(node?.text ?? "", key, at: node?.textMark ?? fields.mark, expected: expected)
  }

  /// A problem with one item of a list.
  mutating func unreadable(_ text: String, _ key: String, at mark: YAMLMark, expected: String) {
    notes.problems.append(
      .settingUnreadable(text, key: key, expected: expected, at: notes.map.place(mark)))
  }
}

extension String {
  /// Whether it has the form of a zone's name; which zones there are, the machine knows better.
  fileprivate var isTimeZone: Bool {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        || ["/", "_", "-", "+"].contains(scalar)
    }
    return isPlain && (contains("/") || self == "UTC")
  }
}
