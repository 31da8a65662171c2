internal import Instruments

/// Whether reading goes on.
enum Reading {
  case goOn, enough
}

extension ZipArchive {
  /// Reads a part as XML whose outermost element is `root`, one event after another.
  mutating func forEachEvent(
    in entry: ZipEntry, root: XMLTag, limit: Int,
    _ body: (XMLEvent, borrowing XMLTape) throws(Problem) -> Reading
  ) throws(Problem) {
    let (place, part) = (Place.file(file), entry.name)
    var shape = XMLShape(root: root, deepest: limits.depth, part: part, place: place)
    var parser: XMLParser
    do throws(XMLFailure) { parser = try XMLParser(limits: limits) } catch {
      throw Problem(error, in: part, at: place, limits: limits)
    }
    let limits = limits
    try unpack(entry, limit: limit) { piece throws(Problem) in
      let outcome = unsafe parser.read(piece) { tape, failure -> Result<Reading, Problem> in
        do throws(Problem) {
          for event in tape.events {
            try shape.take(event)
            if try body(event, tape) == .enough { return .success(.enough) }
          }
          if let failure { throw Problem(failure, in: part, at: place, limits: limits) }
          return .success(.goOn)
        } catch {
          return .failure(error)
        }
      }
      return try outcome.get() == .goOn
    }
  }
}

/// Sees to it that a part begins as it should, and that its elements are not nested without end.
private struct XMLShape {
  let root: XMLTag
  let deepest: Int
  let part: String
  let place: Place
  private var depth = 0
  private var hasBegun = false

  init(root: XMLTag, deepest: Int, part: String, place: Place) {
    self.root = root
    self.deepest = deepest
    self.part = part
    self.place = place
  }

  mutating func take(_ event: XMLEvent) throws(Problem) {
    switch event.kind {
    case .start:
      depth += 1
      guard depth <= deepest else {
        throw .xlsxTooDeep(part: part, limit: deepest, at: place)
      }
      guard hasBegun || event.tag == root else {
        throw .xlsxPartKind(
          part, is: "something else", expected: "'\(root.rawValue)'", at: place)
      }
      hasBegun = true
    case .end: depth -= 1
    case .text: break
    }
  }
}

extension Problem {
  /// What the parser found, in the words of people who have a workbook.
  fileprivate init(
    _ failure: XMLFailure, in part: String, at place: Place, limits: SpreadsheetLimits
  ) {
    self =
      switch failure.kind {
      case .markup(let what):
        .xlsxMarkup(what, part: part, line: failure.line, column: failure.column, at: place)
      case .notUTF8:
        .xlsxNotUTF8(part: part, line: failure.line, column: failure.column, at: place)
      case .doctype: .xlsxDoctype(part: part, line: failure.line, at: place)
      case .tooIntricate(let what): .xlsxTooIntricate(what, part: part, at: place)
      }
  }
}
