import Foundation
import TestSupport
import Testing

/// Pages in a real browser, judged by the accessibility rules of axe and by the Nu checker.
@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["PERENNIAL_ACCEPTANCE"] == "1"))
struct `Acceptance of pages` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static var python: String {
    ProcessInfo.processInfo.environment["PERENNIAL_PYTHON"] ?? "python3"
  }

  @Test(arguments: [("leadership", "en"), ("facilitator", "ja"), ("members", "es")])
  func `nothing is wrong on a phone or a desk, by day or by night`(
    audience: String, language: String
  ) throws {
    let made = try folder.call(
      "simulate --members 150 --months 26 --waves 4 --seed 1 --as-of 2026-06-30 -o guild")
    #expect(made.exit == 0, "\(made.error)")
    let run = try folder.call(
      "report guild --as-of 2026-06-30 --audience \(audience) --lang \(language) --html page.html")
    #expect(run.exit == 0, "\(run.error)")
    let script = Repository.root.appending(path: "Scripts/page-check").path
    let check = try ChildProcess.run(Self.python, [script, "page.html"], in: folder.url)
    // 3: the browser, or what drives it, is not on this machine.
    guard check.exit != 3 else { return }
    #expect(check.exit == 0 && check.output == "\n", "\(check.output)\(check.error)")
  }
}
