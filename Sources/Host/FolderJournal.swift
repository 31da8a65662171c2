/// What a change to a folder is about to do, written down so that it can be undone.
struct FolderJournal: Hashable {
  /// A file that is to stand at a path of the folder.
  struct Entry: Hashable {
    let path: String
    /// Whether something stood there before.
    let isReplacing: Bool
    /// Tells the new file from one that somebody has changed since.
    let checksum: UInt64
  }

  /// The files, in the order of their drafts.
  var entries: [Entry] = []
  /// The folders that have to be made, the outer ones first.
  var folders: [String] = []

  init() {}
}

extension FolderJournal {
  /// One line for each file and folder.
  var bytes: [UInt8] {
    let files = entries.map { entry in
      "\(entry.isReplacing ? "old" : "new") \(String(entry.checksum, radix: 16)) \(entry.path)"
    }
    return Array((files + folders.map { "folder - \($0)" }).map { $0 + "\n" }.joined().utf8)
  }

  /// Reads a journal; a line that leads out of the folder counts for nothing.
  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      // The number of a draft is its place in the list, so that no line may be left out.
      let isSafe = words.count == 3 && !words[2].split(separator: "/").contains("..")
      let path = isSafe ? words[2] : ""
      if words.first == "folder" {
        if isSafe { folders.append(path) }
      } else {
        let checksum = words.count == 3 ? UInt64(words[1], radix: 16) ?? 0 : 0
        entries.append(Entry(path: path, isReplacing: words.first == "old", checksum: checksum))
      }
    }
  }

  /// A number that hardly any two files have in common.
  ///
  /// Source: G. Fowler, L. C. Noll, P. Vo, the hash FNV-1a of 64 bits.
  static func checksum(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
