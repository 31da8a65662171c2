import Foundation
import TestSupport
import Testing

@testable import Instruments

struct `convert` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func rows(_ run: ChildProcess.Run) throws -> [[String]] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String]])
  }

  /// Whatever somebody's spreadsheet saved, with an umlaut, a `;` and a quoted line end.
  private static let text = "Frage;Antwort\r\nÜbung;\"gut;\r\nsehr\"\r\n\r\nende;\r\n"
  private static let expected = [
    ["Frage", "Antwort"], ["Übung", "gut;\r\nsehr"], ["ende", ""],
  ]

  @Test(arguments: [
    String.Encoding.utf8, .utf16, .utf16LittleEndian, .utf16BigEndian, .windowsCP1252,
  ])
  func `writes the same rows as JSON, whatever the encoding`(encoding: String.Encoding) throws {
    try folder.write(try #require(Self.text.data(using: encoding)), to: "answers.csv")
    let run = try folder.call("convert answers.csv --to json")
    #expect(run.exit == 0)
    #expect(try rows(run) == Self.expected)
    #expect(run.error.contains("answers.csv: delimiter semicolon: it makes 2 columns"))
  }

  @Test func `writes RFC 4180 with line feeds`() throws {
    try folder.write(Self.text, to: "answers.csv")
    let run = try folder.call("convert answers.csv --quiet")
    #expect(run.output == "Frage,Antwort\nÜbung,\"gut;\r\nsehr\"\nende,\n")
    #expect(run.error == "")
  }

  @Test func `reads standard input`() throws {
    let run = try PerennialProgram.run(["convert", "-", "--to", "json"], input: "a\tb\n1\t2\n")
    #expect(run.exit == 0)
    #expect(try rows(run) == [["a", "b"], ["1", "2"]])
    #expect(run.error.contains("standard input: encoding utf-8: all of it is ASCII"))
  }

  @Test(arguments: ["csv", "json"])
  func `an empty file has no rows`(form: String) throws {
    try folder.write("", to: "answers.csv")
    let run = try folder.call("convert answers.csv --to \(form)")
    #expect(run.exit == 0)
    if form == "csv" { #expect(run.output == "") } else { #expect(try rows(run) == []) }
  }

  @Test func `takes what it is told instead of finding it out`() throws {
    try folder.write(Data([0x61, 0x7C, 0x27, 0x8E, 0x27, 0x0A]), to: "answers.csv")
    let run = try folder.call(
      "convert answers.csv --to json --encoding macroman --delimiter bar --quote single")
    #expect(try rows(run) == [["a", "é"]])
    #expect(run.error.contains("encoding mac-roman: as it was asked for"))
  }

  @Test(arguments: ["--encoding klingon", "--delimiter x", "--quote x", "--to xml"])
  func `refuses what it does not know`(option: String) throws {
    try folder.write("a,b\n", to: "answers.csv")
    let run = try folder.call("convert answers.csv \(option)")
    #expect(run.exit == 2)
    #expect(run.error.contains("[option-value]"))
  }

  private static let damaged = Data("a,b\n1,\"x\ny,2,3\nz,".utf8) + [0x00] + Data("\n".utf8)

  @Test func `tells what it mended, with its place`() throws {
    try folder.write(Self.damaged, to: "answers.csv")
    let run = try folder.call("convert answers.csv --to json")
    #expect(run.exit == 0)
    #expect(try rows(run) == [["a", "b"], ["1", "\"x"], ["y", "2", "3"], ["z", "\0"]])
    for line in [
      "answers.csv:2:3: warning: a quote is opened here and never closed [table-quote]",
      "answers.csv:3:1: warning: the row has 3 cells, and the header has 2 [table-ragged]",
      "answers.csv:4:3: warning: a NUL byte stands here [text-nul]",
    ] {
      #expect(run.error.contains(line), "\(line)")
    }
  }

  @Test func `takes no damaged file when it is strict, and writes nothing of it`() throws {
    try folder.write(Self.damaged, to: "answers.csv")
    let run = try folder.call("convert answers.csv --strict")
    #expect(run.exit == 3)
    #expect(run.output == "")
    #expect(run.error.contains("answers.csv:2:3: error: a quote is opened here and never closed"))
    let forPrograms = try folder.call("convert answers.csv --strict --json")
    #expect(forPrograms.exit == 3)
    #expect(forPrograms.output == "")
    #expect(try problems(forPrograms.error) == ["error table-quote 2"])
  }

  @Test func `says that it guessed an encoding`() throws {
    try folder.write(Data("a,caf".utf8) + [0xE9, 0x0A], to: "answers.csv")
    let run = try folder.call("convert answers.csv --to json")
    #expect(try rows(run) == [["a", "café"]])
    #expect(run.error.contains("warning: the encoding is taken to be windows-1252"))
    let told = try folder.call("convert answers.csv --to json --encoding cp1252")
    #expect(!told.error.contains("warning"))
  }

  @Test func `lists a few damaged places, and counts the others`() throws {
    let rows = String(repeating: "1\n", count: 100)
    try folder.write("a,b\n1,2\n\(rows)", to: "answers.csv")
    let run = try folder.call("convert answers.csv --delimiter comma")
    #expect(run.error.contains("80 more places are damaged [text-more-damage]"))
  }

  @Test(arguments: ["nothing.csv", "."])
  func `says why a file cannot be read`(path: String) throws {
    let run = try folder.call("convert \(path)")
    #expect(run.exit == 4)
    #expect(run.output == "")
    #expect(run.error.contains("[cannot-read]"))
  }
}

/// Exports of other tools, where they lie beside the repository.
struct `convert reads real exports` {
  private static let folder = Repository.root.deletingLastPathComponent()
    .appending(path: "shared/cases/B-surveys")

  private struct Expectation: Decodable {
    let title_rows: Int
    let header_rows: Int
    let rows: Int
    let columns: Int
    let sha256: String
  }

  @Test func `rows, columns and digest are as they should be`() throws {
    guard let data = try? Data(contentsOf: Self.folder.appending(path: "expected.json")) else {
      return
    }
    let expectations = try JSONDecoder().decode([String: Expectation].self, from: data)
    for (name, expected) in expectations.sorted(by: { $0.key < $1.key })
    where !name.hasSuffix(".xlsx") {
      let path = Self.folder.appending(path: name).path
      let run = try PerennialProgram.run(["convert", path, "--to", "json", "--quiet"])
      let rows = try #require(
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String]])
      let table = rows.dropFirst(expected.title_rows)
      #expect(table.first?.count == expected.columns, "\(name)")
      #expect(table.count - expected.header_rows == expected.rows, "\(name)")
      let lines = run.output.split(separator: "\n").dropFirst(1).dropLast(1)
        .dropFirst(expected.title_rows + expected.header_rows)
      #expect(digest(of: Array(lines)) == expected.sha256, "\(name)")
    }
  }

  /// The digest of `contract.md`; the lines end in the commas between the rows.
  private func digest(of lines: [Substring]) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    for line in lines { bytes += line.utf8 }
    bytes.append(UInt8(ascii: "]"))
    return SHA256.digest(of: bytes)
  }
}
