internal import CZip
internal import Instruments

/// Owner of a zip file that is open for reading, and of its bytes.
struct ZipArchive: ~Copyable {
  let file: String
  let limits: SpreadsheetLimits
  private let handle: OpaquePointer
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var entries: [String: ZipEntry]
  /// How far each part has been unpacked.
  private var unpacked: [UInt64: Int]

  /// Opens a zip file and looks at the names in it.
  static func open(_ file: SourceFile, limits: SpreadsheetLimits) throws(Problem) -> ZipArchive {
    try ZipScreening.screen(file, limits: limits)
    if let problem = SpreadsheetLibrary.problem { throw problem }
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: file.bytes.count)
    _ = unsafe bytes.initialize(from: file.bytes)
    let handle: OpaquePointer
    do throws(ZipFailure) {
      // SAFETY: the bytes live until deinit, after the archive that reads them is gone.
      handle = try unsafe open(UnsafeRawBufferPointer(bytes))
    } catch {
      unsafe bytes.deallocate()
      throw .xlsxDamaged(error.words, at: .file(file.path))
    }
    var archive = unsafe ZipArchive(file.path, limits: limits, handle: handle, bytes: bytes)
    try archive.list()
    return archive
  }

  private init(
    _ file: String, limits: SpreadsheetLimits, handle: OpaquePointer,
    bytes: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.file = file
    self.limits = limits
    unsafe self.handle = handle
    unsafe self.bytes = bytes
    entries = [:]
    unpacked = [:]
  }

  deinit {
    unsafe zip_discard(handle)
    unsafe bytes.deallocate()
  }

  private static func open(_ bytes: UnsafeRawBufferPointer) throws(ZipFailure) -> OpaquePointer {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard
      let source = unsafe zip_source_buffer_create(
        bytes.baseAddress, UInt64(bytes.count), 0, &error)
    else { throw unsafe ZipFailure(&error) }
    guard let handle = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      // SAFETY: the archive takes the source only where opening succeeds.
      unsafe zip_source_free(source)
      throw unsafe ZipFailure(&error)
    }
    return unsafe handle
  }
}

/// What libzip says, copied.
private struct ZipFailure: Error {
  let words: String

  init(_ error: UnsafeMutablePointer<zip_error_t>) {
    // SAFETY: the words live as long as the error, which outlives this copy.
    words = unsafe String(cString: zip_error_strerror(error)).lowercased()
  }
}

extension ZipArchive {
  private mutating func list() throws(Problem) {
    let place = Place.file(file)
    for index in 0..<UInt64(max(0, unsafe zip_get_num_entries(handle, 0))) {
      let entry = try entry(at: index)
      if let why = ZipEntry.refusal(of: entry.name) {
        throw .xlsxEntryName(entry.name, why: why, at: place)
      }
      // Folders hold nothing.
      guard !entry.name.hasSuffix("/") else { continue }
      guard entries.updateValue(entry, forKey: ZipEntry.key(of: entry.name)) == nil else {
        throw .xlsxEntryName(entry.name, why: "stands twice", at: place)
      }
    }
  }

  private func entry(at index: UInt64) throws(Problem) -> ZipEntry {
    var status = unsafe zip_stat_t()
    unsafe zip_stat_init(&status)
    guard unsafe zip_stat_index(handle, index, 0, &status) == 0 else {
      throw .xlsxDamaged(unsafe ZipFailure(zip_get_error(handle)).words, at: .file(file))
    }
    // SAFETY: the name belongs to the archive and is copied at once.
    let name = unsafe zip_get_name(handle, index, ZIP_FL_ENC_RAW).map { name in
      unsafe String(cString: name)
    }
    let method = unsafe status.comp_method
    return ZipEntry(
      // Some programs write the separator of Windows.
      name: (name ?? "").replacing("\\", with: "/"), index: index,
      packed: Int(clamping: unsafe status.comp_size),
      isEncrypted: unsafe status.encryption_method != ZIP_EM_NONE,
      isPackedAsUsual: method == ZIP_CM_STORE || method == ZIP_CM_DEFLATE)
  }

  /// The part of a name, whatever the case of its letters.
  func entry(named name: String) -> ZipEntry? { entries[ZipEntry.key(of: name)] }

  /// Unpacks a part piece by piece; `body` says whether it wants more, and learns of the end through
  /// an empty piece.
  mutating func unpack(
    _ entry: ZipEntry, limit: Int, _ body: (UnsafeRawBufferPointer) throws(Problem) -> Bool
  ) throws(Problem) {
    let place = Place.file(file)
    guard !entry.isEncrypted else { throw .xlsxEncrypted(at: place) }
    guard entry.isPackedAsUsual else {
      throw .xlsxDamaged("'\(entry.name)' is packed in a way no workbook is", at: place)
    }
    guard let part = unsafe zip_fopen_index(handle, entry.index, 0) else {
      throw .xlsxDamaged(unsafe ZipFailure(zip_get_error(handle)).words, at: place)
    }
    defer { unsafe zip_fclose(part) }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { unsafe room.deallocate() }
    var count = 0
    while true {
      // SAFETY: libzip writes at most as many bytes as there is room.
      let piece = unsafe zip_fread(part, room.baseAddress, UInt64(room.count))
      guard piece >= 0 else {
        let words = unsafe ZipFailure(zip_file_get_error(part)).words
        throw .xlsxDamaged("'\(entry.name)': \(words)", at: place)
      }
      count += Int(piece)
      try check(count, of: entry, limit: limit)
      let wantsMore = try unsafe body(UnsafeRawBufferPointer(rebasing: room[..<Int(piece)]))
      if !wantsMore || piece == 0 { return }
    }
  }

  private mutating func check(_ count: Int, of entry: ZipEntry, limit: Int) throws(Problem) {
    unpacked[entry.index] = max(count, unpacked[entry.index] ?? 0)
    let total = unpacked.values.reduce(0, +)
    let isTooTight =
      count > limits.ratioCountsFrom && count / max(1, entry.packed) > limits.ratio
    guard count <= limit, total <= limits.total, !isTooTight else {
      throw .xlsxUnpacksTooLarge(
        entry.name, limit: isTooTight ? limits.ratioCountsFrom : min(limit, limits.total),
        at: .file(file))
    }
  }
}
