import Foundation
import TestSupport
import Testing

/// Held against the real program, in folders as communities keep them.
struct `report` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func simulate(_ options: String) throws {
    let made = try folder.call("simulate \(options) --as-of 2026-06-30 -o guild")
    #expect(made.exit == 0, "\(made.error)")
  }

  /// Writes a page, finds nothing wrong with it, and returns it.
  @discardableResult
  private func page(_ options: String = "") throws -> WrittenPage {
    let run = try folder.call(
      "report guild --as-of 2026-06-30 --html page.html --replace \(options)")
    #expect(run.exit == 0, "\(run.error)")
    let page = WrittenPage(text: try folder.text(of: "page.html"))
    #expect(page.complaints == [], "\(options)")
    return page
  }

  @Test func `the same folder, day and seed give the same bytes`() throws {
    try simulate("--members 9 --months 14 --seed 3 --pattern hoarding")
    let call = "report guild --as-of 2026-06-30 --seed 2 --audience members"
    #expect(
      try folder.call("\(call) --html a.html --md a.md").output == "wrote a.html\nwrote a.md\n")
    #expect(try folder.call("\(call) --html b.html --md b.md").exit == 0)
    #expect(try folder.bytes(of: "a.html") == folder.bytes(of: "b.html"))
    #expect(try folder.bytes(of: "a.md") == folder.bytes(of: "b.md"))
    try Golden.expect(try folder.text(of: "a.html"), matches: "report-members.html")
    try Golden.expect(try folder.text(of: "a.md"), matches: "report-members.md")
  }

  @Test func `leadership reads the answer first, what is asked of it, and every formula`() throws {
    try simulate("--members 20 --months 14 --seed 5 --pattern few-presenters:0.9")
    #expect(try folder.call("report guild --as-of 2026-06-30 --md a.md").exit == 0)
    try Golden.expect(try folder.text(of: "a.md"), matches: "report-leadership.md")
  }

  @Test(arguments: [
    ["--members 3 --months 6", "leadership", "en"],
    ["--members 8 --months 12 --waves 1", "facilitator", "es"],
    ["--members 20 --months 40", "members", "ja"],
    ["--members 60 --months 20", "leadership", "es"],
  ])
  func `communities of any size get a page in order`(community: [String]) throws {
    try simulate("\(community[0]) --seed 11")
    let page = try page("--audience \(community[1]) --lang \(community[2])")
    #expect(!page.drawings.isEmpty)
    #expect(page.text.contains("<html lang=\"\(community[2])\">"))
  }

  @Test func `where nothing but a roster is kept, facilitators read what to record`() throws {
    try folder.write("community: Guild\n", to: "guild/perennial.yaml")
    try folder.write("key\nm1\nm2\nm3\nm4\n", to: "guild/roster.csv")
    let facilitator = try page("--audience facilitator")
    #expect(facilitator.words.contains("keep a session log"))
    #expect(facilitator.drawings.isEmpty)
    let leadership = try page()
    #expect(!leadership.words.contains("keep a session log"))
    #expect(leadership.words.contains("There is no health score yet"))
  }

  @Test func `where all is hidden, it says so and draws nothing of it`() throws {
    try folder.write("community: Guild\nlaunched: 2025-01-01\n", to: "guild/perennial.yaml")
    try folder.write("key\nm1\nm2\nm3\n", to: "guild/roster.csv")
    try folder.write(
      "use_frequency,applied\ndaily,4-7\ndaily,4-7\n", to: "guild/adoption/2026H1.csv")
    let words = try page().words
    #expect(words.contains("2026H1: not shown, because fewer than 5 people answered."))
    #expect(!words.contains("2 people"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "a \u{202E}drawkcab\u{202C} b",
    "\"><img src=x onerror=alert(1)>", "[x](javascript:alert(1)) **b** | c",
  ])
  func `what somebody called a community is shown as text`(name: String) throws {
    let quoted = name.replacingOccurrences(of: "'", with: "''")
    try folder.write("community: '\(quoted)'\n", to: "guild/perennial.yaml")
    try folder.write("key\nm1\n", to: "guild/roster.csv")
    let page = try page("--md page.md")
    #expect(!page.text.contains("<img") && !page.text.contains("\u{202E}"))
    let markdown = try folder.text(of: "page.md")
    #expect(!markdown.contains("<") && !markdown.contains("\u{202E}"))
    #expect(!markdown.contains("[x](") && !markdown.contains("**b**"))
  }

  @Test func `only facilitators read by whom something was agreed on`() throws {
    try simulate("--members 12 --months 12 --seed 7")
    try folder.write(
      "text,loop,owner,due_on,status\nWater the ficus,single,noor,2026-06-01,open\n",
      to: "guild/action-log.csv")
    #expect(try page("--audience facilitator").words.contains("Water the ficus"))
    for audience in ["leadership", "members"] {
      let page = try page("--audience \(audience)")
      #expect(page.words.contains("ficus") == (audience == "members"))
      #expect(!page.words.contains("noor"))
      #expect(page.words.contains("1 open, 1 late"))
    }
  }

  @Test func `what is handed on is remembered, and looking twice adds nothing`() throws {
    try simulate("--members 12 --months 12 --seed 7")
    try page()
    let ledger = try folder.bytes(of: "guild/reports/ledger.json")
    #expect(String(decoding: ledger, as: UTF8.self).contains("\"wave\":\"2026H1\""))
    try page("--audience members")
    #expect(try folder.bytes(of: "guild/reports/ledger.json") == ledger)
    // One person's answers are withdrawn: what was shown stands, so that nobody sees whose.
    let path = "guild/adoption/2026H1.csv"
    var rows = try folder.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
    rows.remove(at: 1)
    try folder.write(rows.joined(separator: "\n"), to: path)
    #expect(try page().words.contains("what was shown earlier stands"))
  }

  @Test func `a file that is there is not written over unless asked`() throws {
    try folder.write("community: Guild\n", to: "guild/perennial.yaml")
    try folder.write("key\nm1\n", to: "guild/roster.csv")
    try folder.write("mine\n", to: "page.html")
    let run = try folder.call("report guild --html page.html")
    #expect(run.exit == 4 && run.error.contains("page.html: error: is there already"))
    #expect(try folder.text(of: "page.html") == "mine\n")
  }

  @Test func `waves that are not there are named with those that are`() throws {
    try simulate("--members 12 --months 14 --seed 7")
    let run = try folder.call("report guild --wave 2031H1 --as-of 2026-06-30")
    #expect(run.exit == 2 && run.error.contains("[unknown-wave]"))
    #expect(run.error.contains("2026H1"))
    let told = try folder.call("report guild --wave 2025H2 --as-of 2026-06-30")
    #expect(told.exit == 0 && told.output.contains("answered in 2025H2"))
  }

  @Test func `programs get the same report as a tree`() throws {
    try simulate("--members 12 --months 14 --seed 7")
    let run = try folder.call("report guild --as-of 2026-06-30 --json")
    let report = try object(run.output)
    let sections = try #require(report["sections"] as? [[String: Any]])
    #expect(
      sections.compactMap { $0["id"] as? String } == [
        "summary", "adoption", "circulation", "sessions", "checklist", "patterns",
        "retrospectives", "methods",
      ])
    #expect(report["audience"] as? String == "leadership")
    let charts = sections.flatMap { $0["blocks"] as? [[String: Any]] ?? [] }
      .compactMap { $0["shape"] as? String }
    #expect(charts.prefix(2) == ["gauges", "changes"])
    #expect(run.output.contains("\"indicator\":\"ritual.reach\""))
  }
}
