import Foundation
import TestSupport
import Testing

/// Communities small and large, long and short, in every report that can be made of them.
struct `A report of a community` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The page and the Markdown for one audience, with nothing wrong in them.
  @discardableResult
  private func report(for audience: String, in language: String = "en") throws -> WrittenPage {
    let call = "report guild --as-of 2026-06-30 --audience \(audience) --lang \(language)"
    let files = try folder.call("\(call) --html page.html --md page.md --replace")
    #expect(files.exit == 0, "\(files.error)")
    let page = WrittenPage(text: try folder.text(of: "page.html"))
    #expect(page.complaints == [], "\(audience)")
    #expect(try !folder.text(of: "page.md").contains("| |\n"))
    return page
  }

  @Test(arguments: [(3, 1), (8, 6), (20, 1), (60, 6)])
  func `of any size is in order for everybody`(people: Int, waves: Int) throws {
    let made = try folder.call(
      "simulate --members \(people) --months \(max(6, waves * 6 + 2)) --waves \(waves) --seed 4 "
        + "--as-of 2026-06-30 -o guild")
    #expect(made.exit == 0, "\(made.error)")
    for (audience, language) in zip(["leadership", "facilitator", "members"], shippedLanguages) {
      let page = try report(for: audience, in: language)
      #expect(!page.drawings.isEmpty || people < 8)
      // What six waves come to is drawn as lines.
      if waves == 6, people > 8 { #expect(page.text.contains("class=\"line l1\"")) }
    }
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["PERENNIAL_SOAK"] == "1"))
  func `Soak: of two thousand people is in order, and small enough`() throws {
    let made = try folder.call(
      "simulate --members 2000 --months 40 --waves 6 --seed 4 --as-of 2026-06-30 -o guild")
    #expect(made.exit == 0, "\(made.error)")
    for audience in ["leadership", "facilitator", "members"] { try report(for: audience) }
  }

  @Test(arguments: ["leadership", "facilitator", "members"])
  func `of which nothing is known, or everything hidden, says so`(audience: String) throws {
    try folder.write("community: Guild\nlaunched: 2026-01-05\n", to: "guild/perennial.yaml")
    try folder.write("key,joined\nm1,2026-01-05\nm2,2026-01-05\n", to: "guild/roster.csv")
    #expect(try report(for: audience).drawings.isEmpty)
    try folder.write("use_frequency,applied\ndaily,4-7\n", to: "guild/adoption/2026H1.csv")
    try folder.write("_wave,useful\n2026-06-23,5\n", to: "guild/session-feedback.csv")
    let page = try report(for: audience)
    #expect(page.drawings.isEmpty)
    #expect(page.words.contains("2026H1: not shown, because fewer than 5 people answered."))
  }

  @Test func `shows departments by theme, and what is hidden as hidden`() throws {
    let made = try folder.call(
      "simulate --members 150 --months 14 --seed 1 --as-of 2026-06-30 -o guild")
    #expect(made.exit == 0, "\(made.error)")
    let text = try folder.call("report guild --as-of 2026-06-30").output
    #expect(text.contains("Least favourable: "))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let page = try report(for: "leadership")
    let table = try #require(page.text.firstRange(of: /<table class="heat">(?s).*?<\/table>/))
    let heat = page.text[table]
    #expect(heat.contains(/<td class="w[1-5]">\d+\u{A0}%<\/td>/))
    #expect(heat.contains("<td class=\"hidden\">not shown</td>"))
    #expect(page.words.contains("of the turns"))
    // Groups and who has many turns are nothing for the wall.
    let wall = try report(for: "members")
    #expect(!wall.text.contains("class=\"heat\"") && !wall.words.contains("of the turns"))
  }
}
