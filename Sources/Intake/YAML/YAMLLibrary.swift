internal import CYAML

/// The library that reads definitions.
public enum YAMLLibrary {
  /// Its version.
  public static var version: String {
    // SAFETY: the version is a constant of the library.
    unsafe String(cString: yaml_get_version_string())
  }
}
