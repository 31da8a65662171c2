internal import Instruments

/// One file within a zip file.
struct ZipEntry {
  /// Its name as it is written there, with `/` between folders.
  let name: String
  let index: UInt64
  /// How many bytes it takes, packed.
  let packed: Int
  let isEncrypted: Bool
  /// Whether it is stored or deflated, the two ways in which workbooks are packed.
  let isPackedAsUsual: Bool
}

extension ZipEntry {
  /// The longest name that is taken.
  static let longestName = 1024

  /// The name as parts are compared: their letters' case does not count.
  static func key(of name: String) -> String { name.lowercased() }

  /// Why a name is refused, in words that follow it; nil for an ordinary one.
  static func refusal(of name: String) -> String? {
    if name.isEmpty { return "is empty" }
    if name.utf8.count > longestName { return "is longer than \(longestName) bytes" }
    if name.utf8.contains(where: { $0 < 0x20 }) { return "holds invisible characters" }
    if name.hasPrefix("/") { return "begins at the root of a disk" }
    if name.dropFirst().first == ":" { return "begins with the letter of a disk" }
    if name.split(separator: "/").contains("..") { return "leads out of the file" }
    return nil
  }
}
