/// Which edition of the program this is.
enum Version {
  /// The number as releases carry it.
  static let number = "0.1.0"

  /// Says the number to a person or a program.
  static func print(to console: Console) {
    if console.isJSON {
      console.print(json: .object([("version", .string(number))]))
    } else {
      console.print("perennial \(number)")
    }
  }
}
