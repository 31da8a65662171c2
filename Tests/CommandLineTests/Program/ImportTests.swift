import Foundation
import TestSupport
import Testing

struct `import` {
  private let folder: TemporaryFolder

  private static let google = """
    Timestamp,Email Address,How useful was this session for your work?,What was your most useful takeaway?,Will you try something from this session at work?
    2026/03/05 10:31:07 AM GMT+1,zoe.canary@example.org,Very useful,"Prompts, kept",Yes
    2026/03/05 10:32:08 AM GMT+1,adam.canary@example.org,4,Checklists,Maybe
    2026/03/05 10:33:09 AM GMT+1,mia.canary@example.org,superb,Nothing,No

    """
  private static let call =
    "import answers.csv --survey session-feedback --wave 2026-03-05 --into guild"

  init() throws { folder = try TemporaryFolder() }

  @Test func `takes what it can, in two files that cannot be joined`() throws {
    try folder.write(Self.google, to: "answers.csv")
    let run = try folder.call(Self.call)
    #expect(run.exit == 0, "\(run.error)")
    #expect(run.output.contains("Added 2 rows"))
    let header =
      "_status,useful,clear,will_try,tried_last,took_part,felt_safe,length,level"
    #expect(
      try folder.text(of: "guild/session-feedback/2026-03-05.csv")
        == "\(header)\ncomplete,4,,maybe,,,,,\ncomplete,5,,yes,,,,,\n")
    #expect(
      try folder.text(of: "guild/session-feedback/2026-03-05.texts.csv")
        == "question,text\ntakeaway,\"Prompts, kept\"\ntakeaway,Checklists\n")
    let rejected = try folder.text(of: "answers.rejected.csv")
    #expect(rejected.contains("\n4,How useful was this session for your work?,"))
    #expect(rejected.contains("superb,Nothing,No"))
    #expect(folder.files().contains("guild/surveys/pinned/session-feedback@1.yaml"))
    #expect(
      try folder.text(of: "guild/perennial.yaml")
        == """
        # Made by the first import; call the community as its people do.
        community: guild
        waves:
          session-feedback/2026-03-05: { version: 1 }

        """)
  }

  @Test func `a wave that was asked with another version is refused, and nothing is stored`() throws
  {
    let yaml = "community: Guild\nwaves:\n  session-feedback/2026-03-05: { version: 7 }\n"
    try folder.write(yaml, to: "guild/perennial.yaml")
    try folder.write(Self.google, to: "answers.csv")
    let run = try folder.call(Self.call)
    #expect(run.exit == 3)
    #expect(run.error.contains("guild/perennial.yaml:3:"))
    #expect(run.error.contains("wave-version-differs"))
    #expect(try written().filter { !$0.contains("lock") } == ["guild/perennial.yaml"])
    #expect(try folder.text(of: "guild/perennial.yaml") == yaml)
  }

  @Test func `keeps nothing of who, when and in which order`() throws {
    try folder.write(Self.google, to: "answers.csv")
    #expect(try folder.call(Self.call).exit == 0)
    let files = try written()
    #expect(files.count > 5)
    for path in files {
      let text = String(decoding: try folder.bytes(of: path), as: UTF8.self)
      for canary in ["canary", "10:3", "03-05T", "2026/03", "GMT"] {
        #expect(!text.contains(canary), "\(path) holds '\(canary)'")
      }
    }
    let reversed = Self.google.split(separator: "\n")
    let other = try TemporaryFolder()
    try other.write(
      ([reversed[0]] + reversed.dropFirst().reversed()).joined(separator: "\n"), to: "answers.csv")
    #expect(try other.call(Self.call).exit == 0)
    for name in ["2026-03-05.csv", "2026-03-05.texts.csv"] {
      let path = "guild/session-feedback/\(name)"
      #expect(try other.text(of: path) == folder.text(of: path))
    }
  }

  @Test func `the same file again adds nothing, and a second one merges`() throws {
    try folder.write(Self.google, to: "answers.csv")
    #expect(try folder.call(Self.call).exit == 0)
    let before = try snapshot()
    let again = try folder.call(Self.call)
    #expect(again.exit == 0)
    #expect(again.output.contains("Added 0 rows"))
    #expect(again.output.contains("Left 2 rows that had been imported before"))
    #expect(try snapshot() == before)
    try folder.write("_id,useful,takeaway\na,3,=SUM(A1)\n", to: "answers.csv")
    #expect(try folder.call(Self.call).exit == 0)
    let answers = try folder.text(of: "guild/session-feedback/2026-03-05.csv")
    #expect(answers.split(separator: "\n").count == 4)
    #expect(
      try folder.text(of: "guild/session-feedback/2026-03-05.texts.csv")
        .contains("takeaway,'=SUM(A1)\n"))
    try folder.write("_id,useful,takeaway\na,2,\n", to: "answers.csv")
    let changed = try folder.call(Self.call)
    #expect(changed.exit == 0)
    #expect(changed.error.contains("imported-row-changed"))
    #expect(try folder.text(of: "guild/session-feedback/2026-03-05.csv") == answers)
  }

  @Test func `the secret and the keys are for nobody else`() throws {
    try folder.write(Self.google, to: "answers.csv")
    #expect(try folder.call(Self.call).exit == 0)
    for path in [
      "guild/.perennial/secret", "guild/.perennial/imported/session-feedback/2026-03-05",
    ] {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.url.appending(path: path).path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    let keys = try folder.text(
      of: "guild/.perennial/imported/session-feedback/2026-03-05"
    ).split(separator: "\n")
    #expect(keys == keys.sorted())
  }

  @Test func `a dry run stores nothing`() throws {
    try folder.write(Self.google, to: "answers.csv")
    let run = try folder.call(Self.call + " --dry-run")
    #expect(run.exit == 0)
    #expect(run.output.contains("Would take 2 rows"))
    #expect(folder.files() == ["answers.csv"])
  }

  @Test func `what is not beyond doubt is asked for`() throws {
    try folder.write(
      "Timestamp,useful,How useful was this session for your work?\n2026/03/05 10:00:00,5,4\n",
      to: "answers.csv")
    let run = try folder.call(Self.call)
    #expect(run.exit == 3)
    #expect(run.error.contains("column-ambiguous"))
    #expect(folder.files() == ["answers.csv"])
    let draft = try folder.call("import answers.csv --survey session-feedback --map-draft map.yaml")
    #expect(draft.exit == 0)
    var map = try folder.text(of: "map.yaml")
    #expect(map.contains("# which of useful?"))
    map = "columns: { 2: useful }\nignore: [ \"3\" ]\n"
    try folder.write(map, to: "map.yaml")
    let mended = try folder.call(Self.call + " --map map.yaml --json")
    #expect(mended.exit == 0, "\(mended.error)")
    #expect(mended.output.contains("\"added\":1"))
  }

  @Test func `an export that memory might not hold is refused before it is read`() throws {
    let file = try folder.write("_id,useful\n1,5\n", to: "answers.csv")
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: (1 << 27) + 1)
    try handle.close()
    let run = try folder.call(Self.call)
    #expect(run.exit == 3)
    #expect(run.error.contains("[import-too-large]"))
    #expect(folder.files() == ["answers.csv"])
  }

  @Test func `an export of which nothing can be taken ends with 3`() throws {
    try folder.write("_id,useful\n1,superb\n2,nine\n", to: "answers.csv")
    let run = try folder.call(Self.call)
    #expect(run.exit == 3)
    #expect(run.error.contains("import-took-nothing"))
    #expect(!run.error.contains("superb"))
  }

  @Test(arguments: ["../x", "a.texts", "2026H1"])
  func `a wave has a name that fits its instrument`(wave: String) throws {
    try folder.write(Self.google, to: "answers.csv")
    let run = try folder.call("import answers.csv --survey session-feedback --wave \(wave)")
    #expect(run.exit == 2)
  }

  @Test func `a kill at any moment leaves the folder as it was, or with all that is new`() throws {
    try folder.write("_id,useful,takeaway\na,3,First\n", to: "answers.csv")
    #expect(try folder.call(Self.call).exit == 0)
    let old = try snapshot()
    let rows = (0..<400).map { "b\($0),\($0 % 5 + 1),Text \($0)" }.joined(separator: "\n")
    try folder.write("_id,useful,takeaway\n\(rows)\n", to: "answers.csv")
    let start = ContinuousClock.now
    #expect(try folder.call(Self.call).exit == 0)
    let whole = Int((ContinuousClock.now - start) / .milliseconds(1))
    let new = try snapshot()
    #expect(new != old)
    var dice = SeededGenerator.announced()
    var ends: [String] = []
    for _ in 0..<20 {
      try put(old)
      try killImport(after: Int.random(in: 0...whole, using: &dice))
      // The next command that looks at the folder puts it right.
      #expect(try folder.call("import none.csv --survey session-feedback --into guild").exit != 0)
      let now = try snapshot()
      #expect(now == old || now == new, "\(now.keys.sorted())")
      ends.append(now == old ? "old" : "new")
    }
    #expect(ends.contains("old"), "\(ends)")
    #expect(try folder.call(Self.call).exit == 0)
    #expect(try snapshot() == new)
  }

  /// Begins an import and kills it after some milliseconds.
  private func killImport(after delay: Int) throws {
    let program = Process()
    program.executableURL = try PerennialProgram.location()
    program.arguments = Self.call.split(separator: " ").map(String.init)
    program.currentDirectoryURL = folder.url
    program.standardOutput = FileHandle.nullDevice
    program.standardError = FileHandle.nullDevice
    try program.run()
    usleep(UInt32(delay * 1000))
    kill(program.processIdentifier, SIGKILL)
    program.waitUntilExit()
  }

  /// Makes the community folder hold just these files.
  private func put(_ files: [String: Data]) throws {
    try FileManager.default.removeItem(at: folder.url.appending(path: "guild"))
    for (path, bytes) in files { try folder.write(bytes, to: path) }
  }

  /// All files below the community folder, the hidden ones among them.
  private func written() throws -> [String] {
    folder.files().filter { $0.hasPrefix("guild/") }
  }

  private func snapshot() throws -> [String: Data] {
    try Dictionary(uniqueKeysWithValues: written().map { ($0, try folder.bytes(of: $0)) })
  }
}
