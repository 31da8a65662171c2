#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The desktop that somebody may sit at, on which files can be shown.
public enum Desktop {
  /// Whether whoever reads the results sits at a desktop.
  public static func isPresent(in surroundings: Surroundings) -> Bool {
    guard surroundings.outputIsTerminal else { return false }
    #if canImport(Darwin)
      return true
    #else
      return ["DISPLAY", "WAYLAND_DISPLAY"].contains { name in
        surroundings.variables[name]?.isEmpty == false
      }
    #endif
  }

  /// Asks the desktop to show a file, and waits for nothing; whether it was asked.
  ///
  /// What is started hears and says nothing here.
  @discardableResult
  public static func show(_ path: String) -> Bool {
    // A name that begins with a dash would be taken for an option.
    let file = path.hasPrefix("/") ? path : "./\(path)"
    var words = unsafe [strdup(opener), strdup(file), nil]
    defer { for word in unsafe words { unsafe free(word) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    // In a group of its own it lives on when the terminal is closed.
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for stream: Int32 in 0...2 {
      unsafe posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
    }
    var process: pid_t = 0
    // SAFETY: the words end with a null, and are freed only after the call has copied them.
    return unsafe posix_spawnp(&process, opener, &actions, &attributes, &words, environ) == 0
  }

  private static var opener: String {
    #if canImport(Darwin)
      "open"
    #else
      "xdg-open"
    #endif
  }
}
