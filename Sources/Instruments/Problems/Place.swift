/// Where a problem stands, as exactly as is known.
public enum Place: Hashable, Sendable {
  /// A whole file.
  case file(String)
  /// A line and column of a text file, counted from 1; columns count characters.
  case text(file: String, line: Int, column: Int)
  /// A cell of a table: the line its row begins on, and the column's name.
  case cell(file: String, line: Int, column: String)
  /// A cell of a spreadsheet by its row, counted from 1, and its column's letters; none for a row.
  case sheet(file: String, sheet: String, row: Int, column: String)
  /// A part of a definition that has not been traced to its file yet.
  case definition(DefinitionPlace)
  /// The answer to a question, outside any file.
  case question(QuestionID)
  /// A word of the command line.
  case word(String)
  /// The program's surroundings: a folder, a library, a terminal.
  case machine
}

extension Place {
  /// The file, where there is one.
  public var file: String? {
    switch self {
    case .file(let file), .text(let file, _, _), .cell(let file, _, _): file
    case .sheet(let file, _, _, _): file
    case .definition, .question, .word, .machine: nil
    }
  }

  /// The line, counted from 1, where there is one.
  public var line: Int? {
    switch self {
    case .text(_, let line, _), .cell(_, let line, _), .sheet(_, _, let line, _): line
    case .file, .definition, .question, .word, .machine: nil
    }
  }
}

extension Place: CustomStringConvertible {
  /// The place in the form that editors and terminals turn into a link.
  public var description: String {
    switch self {
    case .file(let file): file
    case .text(let file, let line, let column): "\(file):\(line):\(column)"
    case .cell(let file, let line, let column): "\(file):\(line), column '\(column)'"
    case .sheet(let file, let sheet, let row, ""): "\(file), sheet '\(sheet)', row \(row)"
    case .sheet(let file, let sheet, let row, let column):
      "\(file), sheet '\(sheet)', cell \(column)\(row)"
    case .definition(let place): "\(place)"
    case .question(let id): "question '\(id)'"
    case .word(let word): "'\(word)'"
    case .machine: "perennial"
    }
  }
}
