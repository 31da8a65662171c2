import Foundation
import Instruments
import StandardSurveys
import TestSupport
import Testing

@testable import Intake

@Suite struct `The definitions that ship` {
  @Test func `have no problem`() {
    #expect(shipped.problems.isEmpty)
    #expect(shipped.entries.count == 16)
  }

  @Test func `are the files of the folder, byte for byte`() throws {
    let folder = Repository.root.appending(path: "surveys")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    #expect(ShippedFile.all.map(\.name) == names)
    for file in ShippedFile.all {
      #expect(Data(file.bytes) == (try Data(contentsOf: folder.appending(path: file.name))))
    }
  }
}
