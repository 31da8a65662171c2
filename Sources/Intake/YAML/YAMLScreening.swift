internal import Instruments

/// Looks at the bytes of a file before any parser does, and names what would only confuse it.
struct YAMLScreening {
  /// The largest file that is read.
  static let mostBytes = 1 << 20
  /// More problems of one kind than this help nobody.
  private static let mostProblems = 50

  let file: String
  private(set) var problems: [Problem] = []

  /// The bytes to parse, without a byte-order mark; nil where parsing would only mislead.
  static func screened(
    _ bytes: [UInt8], file: String
  ) -> (bytes: [UInt8]?, problems: [Problem]) {
    var screening = YAMLScreening(file: file)
    guard bytes.count <= mostBytes else {
      return (nil, [.yamlTooLarge(bytes.count, limit: mostBytes, at: .file(file))])
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return (nil, [.yamlNotUTF8("it is UTF-16", at: screening.place(1, 1))])
    }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    screening.walk(bytes)
    return (screening.problems.isEmpty ? bytes : nil, screening.problems)
  }

  private init(file: String) { self.file = file }

  private func place(_ line: Int, _ column: Int) -> Place {
    .text(file: file, line: line, column: column)
  }

  private mutating func walk(_ bytes: [UInt8]) {
    var line = 1
    var column = 1
    var isIndentation = true
    var tab: Int?
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var isAfterReturn = false
    scalars: while problems.count < Self.mostProblems {
      switch decoder.decode(&iterator) {
      case .emptyInput: break scalars
      case .error:
        problems.append(
          .yamlNotUTF8("a byte here belongs to no character", at: place(line, column)))
        break scalars
      case .scalarValue(let scalar):
        if scalar == "\n", isAfterReturn {
          isAfterReturn = false
          continue
        }
        isAfterReturn = scalar == "\r"
        if scalar == "\n" || scalar == "\r" {
          (line, column, isIndentation, tab) = (line + 1, 1, true, nil)
          continue
        }
        if isIndentation, scalar == "\t" { tab = tab ?? column }
        if isIndentation, scalar != " ", scalar != "\t" {
          isIndentation = false
          // A tab in front of a comment or nothing at all harms nobody.
          if let tab, scalar != "#" { problems.append(.yamlTab(at: place(line, tab))) }
        }
        if Self.isRefused(scalar) {
          problems.append(.yamlControlCharacter(scalar, at: place(line, column)))
        }
        column += 1
      }
    }
  }

  /// Controls, and the separators that YAML counts as line ends and editors do not.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
