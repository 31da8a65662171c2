import Foundation
import Instruments
import TestSupport
import Workbooks

@testable import Intake

/// Damage to a workbook, drawn by a seed: to its bytes, or to the XML in it with all checksums true.
struct WorkbookMutation {
  var generator: SeededGenerator
  private let whole: [UInt8]
  private let parts: [(name: String, bytes: [UInt8])]

  init(generator: SeededGenerator) throws {
    self.generator = generator
    whole = try Self.written()
    parts = try Self.parts(of: whole)
  }

  /// A workbook as our own room writes it: texts, numbers, dates, a table, two sheets.
  private static func written() throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "answers.xlsx").path
    let properties = DocumentProperties(
      title: "Answers", subject: "", author: "perennial", created: .epoch)
    let dated = Look().with { $0.numberFormat = "yyyy-mm-dd" }
    var workbook = try Workbook(at: path, properties: properties)
    for name in ["Answers", "Ответы & more"] {
      workbook.addSheet(named: name) { sheet in
        for (column, title) in ["id", "useful?", "why", "day", ""].enumerated() {
          sheet.write(title, row: 0, column: column)
        }
        for row in 1...12 {
          sheet.write(Double(row) * 1.5, row: row, column: 0)
          sheet.write(row % 2 == 0 ? "very useful" : "東京 <&> \n", row: row, column: 1)
          sheet.write(" reason \(row) ", row: row, column: 2)
          if let day = CalendarDate(year: 2026, month: row, day: 28) {
            sheet.write(day, row: row, column: 3, look: dated)
          }
        }
      }
    }
    try workbook.save()
    return Array(try folder.bytes(of: "answers.xlsx"))
  }

  private static func parts(of whole: [UInt8]) throws -> [(name: String, bytes: [UInt8])] {
    let file = SourceFile(path: "answers.xlsx", bytes: whole)
    var archive = try ZipArchive.open(file, limits: SpreadsheetLimits())
    var parts: [(name: String, bytes: [UInt8])] = []
    let names =
      ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]
      + ["xl/styles.xml", "xl/sharedStrings.xml"]
      + ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]
    for name in names {
      guard let entry = archive.entry(named: name) else {
        throw Problem.xlsxPartMissing(name, at: .file("answers.xlsx"))
      }
      var bytes: [UInt8] = []
      try archive.unpack(entry, limit: 1 << 24) { piece in
        bytes += piece
        return true
      }
      parts.append((name, bytes))
    }
    return parts
  }

  /// The workbook without damage, packed by us.
  var unharmed: SourceFile {
    let entries = parts.map { ZipFile.Entry($0.name, $0.bytes) }
    return SourceFile(path: "variant.xlsx", bytes: ZipFile(entries: entries).bytes)
  }

  /// A damaged workbook, and what was done to it.
  mutating func variant() -> (file: SourceFile, steps: [String]) {
    let isOutside = Int.random(in: 0..<4, using: &generator) == 0
    var steps: [String] = []
    var bytes: [UInt8]
    if isOutside {
      bytes = whole
      for _ in 0...Int.random(in: 0..<4, using: &generator) { steps.append(damage(&bytes)) }
    } else {
      var entries = parts
      for _ in 0...Int.random(in: 0..<3, using: &generator) {
        // Most of the time where most of the reading is done.
        let index =
          Bool.random(using: &generator)
          ? Int.random(in: 4..<entries.count, using: &generator)
          : Int.random(in: entries.indices, using: &generator)
        let step = damageXML(&entries[index].bytes)
        steps.append("\(entries[index].name): \(step)")
      }
      bytes = ZipFile(entries: entries.map { ZipFile.Entry($0.name, $0.bytes) }).bytes
    }
    return (SourceFile(path: "variant.xlsx", bytes: bytes), steps)
  }
}

