/// What a verb was told, sorted by the names of its words and options.
struct Arguments: Sendable {
  /// The words by the name of their place.
  var words: [String: [String]] = [:]
  /// The values by the name of their option, defaults included.
  var values: [String: [String]] = [:]
  /// The options that really were given.
  var given: Set<String> = []
}
