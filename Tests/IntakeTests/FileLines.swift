import Instruments

/// The lines of a file as editors count them, to see whether a place lies inside.
struct FileLines {
  /// The characters of each line; bytes that are no UTF-8 count as one or more.
  private let lengths: [Int]

  init(_ bytes: [UInt8]) {
    var lengths = [0]
    var isAfterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let endsLine = scalar == "\n" || scalar == "\r"
      if endsLine, !(scalar == "\n" && isAfterReturn) {
        lengths.append(0)
      } else if !endsLine {
        lengths[lengths.count - 1] += 1
      }
      isAfterReturn = scalar == "\r"
    }
    self.lengths = lengths
  }

  /// Why a place does not lie in the file, or nil where it does.
  func complaint(about place: Place) -> String? {
    guard case .text(_, let line, let column) = place else {
      if case .file = place { return nil }
      return "'\(place)' is no place in a file"
    }
    guard line >= 1, line <= lengths.count + 1 else {
      return "line \(line) of \(lengths.count)"
    }
    let length = line <= lengths.count ? lengths[line - 1] : 0
    guard column >= 1, column <= length + 1 else {
      return "column \(column) on line \(line), which has \(length) characters"
    }
    return nil
  }
}
