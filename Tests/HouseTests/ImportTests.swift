import TestSupport
import Testing

struct `The rooms keep to their walls` {
  @Test(arguments: Repository.files(below: "Sources", named: ".swift"))
  func `a file imports only what its room may`(path: String) throws {
    let room = String(path.split(separator: "/")[1])
    #expect(Arrows.allowed[room] != nil, "\(room) has no line in Arrows.swift")
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    for complaint in Arrows.complaints(
      about: try Repository.text(of: path), in: room, folder: folder)
    {
      Issue.record("\(path), \(complaint)")
    }
  }

  @Test(arguments: Arrows.allowed.keys.sorted())
  func `the package description draws the same arrows`(room: String) throws {
    let drawn = Arrows.dependencies(in: try Repository.text(of: "Package.swift"))
    let inManifest = drawn[room]
    let inTable = Arrows.allowed[room]?.subtracting(Arrows.system)
    #expect(inManifest == inTable)
  }

  @Test func `a verb prints of a community only what has gone through the gate`() throws {
    let record = try Regex(#"\b(CommunityRecord|WaveRecord|LogRecord|CommunityAnalysis)\b"#)
    let readers = try Repository.files(below: "Sources/PerennialCLI", named: ".swift")
      .filter { try Repository.text(of: $0).contains(record) }
    #expect(readers == ["Sources/PerennialCLI/Community/CommunityFolder.swift"])
  }

  @Test(arguments: [
    "import Foundation", "internal import Foundation", "@testable import Foundation",
    "  public import struct Foundation.Data", "@preconcurrency package import Foundation",
    "@_spi(Inner) internal import class Foundation.Thread // why", "import Foundation.NSData",
  ])
  func `a planted import is caught, however it is dressed`(line: String) {
    let source = "/// Nothing.\nimport Instruments\n\(line)\n"
    #expect(
      Arrows.complaints(about: source, in: "CommunityHealth")
        == ["line 3: CommunityHealth may not import Foundation"])
  }

  @Test(arguments: ["// import Foundation", "/// import what you need", "let text = \"import it\""])
  func `talk of imports is none`(line: String) {
    #expect(Arrows.importedModule(on: line) == nil)
  }

  @Test
  func `a planted unsafe word is caught in pure rooms only`() {
    let source = "let first = unsafe pointer.pointee\n// withUnsafeBytes is another word\n"
    #expect(
      Arrows.complaints(about: source, in: "Instruments") == ["line 1: 'unsafe' in Instruments"])
    #expect(Arrows.complaints(about: source, in: "Host") == [])
  }

  @Test
  func `the arrows of a package description are read`() {
    let manifest = """
      .library(name: "Attic", targets: ["Attic"]),
      .systemLibrary(
        name: "CPipe", pkgConfig: "pipe"),
      .target(name: "Attic", swiftSettings: pure),
      .target(
        name: "Cellar", dependencies: [
          "Attic", "CPipe",
        ]),
      """
    #expect(
      Arrows.dependencies(in: manifest) == [
        "CPipe": [], "Attic": [], "Cellar": ["Attic", "CPipe"],
      ])
  }
}
