/// What a shell offers for a word or the value of an option.
enum Completion: Sendable {
  /// The names of files.
  case file
  /// The names of folders.
  case folder
  /// The ids of questionnaires, or a file with one.
  case instrument
  /// The first words of all verbs.
  case verb
  /// A closed set of words; a word outside it is refused.
  case values([String])
  /// Nothing: only the person knows.
  case none
}
