/// What the people of a group have in common, as far as one segment says.
public enum GroupLabel: Hashable, Sendable {
  /// They gave this answer, by its code or as it was written.
  case value(String)
  /// They gave no answer, or one that names no group.
  case unanswered
  /// They are those whose groups are not shown.
  case others
}
