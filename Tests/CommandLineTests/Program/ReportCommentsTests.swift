import Foundation
import TestSupport
import Testing

/// What people wrote in words, as facilitators, leadership and members get to read it.
struct `Comments in a report` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let made = try folder.call(
      "simulate --members 30 --months 14 --seed 7 --as-of 2026-06-30 -o guild")
    #expect(made.exit == 0, "\(made.error)")
    try write(12)
  }

  private static let file = "guild/adoption/2026H1.texts.csv"

  /// Some comments, of which one names somebody.
  private func write(_ count: Int) throws {
    let lines = (1..<count).map { "comment,remark \($0)\n" }
    try folder.write(
      "question,text\n\(lines.joined())comment,Bo knows: bo@example.org\n", to: Self.file)
  }

  private func report(_ options: String) throws -> String {
    let run = try folder.call(
      "report guild --as-of 2026-06-30 --md page.md --html page.html --replace \(options)")
    #expect(run.exit == 0, "\(run.error)")
    #expect(WrittenPage(text: try folder.text(of: "page.html")).complaints == [])
    return try folder.text(of: "page.md")
  }

  @Test func `are for facilitators only, masked and not in the order of the file`() throws {
    let page = try report("--audience facilitator")
    let found = page.matches(of: /- remark (\d+)/).compactMap { Int($0.1) }
    #expect(found.count == 11 && found != found.sorted())
    #expect(page.contains("- \\[…\\] knows: \\[…\\]"))
    #expect(!page.contains("bo@") && !page.contains("Bo knows"))
    for audience in ["leadership", "members"] {
      #expect(try !report("--audience \(audience)").contains("remark"))
    }
  }

  @Test func `that came later wait, and the ledger knows what was read`() throws {
    #expect(try report("").contains("remark") == false)
    _ = try report("--audience facilitator")
    let ledger = try folder.text(of: "guild/reports/ledger.json")
    #expect(ledger.contains("\"comments\":[\"") && !ledger.contains("remark"))
    try write(14)
    let page = try report("--audience facilitator")
    #expect(page.contains("remark 11\n") && !page.contains("remark 12\n"))
    #expect(try folder.text(of: "guild/reports/ledger.json") == ledger)
    try write(30)
    #expect(try report("--audience facilitator").contains("remark 29\n"))
  }

  @Test func `in too small a number are nobody's to read`() throws {
    try write(9)
    #expect(try !report("--audience facilitator").contains("remark"))
  }

  @Test func `become what hangs on the wall: what was said, and what is done about it`() throws {
    try folder.write(
      """
      text,loop,owner,due_on,status,closed_on,from
      Ask chen for the list,single,bo,2026-06-01,open,,"It is not clear what is allowed, says ana"
      Book the large room,single,bo,2026-05-01,done,2026-05-02,The room is too small
      Stop the newsletter,single,bo,2026-05-01,dropped,2026-05-02,Too long

      """, to: "guild/action-log.csv")
    let page = try report("--audience members")
    #expect(page.contains("| The room is too small | Book the large room | ✓ done |"))
    #expect(
      page.contains(
        "| It is not clear what is allowed, says \\[…\\] | Ask \\[…\\] for the list | under way |"))
    #expect(!page.contains("newsletter"))
    #expect(!page.contains("chen") && !page.contains("says ana") && !page.contains("| bo"))
    #expect(try !report("").contains("large room"))
  }
}
