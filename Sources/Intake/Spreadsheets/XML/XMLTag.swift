/// The elements of a workbook that mean something to us; prefixes do not count.
enum XMLTag: String {
  case other = ""
  case c, v, f, t, r
  case inline = "is"
  case si, rPh, row, sst, sheetData, worksheet
  case workbook, workbookPr, sheets, sheet
  case styleSheet, numFmts, numFmt, cellXfs, xf
  case relationships = "Relationships"
  case relationship = "Relationship"
  case types = "Types"
  case override = "Override"
  case usual = "Default"

  private static let all: [String: XMLTag] = Dictionary(
    uniqueKeysWithValues: [
      .sheetData, .worksheet, .workbook, .workbookPr, .sheets, .sheet, .styleSheet, .numFmts,
      .numFmt, .cellXfs, .relationships, .relationship, .types, .override, .usual,
    ].map { (tag: XMLTag) in (tag.rawValue, tag) })

  /// The element of a name as it stands in the file.
  init(_ name: UnsafeBufferPointer<UInt8>) {
    var local = unsafe name[...]
    if let colon = unsafe local.lastIndex(of: UInt8(ascii: ":")) {
      unsafe local = local[(colon + 1)...]
    }
    // The few short names make up nearly all of a sheet.
    var word: UInt32 = 0
    if unsafe local.count <= 3 { for byte in unsafe local { word = word << 8 | UInt32(byte) } }
    self =
      switch word {
      case 0x63: .c
      case 0x76: .v
      case 0x66: .f
      case 0x74: .t
      case 0x72: .r
      case 0x6973: .inline
      case 0x7369: .si
      case 0x7866: .xf
      case 0x72_6F77: .row
      case 0x72_5068: .rPh
      case 0x73_7374: .sst
      default:
        unsafe local.count <= 3
          ? .other : Self.all[String(decoding: local, as: UTF8.self)] ?? .other
      }
  }
}

/// The attributes that mean something to us.
enum XMLKey: String, CaseIterable {
  case r, s, t
  case name, state, date1904
  case id = "Id"
  case type = "Type"
  case target = "Target"
  case targetMode = "TargetMode"
  case partName = "PartName"
  case ending = "Extension"
  case contentType = "ContentType"
  case numFmtId, formatCode
  case space = "xml:space"

  private static let all: [String: XMLKey] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The attribute of a name, or nil for one that we do not read.
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    if name.count == 1 {
      switch unsafe name[0] {
      case UInt8(ascii: "r"): self = .r
      case UInt8(ascii: "s"): self = .s
      case UInt8(ascii: "t"): self = .t
      default: return nil
      }
      return
    }
    let text = unsafe String(decoding: name, as: UTF8.self)
    // A sheet names its relationship in a namespace of its own, under whatever prefix.
    guard let key = Self.all[text] ?? (text.hasSuffix(":id") ? .id : nil) else { return nil }
    self = key
  }
}
