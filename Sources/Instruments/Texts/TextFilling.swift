/// What goes into the placeholders of an instrument's texts when it is shown.
public struct TextFilling: Hashable, Sendable {
  /// The day that "since …" looks back to.
  public let since: CalendarDate
  /// The community's name; a neutral expression where there is none.
  public let community: String?

  /// Fills with a day and perhaps a name.
  public init(since: CalendarDate, community: String? = nil) {
    self.since = since
    self.community = community
  }

  /// Fills for a wave that opens on a day: it looks back six months.
  public init(opening day: CalendarDate, community: String? = nil) {
    self.init(since: day.adding(months: -6), community: community)
  }

  /// The best wording of a text with its placeholders filled in.
  public func text(_ text: LocalizedText, in language: Language, fallbacks: [Language]) -> String {
    let name = community ?? FormWords.community.text(in: language)
    return text.text(in: language, fallbacks: fallbacks)
      .replacing("{since}", with: since.text(in: language))
      .replacing("{community}", with: name)
  }
}

extension String {
  /// The text with every occurrence of a part exchanged.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    var rest = self[...]
    var result = ""
    while let start = rest.range(of: part) {
      result += rest[..<start.lowerBound] + other
      rest = rest[start.upperBound...]
    }
    return result + rest
  }
}

extension Substring {
  fileprivate func range(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) {
        return start..<index(start, offsetBy: part.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
