import Instruments
import StandardSurveys
import TestSupport
import Testing

@testable import Intake

struct `Definitions of a folder` {
  private func file(_ path: String, _ text: String) -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
  }

  private func sample(_ path: String, scale: String = "usefulness", version: Int = 1) -> SourceFile
  {
    file(
      path,
      `A definition is read`.short("- {id: q, ask: What?, scale: \(scale)}\n")
        .replacing("version: 1", with: "version: \(version)"))
  }

  private let scales = """
    scales:
    - id: usefulness
      points: [{code: 1, label: Bad}, {code: 2, label: Good}]
    - id: own
      points: [{code: 1, label: Low}, {code: 2, label: High}]
    """

  private func codes(_ set: DefinitionSet) -> [String?] {
    let kind = set.entries.first?.instrument.questions.first?.kind
    return if case .rating(let scale, _) = kind { scale.points.map(\.code.text) } else { [nil] }
  }

  @Test func `use its own scales, and the standard ones it does not name`() {
    let own = file("mine/scales.yaml", scales)
    let set = DefinitionSet([own, sample("mine/sample.yaml")], over: shipped)
    #expect(set.problems == [])
    #expect(codes(set) == ["1", "2"])
    #expect(codes(DefinitionSet([sample("mine/sample.yaml")], over: shipped)).count == 5)
    #expect(
      codes(DefinitionSet([own, sample("mine/sample.yaml", scale: "own")], over: shipped)).count
        == 2)
    #expect(
      codes(DefinitionSet([own, sample("mine/sample.yaml", scale: "trust")], over: shipped)).count
        == 5)
    #expect(set.scales.scale(ScaleID("own"))?.points.count == 2)
    #expect(set.scales.scale(ScaleID("trust")) != nil)
  }

  @Test func `use the scales of their own folder only`() {
    let set = DefinitionSet(
      [file("other/scales.yaml", scales), sample("mine/sample.yaml", scale: "own")], over: shipped)
    #expect(set.problems.map(\.code) == [.unknownScale])
  }

  @Test func `use companions without judging them`() {
    let broken = file("mine/scales.yaml", scales + "\n- id: Bad ID\n  colour: red\n  points: []\n")
    let set = DefinitionSet(
      [sample("mine/sample.yaml", scale: "own")], companions: [broken], over: shipped)
    #expect(set.problems == [])
    #expect(codes(set) == ["1", "2"])
    let judged = DefinitionSet([broken, sample("mine/sample.yaml", scale: "own")], over: shipped)
    #expect(judged.problems.map(\.code).contains(.malformedID))
    #expect(judged.problems.allSatisfy { $0.place.file == "mine/scales.yaml" })
  }

  @Test(arguments: [
    ("sample.yaml", []), ("sample@3.yaml", []), ("pinned/sample@3.yaml", []),
    ("sample@2.yaml", [ProblemCode.fileNameDiffers]), ("simple.yaml", [.fileNameDiffers]),
    ("sample.yml", [.fileNameDiffers]), ("Sample.yaml", [.fileNameDiffers]),
  ])
  func `are accepted under their name, and pinned with their version`(
    path: String, codes: [ProblemCode]
  ) {
    let set = DefinitionSet([sample(path, version: 3)], over: shipped)
    #expect(set.problems.map(\.code) == codes)
    #expect(set.entries.first?.isUsable == true)
  }

  @Test func `that ship are accepted as pinned files too`() throws {
    let adoption = try #require(ShippedFile.all.first { $0.name == "adoption.yaml" })
    let version = try #require(shipped.instrument(InstrumentID("adoption"))).version
    let path = "surveys/pinned/adoption@\(version).yaml"
    let set = DefinitionSet([SourceFile(path: path, bytes: adoption.bytes)], over: shipped)
    #expect(set.problems == [])
  }

  @Test func `are told apart by id, and compared by version`() {
    let twice = DefinitionSet([sample("a/sample.yaml"), sample("a/sample@1.yaml")], over: shipped)
    #expect(twice.problems.map(\.code) == [.instrumentTwice])
    let other = DefinitionSet(
      [sample("a/sample.yaml"), sample("b/sample.yaml", scale: "trust")], over: shipped)
    #expect(other.problems.map(\.code) == [.versionNotRaised])
    #expect(other.problems.first?.place == .text(file: "b/sample.yaml", line: 2, column: 10))
    let raised = DefinitionSet(
      [sample("a/sample.yaml"), sample("b/sample.yaml", scale: "trust", version: 2)], over: shipped)
    #expect(raised.problems == [])
  }

  @Test func `have their problems in the order of files and lines`() {
    let broken = sample("b/sample.yaml").bytes + Array("    colour: red\n- {id: Q}\n".utf8)
    let set = DefinitionSet(
      [
        SourceFile(path: "b/sample.yaml", bytes: broken), file("a/empty.yaml", ""),
        file("c/none.yaml", "x: y\n"),
      ], over: shipped)
    let files = set.problems.compactMap(\.place.file)
    let order = files.enumerated().filter { $0.offset == 0 || files[$0.offset - 1] != $0.element }
    #expect(order.map(\.element) == ["b/sample.yaml", "a/empty.yaml", "c/none.yaml"])
  }

  @Test func `are not usable where the file itself is broken`() {
    let text = String(decoding: sample("sample.yaml").bytes, as: UTF8.self)
    for broken in [
      text.replacing("ask: What?", with: "ask: &a What?"), text + "audience: sponsor\n",
      text.replacing("title: Sample", with: "title: !!str Sample"),
    ] {
      let set = DefinitionSet([file("sample.yaml", broken)], over: shipped)
      #expect(set.problems.contains { $0.severity == .error })
      #expect(set.instrument(InstrumentID("sample")) == nil)
    }
  }

  @Test func `are not usable under a name or version that is taken, but drafts are`() {
    let twice = [sample("a/sample.yaml"), sample("a/sample@1.yaml")]
    let unraised = [sample("a/sample.yaml"), sample("b/sample.yaml", scale: "trust")]
    for files in [twice, unraised] {
      #expect(DefinitionSet(files, over: shipped).entries.map(\.isUsable) == [true, false])
    }
    let drafts = DefinitionSet(unraised, over: shipped, asDrafts: true)
    #expect(drafts.entries.map(\.isUsable) == [true, true])
    #expect(drafts.problems.map(\.code) == [.versionNotRaised])
    #expect(drafts.problems.map(\.severity) == [.warning])
    let stillTwice = DefinitionSet(twice, over: shipped, asDrafts: true)
    #expect(stillTwice.entries.map(\.isUsable) == [true, false])
  }

  @Test func `name what differs on top where no question does`() throws {
    let other = file(
      "b/sample.yaml",
      String(decoding: sample("b/sample.yaml").bytes, as: UTF8.self)
        .replacing("anonymity: named", with: "anonymity: confidential"))
    let set = DefinitionSet([sample("a/sample.yaml"), other], over: shipped)
    let problem = try #require(set.problems.first { $0.severity == .error })
    #expect(problem.code == .versionNotRaised)
    #expect(problem.message.hasSuffix("in a/sample.yaml: 'anonymity'"))
  }

  @Test func `add up the scales of one folder, whichever file holds them`() {
    let more = file(
      "mine/more.yaml",
      "scales:\n- id: more\n  points: [{code: 1, label: Less}, {code: 2, label: More}]\n")
    for scale in ["own", "more"] {
      let set = DefinitionSet(
        [more, sample("mine/sample.yaml", scale: scale)],
        companions: [file("mine/scales.yaml", scales)], over: shipped)
      #expect(set.problems == [])
      #expect(codes(set) == ["1", "2"])
    }
  }

  @Test(arguments: [
    ("0", [ProblemCode.notANumber]), ("1", []), ("999999", []), ("1000000", [.notANumber]),
    (String(Int.max), [.notANumber]), ("-1", [.notANumber]), ("+1", [.notANumber]),
  ])
  func `have versions from 1 to 999,999`(version: String, codes: [ProblemCode]) {
    let text = String(decoding: sample("sample.yaml").bytes, as: UTF8.self)
      .replacing("version: 1", with: "version: \(version)")
    #expect(DefinitionSet([file("sample.yaml", text)], over: shipped).problems.map(\.code) == codes)
  }

  @Test func `are not called as the file of scales is`() {
    let text = String(decoding: sample("scales.yaml").bytes, as: UTF8.self)
      .replacing("instrument: sample", with: "instrument: scales")
    let set = DefinitionSet([file("scales.yaml", text)], over: shipped)
    #expect(set.problems.map(\.code) == [.malformedID])
  }

  @Test func `survive the greatest version there is`() async {
    await #expect(processExitsWith: .success) {
      for version in [999_999, Int.max] {
        let files = ["usefulness", "trust"].map { scale in
          SourceFile(
            path: "\(scale)/sample.yaml",
            bytes: Array(
              `A definition is read`.short("- {id: q, ask: What?, scale: \(scale)}\n")
                .replacing("version: 1", with: "version: \(version)").utf8))
        }
        _ = DefinitionSet(files, over: shipped)
      }
    }
  }

  @Test func `point at the choice that is wrong, whatever stands before it`() {
    let text = `A definition is read`.short(
      """
      - id: q
        ask: What?
        choices:
        - label: no code
        - {code: a, label: x}
        - {code: B, label: x}
        - {code: c, label: x}
      """)
    let set = DefinitionSet([file("sample.yaml", text)], over: shipped)
    let malformed = set.problems.first { $0.code == .malformedCode }
    #expect(malformed?.place == .text(file: "sample.yaml", line: 13, column: 12))
    #expect(set.problems.map(\.code) == [.missingKey, .malformedCode])
  }

  @Test func `tell a misspelt condition beside a misspelt scale, in one run`() {
    let text = `A definition is read`.short(
      """
      - {id: useful, ask: What?, scale: usefulnes}
      - {id: t, ask: Why?, text: short, when: usefull is 5}
      """)
    let set = DefinitionSet([file("sample.yaml", text)], over: shipped)
    #expect(set.problems.map(\.code) == [.unknownScale, .conditionUnknownQuestion])
  }

  @Test func `conclude nothing from rows whose scale is misspelt`() {
    let text = `A definition is read`.short(
      """
      - {id: q, ask: What?, scale: usefulnes, rows: [{id: r, ask: x}]}
      - {id: s, ask: And?, answer: traffic-lite}
      - {id: t, ask: Why?, text: short, when: r is 5 or s_direction is up}
      """)
    let set = DefinitionSet([file("sample.yaml", text)], over: shipped)
    #expect(set.problems.map(\.code) == [.unknownScale, .notOneOf])
  }

  @Test(arguments: [
    ("useful = 3", 11, 16), ("\"useful = 3\"", 11, 17), ("'useful = 3'", 11, 17),
    ("\"  useful = 3\"", 11, 19), ("'  useful = 3'", 11, 19), ("   useful = 3", 11, 19),
    // Where characters do not lie in the file as they read, the value itself is pointed at.
    ("\"\\u0075seful = 3\"", 11, 9), ("'useful = ''3'''", 11, 9), ("|\n    useful = 3", 11, 9),
    ("useful is 3\n    and useful = 2", 11, 9),
  ])
  func `point into a condition, or at its beginning`(written: String, line: Int, column: Int) {
    let text = `A definition is read`.short(
      "- {id: useful, ask: X, scale: usefulness}\n- id: q\n  ask: X\n  when: \(written)\n  text: short\n"
    )
    let set = DefinitionSet([file("sample.yaml", text)], over: shipped)
    #expect(set.problems.map(\.place) == [.text(file: "sample.yaml", line: line, column: column)])
  }
}
