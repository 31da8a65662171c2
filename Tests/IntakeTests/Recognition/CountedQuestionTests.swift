import Foundation
import Intake
import TestSupport
import Testing

struct `Questions counted by their own labels` {
  @Test func `have the shares that were counted by hand`() throws {
    // Five people: who answered is the whole, not who took part.
    let export = try Looked(
      """
      Respondent ID,Collector ID,Start Date,End Date,What did you try?,,Is it useful?
      ,,,,Prompt library,Meeting notes,Response
      1,1,01/15/2024 09:30:00,01/15/2024 09:33:10,Prompt library,,Yes
      2,1,01/15/2024 09:30:00,01/15/2024 09:33:10,Prompt library,Meeting notes,Yes
      3,1,01/15/2024 09:30:00,01/15/2024 09:33:10,,,No
      4,1,01/15/2024 09:30:00,01/15/2024 09:33:10,,Meeting notes,Yes
      5,1,01/15/2024 09:30:00,01/15/2024 09:33:10,Prompt library,,

      """)
    let counted = export.survey.counted
    #expect(counted.map(\.label) == ["What did you try?", "Is it useful?"])
    #expect(counted.map(\.answered) == [4, 4])
    #expect(shares(counted[0]) == ["Prompt library": 0.75, "Meeting notes": 0.5])
    #expect(shares(counted[1]) == ["Yes": 0.75, "No": 0.25])
  }

  /// Percentages that the owners of real surveys have published, and the options they add up.
  private static let published: [(question: String, part: String, options: [String])] = [
    ("Does your company have an open source program", "", ["Yes", "No, but planning one"]),
    ("How often does your company", "Use open source code for noncommercial", ["Frequently"]),
    ("How often does your company", "Use open source code in commercial products", ["Frequently"]),
    (
      "On a scale of 1-5, how business-critical", "",
      ["1 – Extremely critical", "2 – Very critical"]
    ),
    ("Would your company benefit", "", ["Yes"]),
  ]
  private static let folder = Repository.root.deletingLastPathComponent()
    .appending(path: "shared/cases/B-surveys")
  private static let isThere = FileManager.default.fileExists(
    atPath: folder.appending(path: "published.json").path)

  @Test(.enabled(if: isThere), arguments: published.indices)
  func `come out as published`(entry: Int) throws {
    let all = try JSONSerialization.jsonObject(
      with: try Data(contentsOf: Self.folder.appending(path: "published.json")))
    let expected = try #require((all as? [[String: Any]])?[entry])
    let file = try #require(expected["file"] as? String)
    let looked = try Looked([UInt8](try Data(contentsOf: Self.folder.appending(path: file))))
    let wanted = Self.published[entry]
    let question = try #require(
      looked.survey.counted.first { question in
        question.label.hasPrefix(wanted.question) && question.label.contains(wanted.part)
          || wanted.part.isEmpty && question.label.hasPrefix(wanted.question)
      })
    let chosen = question.options.filter { wanted.options.contains($0.label) }
    #expect(chosen.count == wanted.options.count)
    #expect(question.answered == expected["denominator"] as? Int)
    #expect(chosen.reduce(0) { $0 + $1.count } == expected["numerator"] as? Int)
    let percent = chosen.reduce(0) { $0 + question.share(of: $1) } * 100
    #expect(Int(percent.rounded()) == expected["published"] as? Int)
  }

  private func shares(_ question: CountedQuestion) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: question.options.map { ($0.label, question.share(of: $0)) })
  }
}
