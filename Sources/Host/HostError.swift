#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The machine refused: which file or folder, and the system's own words for why.
public struct HostError: Error, Hashable, Sendable {
  /// What kind of refusal it was, as far as callers tell them apart.
  public enum Kind: Hashable, Sendable {
    /// Nothing of that name is there.
    case notFound
    /// It is there, but may not be touched.
    case notAllowed
    /// A folder stands where a file was wanted, or the other way round.
    case wrongKind
    /// The file is larger than the caller is prepared to read.
    case tooLarge(limit: Int)
    /// Anything else: a full disk, a broken device.
    case other
  }

  /// The file or folder.
  public let path: String
  /// What kind of refusal it was.
  public let kind: Kind
  /// The system's words, lower case.
  public let reason: String

  package init(path: String, kind: Kind, reason: String) {
    self.path = path
    self.kind = kind
    self.reason = reason
  }
}

extension HostError {
  /// Reads the refusal of the last system call.
  static func last(_ path: String) -> HostError {
    let number = errno
    let kind: Kind =
      switch number {
      case ENOENT, ENOTDIR: .notFound
      case EACCES, EPERM, EROFS: .notAllowed
      case EISDIR: .wrongKind
      default: .other
      }
    let words = unsafe String(cString: strerror(number))
    return HostError(
      path: path, kind: kind, reason: words.prefix(1).lowercased() + words.dropFirst())
  }
}
