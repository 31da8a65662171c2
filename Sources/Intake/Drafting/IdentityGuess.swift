internal import Instruments

/// Whether a question asks who somebody is, where the tool does not say so itself.
enum IdentityGuess {
  /// Whether a column is left out: its header asks for a name or an address, or addresses stand in it.
  static func isIdentity(_ question: AnsweredQuestion) -> Bool {
    let label = question.group.label.folded.filter { !"?:*.".contains($0) }.trimmed
    if headers.contains(label) { return true }
    let values = question.tallies.flatMap(\.values.sorted)
    let addresses = values.count { $0.label.isAddress }
    return addresses > 0 && addresses * 2 > values.count
  }

  /// Whether answers may name people, so that none of them is repeated as an option.
  static func mayName(_ label: String, answers: [String]) -> Bool {
    let words = label.folded.split { !$0.isLetter }.map(String.init)
    if words.contains(where: hints.contains) { return true }
    // 'Who' asks for a person as often as for a kind of people; names are written large.
    return words.contains { $0 == "who" || $0 == "whom" }
      && answers.count(where: \.isWrittenLikeName) * 2 > answers.count
  }

  private static let headers: Set = [
    "name", "your name", "full name", "first name", "last name", "surname", "family name",
    "given name", "what is your name", "what's your name", "nickname", "email", "e-mail", "mail",
    "email address", "e-mail address", "your email", "your email address", "phone", "phone number",
    "mobile", "employee id", "employee number", "user id", "username", "user name", "ip",
    "ip address", "nombre", "apellido", "apellidos", "nombre completo", "correo electrónico",
    "teléfono", "nom", "prénom", "nachname", "vorname", "telefon", "名前", "お名前", "氏名",
    "メールアドレス", "電話番号", "社員番号",
  ]

  private static let hints: Set = [
    "name", "names", "email", "mail", "phone", "address", "manager", "supervisor", "boss",
    "colleague", "nombre", "correo", "nom", "名前", "氏名",
  ]
}

extension String {
  /// Whether each of its few words begins with a capital.
  fileprivate var isWrittenLikeName: Bool {
    let words = split(separator: " ")
    return (1...3).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
  }

  /// Something like `ada@example.org`.
  fileprivate var isAddress: Bool {
    let parts = trimmed.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !trimmed.contains(" ")
  }
}
