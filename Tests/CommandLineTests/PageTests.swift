import Foundation
import TestSupport
import Testing

@Suite struct `Pages about the instruments` {
  @Test func `the table of the instruments is what the program writes today`() throws {
    let run = try PerennialProgram.run(["surveys", "list", "--as", "markdown", "--quiet"])
    #expect(run.exit == 0)
    #expect(
      try Repository.text(of: "surveys/README.md").hasSuffix(run.output), "paste the table anew")
  }
}
