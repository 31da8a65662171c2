import DelimitedText
import Host
import Intake

/// The files of a folder of this machine, as the reader of communities wants them.
struct FolderFiles: FolderContents {
  let path: String
  let files: FileSystem

  func entries(in folder: String) throws(UnreadableSource) -> [FolderEntry] {
    let whole = folder.isEmpty ? path : "\(path)/\(folder)"
    do throws(HostError) {
      return try files.names(in: whole).compactMap { name in
        switch files.entry(at: "\(whole)/\(name)") {
        case .file: FolderEntry(name)
        case .folder: FolderEntry(name, isFolder: true)
        // A pipe would never end, and a link that leads nowhere has nothing to read.
        case .other, nil: nil
        }
      }
    } catch {
      throw UnreadableSource(reason: error.reason)
    }
  }

  func file(_ path: String) throws(UnreadableSource) -> FileBytes {
    do throws(HostError) {
      return FileBytes(file: try OpenFile("\(self.path)/\(path)"), head: [])
    } catch {
      throw UnreadableSource(reason: error.reason)
    }
  }
}
