import Foundation
import TestSupport
import Testing

struct ConformanceTests {
  /// What the program prints for one case.
  private static func answer(to statistic: String, _ input: String) throws -> String {
    let run = try run(
      #"{"cases": [{"id": "one", "statistic": "\#(statistic)", "input": \#(input)}]}"#)
    #expect(run.exit == 0, "\(run.error)")
    let start = #"{"one": {"#
    let line = run.output.trimmingCharacters(in: .newlines)
    #expect(line.hasPrefix(start) && line.hasSuffix("}}"))
    return String(line.dropFirst(start.count).dropLast(2))
  }

  private static func run(_ cases: String) throws -> ChildProcess.Run {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "cases.json")
    try cases.write(to: file, atomically: true, encoding: .utf8)
    return try ChildProcess.run(
      try BuildFolder.program("Conformance").path, ["stats", file.path], in: folder.url)
  }

  // NIST StRD, NumAcc3 and NumAcc4, made by their rule: certified are mean, 0.1 and −0.999.
  @Test(arguments: ["1000000", "10000000"])
  func `decimal texts keep digits that doubles lose`(base: String) throws {
    let pairs = Array(repeating: #""\#(base).1", "\#(base).3""#, count: 500)
    let values = ([#""\#(base).2""#] + pairs).joined(separator: ", ")
    #expect(
      try Self.answer(to: "univariate", #"{"values": [\#(values)]}"#)
        == #""n": 1001, "mean": \#(base).2, "sd": 0.1, "lag1_autocorrelation": -0.999"#)
  }

  @Test func `numbers of all sizes and missing ones are taken`() throws {
    #expect(
      try Self.answer(to: "univariate", #"{"values": [1e300, null, "-1e300", 3, NaN]}"#)
        == #""n": 3, "mean": 1.0, "sd": 1e+300, "lag1_autocorrelation": -0.5"#)
  }

  // pingouin 0.7.0, `cronbach_alpha` of the same with and without `nan_policy='listwise'`.
  @Test(arguments: [("", 0.890207715133531), (#", "missing": "listwise""#, 0.8486842105263157)])
  func `alpha uses all pairs there are, or whole rows when asked`(how: String, alpha: Double) throws
  {
    let rows = "[[1,2,3],[2,null,4],[3,3,5],[4,5,5],[2,2,null],[5,4,4]]"
    let answer = try Self.answer(to: "cronbach_alpha", #"{"rows": \#(rows)\#(how)}"#)
    let found = answer.split(separator: ",").first?.split(separator: " ").last.flatMap {
      Double($0)
    }
    #expect(abs((found ?? 0) - alpha) < 1e-12, "\(answer)")
  }

  @Test func `what is not defined is null`() throws {
    #expect(
      try Self.answer(to: "gini", #"{"values": [0, 0]}"#)
        == #""gini_population": null, "gini_sample": null"#)
    #expect(
      try Self.answer(to: "kruskal_wallis", #"{"groups": [[1, 1], [1]]}"#)
        == #""H": null, "df": null, "p": null"#)
  }

  @Test func `labels are written as they were read`() throws {
    let answer = try Self.answer(
      to: "network", #"{"edges": [["\u00fc\"", "b"], ["b", 7]]}"#)
    #expect(answer.contains(#""degree": {"7": 1, "b": 2, "ü\"": 1}"#))
    #expect(answer.contains(#""articulation_points": ["b"]"#))
  }

  @Test func `a case that cannot be answered says why`() throws {
    #expect(
      try Self.answer(to: "luck", "{}") == #""error": "there is no statistic 'luck'""#)
    #expect(
      try Self.answer(to: "gini", "{}") == #""error": "'values' is missing""#)
  }

  @Test func `a file that is no JSON is refused`() throws {
    let run = try Self.run(#"{"cases": [}"#)
    #expect(run.exit == 2)
    #expect(run.error.contains("'' is no value"))
  }
}
