import Foundation
import TestSupport
import Testing

struct `surveys list` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `lists what ships, wherever it is called`() throws {
    let run = try folder.call("surveys list")
    #expect(run.exit == 0)
    try Golden.expect(run.output + "-- standard error:\n" + run.error, matches: "surveys-list.txt")
  }

  @Test(arguments: [("ja", "誰に助けてもらいましたか"), ("es", "¿Qué tal estuvo?")])
  func `gives titles in a language`(language: String, title: String) throws {
    let list = try folder.call("surveys list --lang \(language)", environment: ["COLUMNS": "200"])
    #expect(list.output.contains(title))
  }

  @Test func `marks a definition of the folder only where it differs from the one that ships`()
    throws
  {
    try folder.copy("surveys/adoption.yaml", to: "surveys/adoption.yaml")
    try folder.copy(
      "surveys/skills.yaml", to: "surveys/skills.yaml", changing: ["en: Skills": "en: Our skills"])
    let run = try folder.call("surveys list")
    #expect(run.exit == 0)
    #expect(run.output.split(separator: "\n").filter { $0.contains("*") }.count == 1)
    #expect(run.output.contains(/(?m)^skills\* .*Our skills$/))
    #expect(run.error.contains("* from the folder 'surveys' here"))
  }

  @Test func `lists a definition under an id that does not ship`() throws {
    #expect(try folder.call("surveys new demo-day").exit == 0)
    let list = try folder.call("surveys list")
    #expect(list.output.contains(/(?m)^demo-day\*[ ]+members/))
    // Lines that go on in the last column begin with blanks.
    #expect(list.output.split(separator: "\n").filter { $0.first != " " }.count == 1 + 17)
  }

  @Test func `is not stopped by a broken definition`() throws {
    let clean = try folder.call("surveys list").output
    try folder.write("instrument: [\n", to: "surveys/broken.yaml")
    try folder.write("\u{0}\u{1}", to: "surveys/adoption.yaml")
    let run = try folder.call("surveys list")
    #expect(run.exit == 0)
    #expect(run.output == clean)
    for name in ["adoption", "broken"] {
      let path = "surveys/\(name).yaml"
      #expect(
        run.error.contains("\(path) cannot be used as it is: perennial surveys check \(path)"))
    }
    #expect(!run.error.contains("* from the folder"))
    #expect(try folder.call("surveys list --quiet").error == "")
  }

  @Test func `says who answers as people say it`() throws {
    let output = try folder.call("surveys list").output
    #expect(output.contains(/(?m)^roster +the organizer +when it happens/))
    #expect(output.contains(/(?m)^sponsor-pulse +the sponsor +quarterly/))
  }

  @Test func `says less when it is to be quiet`() throws {
    let run = try folder.call("surveys list --quiet")
    #expect(run.error == "")
    #expect(run.output == (try folder.call("surveys list").output))
  }

  @Test func `tells programs what each instrument is`() throws {
    let listed = try #require(
      try object(try folder.call("surveys list --json").output)["instruments"] as? [[String: Any]])
    #expect(listed.compactMap { $0["id"] as? String } == shippedIDs)
    #expect(listed.allSatisfy { $0["file"] is NSNull })
    #expect(Set(listed.compactMap { $0["meaning"] as? String }).count == shippedIDs.count)
  }
}
