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
      .exchanging("{since}", for: since.text(in: language))
      .exchanging("{community}", for: name)
  }
}
