import DelimitedText
import Host
import Instruments
import Intake

extension CommandSpec {
  static let convert = CommandSpec(
    path: ["convert"], group: .collect,
    summary: "Writes any CSV or xlsx file anew, clean: the same rows in UTF-8, as CSV or JSON",
    discussion: """
      Encoding, delimiter and quotes are found out and named on standard error. Nothing is left \
      out but blank lines: title lines, header rows and ragged rows come through as they are. What \
      had to be mended is reported with its place.

      'csv' is RFC 4180; 'json' is an array of rows, each an array of texts. With --strict the \
      first damage ends the run with exit code 3, and a file is checked whole before anything is \
      written. The guard against formulas is left to 'perennial export'.
      """,
    words: [
      WordSpec(
        name: "FILE", summary: "the file, or - for standard input", completion: .file)
    ],
    options: [
      OptionSpec(
        name: "--to", value: "FORM", summary: "what to write", allowed: ["csv", "json"],
        default: "csv"),
      .sheet,
    ] + OptionSpec.dialect,
    examples: [
      Example("perennial convert answers.csv --to json", "the rows for a program"),
      Example(
        "perennial convert export.txt --encoding mac-roman --delimiter tab >answers.csv",
        "an old export as a file that everything reads"),
    ]
  ) { invocation throws(CommandFailure) in
    let path = invocation.word("FILE") ?? ""
    if try invocation.convertsWorkbook(at: path) { return .fine }
    let options = try invocation.readingOptions
    if options.isStrict, path != "-" {
      // A look beforehand, so that a file that fails leaves no half of itself behind.
      _ = try Conversion(path, options).run { _ in }
    }
    let form = Conversion.Form(rawValue: invocation.value("--to") ?? "") ?? .csv
    let console = invocation.console
    var page = ConvertedPage(form)
    let outcome = try Conversion(path, options).run { record in
      page.append(record)
      if page.isFull { console.print(page.taken()) }
    }
    for text in page.rest() { console.print(text) }
    for line in outcome.detected.lines { console.note("\(outcome.name): \(line)") }
    console.report(outcome.problems)
    return .fine
  }
}

extension Invocation {
  /// Writes the rows of a workbook's sheet; false where the file is none.
  fileprivate func convertsWorkbook(at path: String) throws(CommandFailure) -> Bool {
    do throws(Problem) {
      guard path != "-", let workbook = try workbook(at: path) else { return false }
      var reader = try SpreadsheetReader(workbook)
      let sheet = try reader.sheet(named: value("--sheet"), in: path)
      var page = ConvertedPage(Conversion.Form(rawValue: value("--to") ?? "") ?? .csv)
      let oddities = try reader.forEachRow(of: sheet) { row in
        page.append(row.fields)
        if page.isFull { console.print(page.taken()) }
      }
      for text in page.rest() { console.print(text) }
      console.note("\(path): sheet '\(TextLayout.visible(sheet.name))' of an xlsx workbook")
      console.report(oddities)
      return true
    } catch {
      throw CommandFailure(tableProblem: error)
    }
  }
}

/// A file being read for a conversion.
struct Conversion {
  /// What is written.
  enum Form: String {
    case csv, json
  }

  /// What was found out on the way.
  struct Outcome {
    let name: String
    let detected: DetectedDialect
    let problems: [Problem]
  }

  private let file: InputFile
  private let options: ReadingOptions

  init(_ path: String, _ options: ReadingOptions) throws(CommandFailure) {
    self.options = options
    guard path != "-" else {
      file = InputFile()
      return
    }
    do throws(HostError) {
      file = try InputFile(path)
    } catch {
      throw CommandFailure(.cannotRead(path, reason: error.reason), exit: .unreachable)
    }
  }

  /// Hands over every record.
  func run(_ take: (ByteRecord) -> Void) throws(CommandFailure) -> Outcome {
    do throws(ReadingFailure<HostError>) {
      var reader = try RecordReader(FileSource(file: file), options: options)
      var record = ByteRecord()
      while try reader.read(into: &record) { take(record) }
      return Outcome(
        name: file.name, detected: reader.detected,
        problems: problems(found: reader))
    } catch {
      throw CommandFailure(error, in: file.name)
    }
  }
}

extension Conversion {
  /// What a person should know about a file that was taken all the same.
  private func problems(found reader: RecordReader<FileSource>) -> [Problem] {
    let encoding = reader.detected.encoding
    let guess: [Problem] =
      encoding.isGuess
      ? [
        .textEncodingGuessed(
          encoding.value.name, because: encoding.reason, at: .file(file.name))
      ] : []
    let damage = reader.damage.map {
      Problem($0, in: file.name, encoding: encoding.value).asWarning
    }
    let unlisted = reader.damageCount - damage.count
    return guess + damage
      + (unlisted > 0 ? [.textMoreDamage(unlisted, at: .file(file.name))] : [])
  }
}

/// A file as a source of delimited text.
struct FileSource: ByteSource {
  let file: InputFile

  func read(into buffer: inout [UInt8]) throws(HostError) -> Int {
    try file.read(into: &buffer)
  }
}

extension CommandFailure {
  /// Why delimited text could not be read to its end.
  init(_ failure: ReadingFailure<HostError>, in name: String) {
    switch failure {
    case .source(let error):
      self.init(.cannotRead(name, reason: error.reason), exit: .unreachable)
    case .damage(let damage):
      self.init(Problem(damage, in: name, encoding: nil), exit: .badData)
    case .recordTooLong(let line, let limit):
      self.init(
        .textRecordTooLong(limit: limit, at: .text(file: name, line: line, column: 1)),
        exit: .badData)
    }
  }
}

extension Invocation {
  /// The file, where it is a workbook; nil where it is text.
  fileprivate func workbook(at path: String) throws(Problem) -> SourceFile? {
    do throws(HostError) {
      var beginning = [UInt8](repeating: 0, count: 8)
      let count = try InputFile(path).read(into: &beginning)
      guard SourceFile.isWorkbook(beginning.prefix(count)) else { return nil }
      return SourceFile(path: path, bytes: try files.read(path, limit: 1 << 27))
    } catch {
      throw .cannotRead(path, reason: error.reason)
    }
  }
}
