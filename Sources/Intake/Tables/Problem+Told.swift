package import Instruments

extension [Problem] {
  /// The first of the problems of a file, and how many more there are: a list without end helps nobody.
  package func told(of file: String) -> [Problem] {
    let most = TallyReading.mostTold
    guard count > most else { return self }
    return prefix(most) + [.textMoreDamage(count - most, at: .file(file))]
  }
}
