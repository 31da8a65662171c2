internal import CXlsxWriter
import Host

/// A workbook on its way to a file: a draft in the target folder that takes its place when saved.
///
/// A draft that is never saved disappears with its workbook.
package struct Workbook: ~Copyable {
  private let path: String
  private let draft: String
  private let files = FileSystem()
  /// Nil once the C library has taken it back.
  private var handle: UnsafeMutablePointer<lxw_workbook>?
  private var firstFailure = LXW_NO_ERROR
  /// The library keeps every format it is given, so equal looks share one.
  private var formats: [Look: UnsafeMutablePointer<lxw_format>] = [:]

  /// Begins a workbook that will be saved under a path.
  ///
  /// One that is streamed keeps no more than a row in memory: its cells are written from left to right
  /// and from top to bottom, and it takes neither tables nor charts.
  package init(
    at path: String, properties: DocumentProperties, isStreamed: Bool = false
  ) throws(WorkbookError) {
    if let reason = WorkbookLibrary.missingReason { throw .libraryMissing(reason: reason) }
    let draft = Self.draft(beside: path)
    // The library would find out only at the end, so whether the folder takes a file is tried now.
    do throws(HostError) { try files.write([], to: draft) } catch {
      throw .cannotSave(path: path, reason: error.reason)
    }
    guard let handle = unsafe Self.begin(draft, isStreamed: isStreamed) else {
      files.remove(draft)
      throw .cannotSave(path: path, reason: "there is not enough memory")
    }
    self.path = path
    self.draft = draft
    unsafe self.handle = handle
    unsafe Self.set(properties, of: handle)
  }

  deinit {
    guard let handle = unsafe handle else { return }
    // SAFETY: a handle that is still here was not closed, and nobody else frees it.
    unsafe lxw_workbook_free(handle)
    files.remove(draft)
  }
}

extension Workbook {
  /// Adds a sheet and lets it be filled; the name is at most 31 characters without `[]:*?/\`.
  package mutating func addSheet(named name: String, fill: (inout Sheet) -> Void) {
    guard let handle = unsafe handle else { return }
    // SAFETY: the sheet belongs to the workbook, which outlives the closure that borrows it.
    guard let pointer = unsafe workbook_add_worksheet(handle, name) else {
      note(LXW_ERROR_INVALID_SHEETNAME_CHARACTER)
      return
    }
    var sheet = unsafe Sheet(pointer, of: handle, named: name, formats: formats)
    unsafe formats = [:]
    fill(&sheet)
    unsafe formats = sheet.formats
    note(sheet.firstFailure)
  }

  /// Gives cells a name by which formulas find them.
  package mutating func define(_ name: String, as cells: String) {
    guard let handle = unsafe handle else { return }
    note(unsafe workbook_define_name(handle, name, "=" + cells))
  }

  /// Writes the file whole or not at all.
  package consuming func save() throws(WorkbookError) {
    guard let handle = unsafe handle else { return }
    let failure = firstFailure
    // SAFETY: the call frees the handle whether or not it succeeds, so the deinitialiser must not.
    unsafe self.handle = nil
    let code = unsafe workbook_close(handle)
    guard code == LXW_NO_ERROR, failure == LXW_NO_ERROR else {
      files.remove(draft)
      throw .cannotSave(path: path, reason: Self.words(for: code == LXW_NO_ERROR ? failure : code))
    }
    do throws(HostError) { try files.move(draft, to: path) } catch {
      throw .cannotSave(path: path, reason: error.reason)
    }
  }

  private mutating func note(_ failure: lxw_error) {
    if firstFailure == LXW_NO_ERROR { firstFailure = failure }
  }

  private static func begin(
    _ path: String, isStreamed: Bool
  ) -> UnsafeMutablePointer<lxw_workbook>? {
    guard isStreamed else { return unsafe workbook_new(path) }
    var options = unsafe lxw_workbook_options()
    unsafe options.constant_memory = 1
    // SAFETY: the library copies the options before it returns.
    return unsafe workbook_new_opt(path, &options)
  }

  /// A name in the same folder, so that taking the place is one step; hidden, short, and drawn by
  /// chance, so that two writers of the same path do not meet.
  private static func draft(beside path: String) -> String {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return "\(folder).perennial-\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).part"
  }

  private static func words(for code: lxw_error) -> String {
    // SAFETY: the library answers every code with a constant string.
    let words = unsafe lxw_strerror(code).map { unsafe String(cString: $0) } ?? "no reason given"
    let clause = words.hasSuffix(".") ? String(words.dropLast()) : words
    return clause.prefix(1).lowercased() + clause.dropFirst()
  }

  private static func set(
    _ properties: DocumentProperties, of handle: UnsafeMutablePointer<lxw_workbook>
  ) {
    CStrings.with([properties.title, properties.subject, properties.author]) { texts in
      var own = unsafe lxw_doc_properties()
      unsafe own.title = texts[0]
      unsafe own.subject = texts[1]
      unsafe own.author = texts[2]
      unsafe own.created = properties.created.noonSince1970
      // SAFETY: the library copies the texts before it returns.
      unsafe workbook_set_properties(handle, &own)
    }
  }
}
