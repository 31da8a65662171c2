import Foundation
import TestSupport
import Testing

/// What we write, opened by the real spreadsheet program.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["PERENNIAL_ACCEPTANCE"] == "1"))
struct `Acceptance of workbooks` {
  private func checklist(
    _ text: String, language: String = "en", in folder: TemporaryFolder
  ) throws -> URL {
    let file = try folder.write(text, to: "design-checklist.csv")
    let run = try PerennialProgram.run(
      [
        "checklist", file.path, "--as-of", "2026-06-10", "--lang", language, "--xlsx", "out.xlsx",
        "--owners",
      ], in: folder.url)
    #expect(run.exit == 0, "\(run.error)")
    return folder.url.appending(path: "out.xlsx")
  }

  /// LibreOffice writes its profile somewhere, and two at once must not share it.
  private func convert(_ file: URL, to form: String, in folder: TemporaryFolder) throws {
    let run = try ChildProcess.run(
      "soffice",
      [
        "-env:UserInstallation=file://\(folder.url.path)/profile", "--headless", "--convert-to",
        form, "--outdir", folder.url.path, file.path,
      ], in: folder.url)
    #expect(run.exit == 0, "\(run.error)")
  }

  @Test(arguments: ["en", "ja", "es"])
  func `LibreOffice reads from the sheet what the terminal said`(language: String) throws {
    let folder = try TemporaryFolder()
    let example = try Repository.text(of: "Examples/design-checklist.csv")
    let workbook = try checklist(example, language: language, in: folder)
    try convert(workbook, to: "csv:Text - txt - csv (StarCalc):44,34,76,1", in: folder)
    let cells = try folder.text(of: "out.csv")
    let said = try PerennialProgram.run(
      ["checklist", "design-checklist.csv", "--as-of", "2026-06-10", "--lang", language],
      in: folder.url)
    let headline = try #require(said.output.split(separator: "\n").first)
    #expect(cells.contains(headline))
    #expect(cells.contains("Every second Tuesday, 12:15, since January"))
    #expect(cells.contains("kim"))
  }

  @Test func `nothing that people wrote is taken for a formula`() throws {
    let folder = try TemporaryFolder()
    let text = """
      item,status,evidence,owner,due
      meeting-rhythm,met,"=1+1",@sam,
      shared-space,met,"=HYPERLINK(""https://example.org"",""click"")",+3,
      """
    try convert(
      try checklist(text, in: folder), to: "csv:Text - txt - csv (StarCalc):44,34,76,1", in: folder)
    let cells = try folder.text(of: "out.csv")
    #expect(cells.contains("=1+1"))
    #expect(cells.contains("=HYPERLINK("))
    #expect(cells.contains("@sam"))
    #expect(cells.contains("+3"))
  }

  @Test func `the sheet prints on one page`() throws {
    let folder = try TemporaryFolder()
    let example = try Repository.text(of: "Examples/design-checklist.csv")
    try convert(try checklist(example, in: folder), to: "pdf", in: folder)
    let info = try ChildProcess.run("pdfinfo", ["out.pdf"], in: folder.url)
    #expect(info.output.contains { $0.isNewline })
    #expect(info.output.replacing(" ", with: "").contains("Pages:1\n"))
  }
}
