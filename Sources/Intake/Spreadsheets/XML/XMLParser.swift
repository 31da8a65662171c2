internal import CExpat

/// Owner of an expat parser, of the memory it may take, and of the tape it writes on.
struct XMLParser: ~Copyable {
  private let parser: XML_Parser
  private let account: UnsafeMutablePointer<perennial_xml_account>
  private let tape: UnsafeMutablePointer<XMLTape>
  private let longestTag: Int
  private var fed = 0

  init(limits: SpreadsheetLimits) throws(XMLFailure) {
    let account = UnsafeMutablePointer<perennial_xml_account>.allocate(capacity: 1)
    unsafe account.initialize(to: perennial_xml_account(taken: 0, most: limits.parser))
    // SAFETY: the account lives until deinit, after the parser that is on it is gone.
    guard let parser = unsafe perennial_xml_create(account) else {
      unsafe account.deallocate()
      throw XMLFailure(.tooIntricate("there is no memory for a parser"), line: 1, column: 1)
    }
    let tape = UnsafeMutablePointer<XMLTape>.allocate(capacity: 1)
    unsafe tape.initialize(to: XMLTape())
    unsafe self.parser = parser
    unsafe self.account = account
    unsafe self.tape = tape
    longestTag = limits.tag
    unsafe Self.listen(to: parser, onto: tape)
  }

  deinit {
    unsafe XML_ParserFree(parser)
    unsafe account.deallocate()
    unsafe tape.deinitialize(count: 1)
    unsafe tape.deallocate()
  }

  /// Reads on, lends what was seen to `body`, and then forgets it.
  ///
  /// An empty piece is the end. What came before a mistake in the text is lent as well.
  mutating func read<Result>(
    _ piece: UnsafeRawBufferPointer, _ body: (borrowing XMLTape, XMLFailure?) -> Result
  ) -> Result {
    let failure = unsafe feed(piece)
    // SAFETY: expat runs only within `feed`, so nobody else touches the tape now.
    defer { unsafe tape.pointee.clear() }
    return unsafe body(tape.pointee, failure)
  }

  private mutating func feed(_ piece: UnsafeRawBufferPointer) -> XMLFailure? {
    // SAFETY: expat reads the piece within the call, and copies what it needs later.
    let status = unsafe perennial_xml_parse(
      parser, account, piece.baseAddress?.assumingMemoryBound(to: CChar.self),
      Int32(piece.count), piece.isEmpty)
    guard status == XML_STATUS_OK else { return unsafe failure(in: piece) }
    fed += piece.count
    // expat looks at an unfinished tag from its beginning whenever more of it comes.
    guard unsafe fed - Int(XML_GetCurrentByteIndex(parser)) <= longestTag else {
      return failure(.tooIntricate("one tag or comment has more than \(longestTag) bytes"))
    }
    return nil
  }

  private func failure(in piece: UnsafeRawBufferPointer) -> XMLFailure {
    if let line = unsafe tape.pointee.doctypeLine {
      return XMLFailure(.doctype, line: line, column: 1)
    }
    let code = unsafe XML_GetErrorCode(parser)
    if code == XML_ERROR_NO_MEMORY {
      return failure(.tooIntricate("its names and tags take too much memory"))
    }
    let offset = unsafe Int(XML_GetCurrentByteIndex(parser)) - fed
    let isForeign = unsafe piece.indices.contains(offset) && piece[offset] >= 0x80
    if code == XML_ERROR_PARTIAL_CHAR || code == XML_ERROR_INVALID_TOKEN && isForeign {
      return failure(.notUTF8)
    }
    // SAFETY: expat answers every code of its own with a constant string.
    let words = unsafe XML_ErrorString(code).map { unsafe String(cString: $0) }
    return failure(.markup(words ?? "unknown mistake"))
  }

  private func failure(_ kind: XMLFailure.Kind) -> XMLFailure {
    XMLFailure(
      kind, line: unsafe Int(XML_GetCurrentLineNumber(parser)),
      column: unsafe Int(XML_GetCurrentColumnNumber(parser)) + 1)
  }

  /// Sets the callbacks, which only copy, and stop where a document type begins.
  private static func listen(to parser: XML_Parser, onto tape: UnsafeMutablePointer<XMLTape>) {
    // SAFETY: expat hands back the tape, which outlives the parser, and pointers that hold for the call.
    unsafe XML_SetUserData(parser, tape)
    unsafe XML_SetElementHandler(
      parser,
      { tape, name, attributes in
        guard let name = unsafe name, let attributes = unsafe attributes else { return }
        unsafe tape?.assumingMemoryBound(to: XMLTape.self).pointee.start(name, attributes)
      },
      { tape, name in
        guard let name = unsafe name else { return }
        unsafe tape?.assumingMemoryBound(to: XMLTape.self).pointee.end(name)
      })
    unsafe XML_SetCharacterDataHandler(parser) { tape, text, count in
      unsafe text?.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { text in
        let piece = unsafe UnsafeBufferPointer(start: text, count: Int(count))
        unsafe tape?.assumingMemoryBound(to: XMLTape.self).pointee.text(piece)
      }
    }
    // Nothing of a document type is looked at: entities and files of others would come into play.
    unsafe tape.pointee.parser = parser
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      guard let tape = unsafe data?.assumingMemoryBound(to: XMLTape.self),
        let parser = unsafe tape.pointee.parser
      else { return }
      unsafe tape.pointee.doctypeLine = Int(XML_GetCurrentLineNumber(parser))
      unsafe XML_StopParser(parser, XML_Bool(XML_FALSE))
    }
  }
}

/// Why an XML text cannot be read, and where.
struct XMLFailure: Error {
  enum Kind {
    case markup(String)
    case notUTF8
    case doctype
    case tooIntricate(String)
  }

  let kind: Kind
  let line: Int
  let column: Int

  init(_ kind: Kind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }
}
