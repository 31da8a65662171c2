/// Something that somebody found out, and what became of it.
struct Find: Hashable, Sendable {
  var title: String
  var day: Int
  var finder: Int
  var toldOn: Int?
  var writtenOn: Int?
  var spreadOn: Int?
  /// The department that took it up.
  var spreadTo = 0
  /// Who carried it on.
  var mover: Int?
  /// From 0, one person's, to 3, it changed how the organisation works.
  var level = 0
  /// Whether the discovery log has it.
  var isLogged = false
}