extension WorkbookMutation {
  private mutating func damage(_ bytes: inout [UInt8]) -> String {
    guard !bytes.isEmpty else { return "nothing left to damage" }
    let at = Int.random(in: bytes.indices, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0:
      bytes.removeSubrange(at...)
      return bytes.isEmpty ? "nothing left" : "cut off at \(at)"
    case 1:
      // The headers of zip files stand at the end.
      let late = max(0, bytes.count - 1 - Int.random(in: 0..<600, using: &generator))
      bytes[late] = UInt8.random(in: 0...255, using: &generator)
      return "byte \(late) replaced"
    case 2:
      bytes.removeSubrange(at..<min(bytes.count, at + 9))
      return bytes.isEmpty ? "nothing left" : "bytes removed at \(at)"
    default:
      bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      return "bit flipped at \(at)"
    }
  }

  /// What means something in the XML of a workbook.
  private static let words = [
    "<", ">", "/>", "</c>", "</row>", "<c>", "<c r=\"ZZZ9\">", "<row>", "<row r=\"1048576\">",
    "<v>", "</v>", "<is><t>", "</t></is>", "<rPh>", "t=\"s\"", "t=\"b\"", "t=\"inlineStr\"",
    "s=\"1\"", "s=\"999999999\"", "&amp;", "&lt;", "&#0;", "&#x10FFFF;", "&x;", "<![CDATA[",
    "]]>", "<!--", "-->", "<?x?>", "<!DOCTYPE a>", "_x000D_", "_xD800_", "_x0000_", "\u{0}",
    "\u{FEFF}", "\u{FFFF}", "1e308", "-1", "99999999999999999999", "1.7976931348623159e308",
    "xml:space=\"preserve\"", "../../", "worksheets/sheet1.xml", "rId1", "\"", "'", "=", " ",
    "date1904=\"1\"", "numFmtId=\"14\"", "formatCode=\"[h\"", "<x:c xmlns:x=\"y\"/>",
  ].map { Array($0.utf8) }

  private mutating func damageXML(_ bytes: inout [UInt8]) -> String {
    guard bytes.count > 20 else { return "left alone" }
    let at = Int.random(in: bytes.indices, using: &generator)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0, 1:
      bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      return "bit flipped at \(at)"
    case 2, 3:
      let word = Self.words.randomElement(using: &generator) ?? []
      bytes.insert(contentsOf: word, at: at)
      return "'\(String(decoding: word, as: UTF8.self))' inserted at \(at)"
    case 4: return changeValue(&bytes, from: at)
    case 5, 6: return repeatElement(&bytes, from: at)
    case 7: return removeElement(&bytes, from: at)
    case 8:
      bytes.removeSubrange(at...)
      return "cut off at \(at)"
    default:
      let other = Int.random(in: bytes.indices, using: &generator)
      bytes.swapAt(at, other)
      return "bytes \(at) and \(other) swapped"
    }
  }

  /// Another value of an attribute.
  private mutating func changeValue(_ bytes: inout [UInt8], from at: Int) -> String {
    guard let open = bytes[at...].firstIndex(of: UInt8(ascii: "\"")),
      let close = bytes[(open + 1)...].firstIndex(of: UInt8(ascii: "\""))
    else { return "no value there" }
    let word = Self.words.randomElement(using: &generator) ?? []
    let harmless = word.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") }
    bytes.replaceSubrange(open + 1..<close, with: harmless)
    return "value at \(open) became '\(String(decoding: harmless, as: UTF8.self))'"
  }

  private mutating func repeatElement(_ bytes: inout [UInt8], from at: Int) -> String {
    guard let range = element(in: bytes, from: at) else { return "no element there" }
    let times = Int.random(in: 1...200, using: &generator)
    let copies = Array(repeating: Array(bytes[range]), count: times).joined()
    bytes.insert(contentsOf: copies, at: range.lowerBound)
    return "element at \(range.lowerBound) repeated \(times) times"
  }

  private mutating func removeElement(_ bytes: inout [UInt8], from at: Int) -> String {
    guard let range = element(in: bytes, from: at) else { return "no element there" }
    bytes.removeSubrange(range)
    return "element at \(range.lowerBound) removed"
  }

  /// From one `<` to another, not always of the same element.
  private mutating func element(in bytes: [UInt8], from at: Int) -> Range<Int>? {
    guard let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
    var end = start
    for _ in 0...Int.random(in: 0..<6, using: &generator) {
      guard let next = bytes[(end + 1)...].firstIndex(of: UInt8(ascii: "<")) else { break }
      end = next
    }
    return start < end ? start..<end : nil
  }
}
