import Foundation
import Instruments
import TestSupport
import Testing

@testable import Intake

/// Drafts of real exports, kept outside the repository; without them there is nothing to check.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["PERENNIAL_SOAK"] == "1"))
struct `Soak of drafts of real exports` {
  private static let folder = Repository.root.deletingLastPathComponent()
    .appending(path: "shared/cases/B-surveys")
  private static let files: [String] = {
    let walk = FileManager.default.enumerator(atPath: folder.path)
    return (walk?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".csv") }.sorted()
  }()

  @Test(arguments: files)
  func `have no errors, and take the file they were drawn from`(file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: file)))
    let drafted = try Drafted(bytes, of: file)
    #expect(drafted.errors == [])
    #expect(drafted.reading.table.problems.filter { $0.severity == .error } == [])
    let found = Set(drafted.reading.table.matches.compactMap(\.question))
    let behindOther = drafted.instrument.questions.flatMap { question in
      question.choices.filter(\.opensText).map { "\(question.id)_\($0.code)" }
    }
    let missing = drafted.instrument.columns.map(\.id)
      .filter { !found.contains($0) && !behindOther.contains($0.text) }
    #expect(missing == [])
    // A row that is longer than the header cannot be helped by any definition.
    let reasons = Set(drafted.reading.rejected.map(\.problem.code))
    #expect(reasons.isSubset(of: [.tableRagged]))
    #expect(!drafted.reading.rows.isEmpty)
  }
}
