import Foundation
import TestSupport
import Testing

@testable import PerennialCLI

struct `demo and doctor` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let files = [
    "design-checklist.csv", "design-checklist.xlsx", "session-feedback-with-a-mistake.yaml",
    "session-feedback.txt",
  ]

  /// What the demo wrote beside the community that it made up.
  private var written: [String] {
    folder.files().filter { !$0.hasPrefix("perennial-demo/guild/") }
  }

  /// What it always writes there.
  private static let expected = (files + ["guild.html", "guild.xlsx"]).sorted().map {
    "perennial-demo/\($0)"
  }

  @Test func `the example is what the demo writes`() throws {
    #expect(DemoFiles.checklist == (try Repository.text(of: "Examples/design-checklist.csv")))
  }

  @Test func `the demo writes its files, and again in another language`() throws {
    let run = try folder.call("demo")
    #expect(run.exit == 0)
    #expect(run.error == "")
    #expect(written == Self.expected)
    try Golden.expect(run.output, matches: "demo.txt")
    for line in ["demo", "demo --lang ja", "demo --json"] {
      #expect(try folder.call(line).exit == 0, "\(line)")
    }
    #expect(written == Self.expected)
  }

  @Test func `what the demo shows is what the verbs say`() throws {
    let tour = try folder.call("demo").output
    let check = try folder.call(
      "surveys check perennial-demo/session-feedback-with-a-mistake.yaml")
    #expect(check.exit == 1)
    #expect(tour.contains(check.error))
    let checklist = try folder.call(
      "checklist perennial-demo/design-checklist.csv --as-of 2026-06-10")
    #expect(tour.contains(checklist.output))
    let form = try folder.call("surveys show session-feedback").output.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(tour.contains(form.prefix(22).joined(separator: "\n")))
  }

  @Test func `the demo tells programs what it wrote`() throws {
    let answer = try object(try folder.call("demo --json --output here").output)
    #expect(
      Set(answer["files"] as? [String] ?? [])
        == Set((Self.files + ["guild", "guild.html", "guild.xlsx"]).map { "here/\($0)" }))
  }

  @Test func `the demo makes a page of a community with trouble`() throws {
    #expect(try folder.call("demo").exit == 0)
    let page = WrittenPage(text: try folder.text(of: "perennial-demo/guild.html"))
    #expect(page.complaints == [])
    #expect(page.words.contains("What changed since"))
    #expect(page.words.contains("Knowledge gets hoarded"))
  }

  @Test(arguments: files + ["guild.html", "guild.xlsx", "guild/roster.csv"])
  func `the demo overwrites nothing that it did not write`(name: String) throws {
    try folder.write("mine\n", to: "guild/\(name)")
    let run = try folder.call("demo --output guild")
    #expect(run.exit == 4)
    #expect(run.output == "")
    #expect(run.error.contains("guild/\(name): error: is there already"))
    #expect(try folder.text(of: "guild/\(name)") == "mine\n")
    #expect(folder.files() == ["guild/\(name)"])
  }

  @Test func `the demo keeps a checklist that somebody went on with`() throws {
    #expect(try folder.call("demo").exit == 0)
    let path = "perennial-demo/design-checklist.csv"
    try folder.write(try folder.text(of: path).replacing("not-yet", with: "met"), to: path)
    let mine = try folder.text(of: path)
    #expect(try folder.call("demo").exit == 4)
    #expect(try folder.text(of: path) == mine)
  }

  @Test(arguments: ["no/such/folder", "file"])
  func `the demo says so where it cannot write`(place: String) throws {
    try folder.write("", to: "file")
    let run = try folder.call("demo --output \(place)")
    #expect(run.exit == 4)
    #expect(run.output == "")
    #expect(run.error.contains("\(place): error: cannot be written: "))
    #expect(folder.files() == ["file"])
  }

  @Test func `the doctor finds everything in place`() throws {
    let run = try folder.call("doctor")
    #expect(run.exit == 0)
    #expect(run.error == "")
    #expect(run.output.contains(/✓ +definitions +16 instruments ship/))
    let checks = try #require(
      try object(try folder.call("doctor --json").output)["checks"] as? [[String: Any]])
    #expect(checks.count == 6)
    #expect(checks.allSatisfy { ["fine", "optional"].contains($0["state"] as? String) })
  }

  @Test func `the doctor looks at definitions of one's own`() throws {
    #expect(try folder.call("surveys new demo-day").exit == 0)
    let well = try folder.call("doctor")
    #expect(well.exit == 0)
    #expect(well.output.contains(/✓ +surveys\/ +1 file, no errors/))
    try folder.write("instrument: x\n", to: "surveys/x.yaml")
    let ill = try folder.call("doctor")
    #expect(ill.exit == 1)
    #expect(ill.output.contains(/✗ +surveys\/ +\d+ errors?\n/))
    #expect(ill.output.contains("→ perennial surveys check surveys/"))
  }

  @Test func `the doctor says when the terminal may not show letters`() throws {
    let run = try folder.call("doctor", environment: ["LANG": "C"])
    #expect(run.exit == 0)
    #expect(run.output.contains("→ if letters look wrong: export LANG=C.UTF-8"))
  }
}
