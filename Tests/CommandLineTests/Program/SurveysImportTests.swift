import Foundation
import TestSupport
import Testing

struct `surveys import` {
  private let folder: TemporaryFolder
  private static let cases = Repository.root.appending(path: "../shared/cases/D-xlsform")
  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? [])
    .filter { $0 != "expected.json" }.sorted()

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: shippedIDs)
  func `brings our own form back as the same survey`(id: String) throws {
    #expect(try folder.call("surveys export \(id) --to xlsform --output a.xlsx").exit == 0)
    let run = try folder.call("surveys import a.xlsx")
    #expect(run.output == "wrote surveys/\(id).yaml\n")
    #expect(try folder.call("surveys check").output == "1 file: nothing to mend\n")
    let path = "surveys/\(id).yaml"
    #expect(try folder.call("surveys diff \(id) \(path)").output.contains("mean the same"))
    for language in shippedLanguages {
      #expect(
        try folder.call("surveys show \(path) --lang \(language)").output
          == folder.call(
            "surveys show \(Repository.root.path)/surveys/\(id).yaml --lang \(language)"
          ).output)
    }
    _ = try folder.call("surveys export \(path) --to xlsform --output b.xlsx")
    for sheet in ["survey", "choices", "settings", "perennial"] {
      #expect(
        try folder.call("convert a.xlsx --sheet \(sheet)").output
          == folder.call("convert b.xlsx --sheet \(sheet)").output)
    }
    guard FormReference.isPossible else { return }
    #expect(try FormReference.run(["same", "a.xlsx", "b.xlsx"], in: folder).output == "same\n")
  }

  @Test(.enabled(if: !names.isEmpty, "the shared cases are not here"), arguments: names)
  func `takes forms of others, or says what to do`(name: String) throws {
    let path = Self.cases.appending(path: name).path
    let run = try folder.call(["surveys", "import", path])
    let stem = name.split(separator: ".")[0]
    let taken = ["field-list", "group", "specify_other", "text_and_integer", "yes_or_no_question"]
    if name.hasSuffix(".xls") {
      #expect(run.exit == 3)
      #expect(run.error.contains("save it as 'xlsx'"))
    } else if taken.contains(String(stem)) {
      #expect(run.exit == 0, "\(run.error)")
      #expect(try folder.call("surveys check").output == "1 file: nothing to mend\n")
    } else {
      #expect(run.exit == 3)
      #expect(run.error.contains("[form-"))
      #expect(folder.files() == [])
    }
  }

  @Test func `overwrites nothing, and shows a definition on request`() throws {
    try folder.write("| survey |\n| | type | name | label |\n| | text | a | A? |\n", to: "f.md")
    #expect(try folder.call("surveys import f.md").output == "wrote surveys/f.yaml\n")
    #expect(try folder.call("surveys import f.md").exit == 4)
    let shown = try folder.call("surveys import f.md --output -").output
    #expect(shown == (try folder.text(of: "surveys/f.yaml")))
    #expect(try folder.call("surveys import none.xlsx").exit == 4)
  }
}
