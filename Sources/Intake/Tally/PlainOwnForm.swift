internal import DelimitedText
internal import Instruments

/// Tells at sight that a text is plain and in our own form, as most are that a program reads again.
///
/// To be sure of less, a text is read in every way that the world writes tables, which takes longer
/// than counting many a file.
struct PlainOwnForm {
  /// Whether there is no doubt; otherwise the text may still turn out to be just that.
  let isCertain: Bool

  /// So much of the text is looked at.
  private static let sample = 1 << 16

  init(_ bytes: [UInt8], of instrument: Instrument) {
    let lines = bytes.prefix(Self.sample)
    guard let end = lines.firstIndex(of: Self.lineFeed),
      let last = lines.lastIndex(of: Self.lineFeed)
    else {
      isCertain = false
      return
    }
    isCertain =
      Self.isHeader(lines[..<end], of: instrument)
      && Self.isPlain(lines[...last]) && String(validating: lines[...last], as: UTF8.self) != nil
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}

extension PlainOwnForm {
  /// Whether a line names every column of the instrument, and nothing that another tool would.
  private static func isHeader(_ line: ArraySlice<UInt8>, of instrument: Instrument) -> Bool {
    let line = line.last == carriageReturn ? line.dropLast() : line
    let names = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    return names.count > 1 && Set(names).isSuperset(of: instrument.columns.map(\.id.text))
      && names.allSatisfy { $0.isWellFormedID || $0.hasPrefix("_") }
      && TallyWay.isOwnForm([TableRow(line: 1, cells: names)], of: instrument)
  }

  /// Whether lines end alike, and neither quote nor escape nor encoding can be meant otherwise.
  private static func isPlain(_ lines: ArraySlice<UInt8>) -> Bool {
    let endsInTwo = lines.dropLast().last == carriageReturn
    var before = lineFeed
    for byte in lines {
      switch byte {
      case lineFeed where endsInTwo && before != carriageReturn: return false
      case carriageReturn where !endsInTwo: return false
      // What opens with an apostrophe may be quoted so.
      case UInt8(ascii: "'") where before == lineFeed || before == UInt8(ascii: ","): return false
      case UInt8(ascii: "\"") where before == UInt8(ascii: "\\"): return false
      case 0: return false
      case lineFeed: break
      default: if before == carriageReturn { return false }
      }
      before = byte
    }
    return true
  }
}
