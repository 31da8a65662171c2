import Foundation
import Intake
import TestSupport
import Testing

/// Exports of real surveys, kept outside the repository; without them there is nothing to check.
struct `Real exports` {
  private static let folder = Repository.root.deletingLastPathComponent()
    .appending(path: "shared/cases/B-surveys")
  private static let files: [String] = {
    let walk = FileManager.default.enumerator(atPath: folder.path)
    return (walk?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".csv") }.sorted()
  }()

  @Test(arguments: files)
  func `come out as was counted by others`(file: String) throws {
    let expectations = try JSONSerialization.jsonObject(
      with: try Data(contentsOf: Self.folder.appending(path: "expected.json")))
    let expected = try #require((expectations as? [String: [String: Any]])?[file])
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: file)))
    let survey = try ExportSurvey(
      TableSource(SourceFile(path: file, bytes: bytes)), takesDigest: true)
    #expect(survey.rows == expected["rows"] as? Int)
    #expect(survey.columns == expected["columns"] as? Int)
    #expect(survey.digest == expected["sha256"] as? String)
    #expect(survey.layout.headerRows == expected["header_rows"] as? Int)
    #expect(survey.layout.titleRows == expected["title_rows"] as? Int)
    #expect(survey.form.delimiter.map(String.init) == expected["delimiter"] as? String)
    let tool = survey.layout.recognition.tool.rawValue.filter { $0 != "-" }
    #expect(file.hasPrefix(tool))
    for question in try #require(expected["questions"] as? [[String: Any]]) {
      check(survey, question)
    }
  }

  private func check(_ survey: ExportSurvey, _ expected: [String: Any]) {
    let column = (expected["column"] ?? expected["first_column"]) as? Int
    guard let found = survey.questions.first(where: { $0.group.columns.lowerBound == column }),
      found.isBeyondDoubt, found.group.columns.count == expected["n_columns"] as? Int ?? 1
    else { return }
    #expect(found.answered == expected["answered"] as? Int, "column \(column ?? -1)")
    guard found.kind == .single || found.kind == .multiple, found.layout != .grid,
      let options = expected["options"] as? [String: Int]
    else { return }
    let counted = Dictionary(found.choices.map { ($0.label, $0.count) }, uniquingKeysWith: +)
    #expect(counted == options, "column \(column ?? -1)")
  }
}
