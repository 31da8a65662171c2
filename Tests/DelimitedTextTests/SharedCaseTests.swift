import DelimitedText
import Foundation
import Testing

/// Files of other projects, where they lie beside the repository.
struct SharedCaseTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/cases/A-csv")

  private static func files(in folder: String) -> [URL] {
    let place = Self.folder.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return names.filter { $0.hasSuffix(".csv") }.sorted().map { place.appending(path: $0) }
  }

  /// Its expectation holds another telephone number than the file, and is no list.
  private static let wrongExpectation = "location_coordinates.csv"

  @Test(arguments: files(in: "csv-spectrum"))
  func `reads the files of csv-spectrum`(file: URL) throws {
    guard file.lastPathComponent != Self.wrongExpectation else { return }
    let expected = try JSONSerialization.jsonObject(
      with: Data(contentsOf: file.deletingPathExtension().appendingPathExtension("json")))
    let reading = try Reading([UInt8](Data(contentsOf: file)))
    let header = try #require(reading.rows.first)
    let found = reading.rows.dropFirst().map { row in
      Dictionary(zip(header, row)) { first, _ in first }
    }
    #expect(found == expected as? [[String: String]])
    #expect(reading.damage == [])
  }

  @Test(arguments: files(in: "csvw") + files(in: "csvkit"))
  func `reads the files of csvw and csvkit like the slow reader`(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    let reading = try Reading(bytes)
    #expect(reading.damage == [])
    #expect(Set(reading.rows.map(\.count)).count == 1)
    if reading.detected?.encoding.value == .utf8 {
      #expect(reading.rows == Reading(slowly: bytes).rows)
    }
  }
}
