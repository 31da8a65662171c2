import Instruments
import Testing

@testable import Intake

struct `A wave is put down in perennial.yaml` {
  private func recorded(
    _ text: String, _ waves: [String] = ["adoption/2026H1"], version: Int = 3
  ) throws(Problem) -> String {
    var file = CommunityFile(Array(text.utf8), path: "guild/perennial.yaml")
    for wave in waves { try file.record(version: version, of: wave) }
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", "waves:\n  adoption/2026H1: { version: 3 }\n"),
    ("# Ours\n", "# Ours\nwaves:\n  adoption/2026H1: { version: 3 }\n"),
    (
      "community: Guild # ours\nour own key: [1, 2]",
      "community: Guild # ours\nour own key: [1, 2]\nwaves:\n  adoption/2026H1: { version: 3 }\n"
    ),
    (
      "community: Guild\r\nkind: team\r\n",
      "community: Guild\r\nkind: team\r\nwaves:\r\n  adoption/2026H1: { version: 3 }\r\n"
    ),
    (
      "waves:   # when each ran\n  adoption/2026H1: { opened: 2026-05-04, invited: 24 } # spring\nkind: team\n",
      "waves:   # when each ran\n  adoption/2026H1: { version: 3, opened: 2026-05-04, invited: 24 } # spring\nkind: team\n"
    ),
    (
      "waves:\n    adoption/2025H2:\n        version: 2\n        # late\n        invited: 20\n\n# end\nkind: team\n",
      "waves:\n    adoption/2025H2:\n        version: 2\n        # late\n        invited: 20\n    adoption/2026H1: { version: 3 }\n\n# end\nkind: team\n"
    ),
    (
      "waves:\n  adoption/2026H1:\n    # asked twice\n    opened: 2026-05-04\n",
      "waves:\n  adoption/2026H1:\n    # asked twice\n    version: 3\n    opened: 2026-05-04\n"
    ),
    (
      "waves:\n  adoption/2026H1:  # soon\nkind: team\n",
      "waves:\n  adoption/2026H1:  # soon\n    version: 3\nkind: team\n"
    ),
    ("waves:\nkind: team\n", "waves:\n  adoption/2026H1: { version: 3 }\nkind: team\n"),
    ("waves: {}\n", "waves: { adoption/2026H1: { version: 3 } }\n"),
    (
      "waves: { a/b: { version: 1 } }\n",
      "waves: { adoption/2026H1: { version: 3 }, a/b: { version: 1 } }\n"
    ),
    (
      "waves:\n  \"adoption/2026H1\": {}\n  東京/x: { version: 1 }\n",
      "waves:\n  \"adoption/2026H1\": { version: 3 }\n  東京/x: { version: 1 }\n"
    ),
    (
      "waves:\n  adoption/2026H1: { version: 3 }\n", "waves:\n  adoption/2026H1: { version: 3 }\n"
    ),
  ])
  func `with nothing else touched`(old: String, new: String) throws {
    #expect(try recorded(old) == new)
  }

  @Test func `of several waves, in their order, and once`() throws {
    let once = try recorded("kind: team\n", ["adoption/2025H2", "adoption/2026H1"])
    #expect(
      once
        == "kind: team\nwaves:\n  adoption/2025H2: { version: 3 }\n  adoption/2026H1: { version: 3 }\n"
    )
    #expect(try recorded(once, ["adoption/2025H2", "adoption/2026H1"]) == once)
  }

  @Test(arguments: [
    ("waves:\n  adoption/2026H1: { version: 2 }\n", ProblemCode.waveVersionDiffers),
    ("{ community: Guild }\n", .waveNotRecorded), ("community: Guild\n...\n", .waveNotRecorded),
    ("waves: none\n", .wrongShape), ("- Guild\n", .wrongShape),
    ("waves:\n  adoption/2026H1: spring\n", .wrongShape),
    ("kind: team\nkind: team\n", .yamlDuplicateKey), ("kind: [\n", .yamlSyntax),
  ])
  func `or refused, where it would have to be guessed`(text: String, code: ProblemCode) {
    do {
      Issue.record("it became \(try recorded(text))")
    } catch {
      #expect(error.code == code)
      #expect(error.place.file == "guild/perennial.yaml")
    }
  }

  @Test func `of a community that had no file, under the name of its folder`() throws {
    var file = CommunityFile(newFor: "AI: Guild #1", path: "guild/perennial.yaml")
    try file.record(version: 1, of: "adoption/2026H1")
    let root = try #require(YAMLReader.root(of: file.bytes, file: "").root)
    guard case .map(let entries) = root.content else { return }
    #expect(entries.map(\.key) == ["community", "waves"])
    #expect(entries.first?.value.text == "AI: Guild #1")
  }
}

struct `A pinned definition` {
  private func alone(_ bytes: [UInt8], _ name: String) -> DefinitionSet {
    DefinitionSet([SourceFile(path: "pinned/\(name).yaml", bytes: bytes)])
  }

  @Test func `can be read without anything beside it, and means the same`() throws {
    for entry in shipped.entries {
      let name = "\(entry.instrument.id)@\(entry.instrument.version)"
      let bytes = try #require(
        definition(entry.instrument.id.text), "\(name) is not among what ships")
      let pinned = PinnedDefinition(bytes, of: entry.instrument).bytes
      let set = alone(pinned, name)
      #expect(set.problems.filter { $0.severity == .error } == [], "\(name)")
      #expect(set.entries.first?.instrument == entry.instrument, "\(name)")
      #expect(PinnedDefinition(pinned, of: entry.instrument).bytes == pinned, "\(name)")
    }
  }

  @Test func `brings the scales of its own folder, not those that ship`() throws {
    let tools = try #require(ToolsInstrument.read())
    let pinned = PinnedDefinition(ToolsInstrument.file.bytes, of: tools)
    let set = alone(pinned.bytes, "tools@3")
    #expect(set.instrument(InstrumentID("tools")) == tools)
    let other = DefinitionSet(
      [SourceFile(path: "pinned/tools@3.yaml", bytes: pinned.bytes)], over: shipped)
    #expect(other.instrument(InstrumentID("tools")) == tools)
  }

  @Test func `is never exchanged for one that means something else`() throws {
    let tools = try #require(ToolsInstrument.read())
    let changed = ToolsInstrument.text.replacing("code: 3+", with: "code: 4+")
    let old = PinnedDefinition(Array(changed.utf8), of: tools).bytes
    let file = SourceFile(path: "guild/surveys/pinned/tools@3.yaml", bytes: old)
    let problem = try #require(PinnedDefinition.difference(of: file, from: tools))
    #expect(problem.code == .versionNotRaised)
    #expect(problem.message.contains("'applied'"))
    let same = PinnedDefinition(ToolsInstrument.file.bytes, of: tools).bytes
    let pinned = SourceFile(path: file.path, bytes: same)
    #expect(PinnedDefinition.difference(of: pinned, from: tools) == nil)
  }

  private func definition(_ id: String) -> [UInt8]? {
    shippedFile("\(id).yaml")
  }
}
