import Foundation
import Instruments
import TestSupport
import Testing

@testable import Intake

@Suite struct `Broken definitions` {
  static let folder = Repository.root.appending(path: "Tests/IntakeTests/Broken")

  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".yaml") }.sorted() ?? []

  private func problems(of name: String) throws -> [Problem] {
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    return DefinitionSet([SourceFile(path: name, bytes: bytes)], over: shipped).problems
  }

  @Test func `each give exactly the problems expected of them`() throws {
    #expect(Self.names.count >= 60)
    let report = try Self.names.map { name in
      let lines = try problems(of: name).map { "  \($0)" }
      return ([name] + lines).joined(separator: "\n") + "\n"
    }
    try Golden.expect(report.joined(separator: "\n"), matches: "broken-definitions.txt")
  }

  @Test(arguments: names)
  func `are each reported under the name they carry`(name: String) throws {
    let codes = Set(try problems(of: name).map(\.code.rawValue))
    #expect(!codes.isEmpty)
    // A file is named after the problem it shows, where the problem is the point of the file.
    if let code = ProblemCode(rawValue: String(name.dropLast(5))) {
      #expect(codes.contains(code.rawValue))
    }
  }
}
