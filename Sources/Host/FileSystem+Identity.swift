#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileSystem {
  /// What a folder is called, however its path is written: `.` has a name too.
  public func name(ofFolder path: String) throws(HostError) -> String {
    guard let whole = unsafe realpath(path, nil) else { throw .last(path) }
    defer { unsafe free(whole) }
    return unsafe String(cString: whole).split(separator: "/").last.map(String.init) ?? "/"
  }

  /// Whether two paths lead to one file.
  public func isSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard unsafe stat(one, &first) == 0, unsafe stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }
}
