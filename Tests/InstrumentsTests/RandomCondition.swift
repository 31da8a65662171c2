import Instruments

/// Conditions made up from a seed, as a person might write them.
struct RandomCondition<Generator: RandomNumberGenerator> {
  var generator: Generator
  /// The questions and the values they are compared with.
  var vocabulary: [(id: String, literals: [String])]

  /// The text of a condition, with more parentheses and spaces than it needs.
  mutating func text(depth: Int = 3) -> String {
    let kind = depth == 0 ? 0 : Int.random(in: 0..<6, using: &generator)
    switch kind {
    case 0, 1: return comparison()
    case 2: return "not \(operand(depth))"
    case 3: return "( \(text(depth: depth - 1)))"
    case 4: return operands(depth).joined(separator: " and ")
    default: return operands(depth).joined(separator: "  or ")
    }
  }

  private mutating func operands(_ depth: Int) -> [String] {
    (0..<Int.random(in: 2...3, using: &generator)).map { _ in operand(depth) }
  }

  private mutating func operand(_ depth: Int) -> String {
    Bool.random(using: &generator)
      ? comparison() : "(\(text(depth: depth - 1)))"
  }

  private mutating func comparison() -> String {
    let (id, literals) = vocabulary[Int.random(in: vocabulary.indices, using: &generator)]
    var words = literals.shuffled(using: &generator).map { written($0) }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return "answered(\(id))"
    case 1: return "\(id) in (\(words.prefix(3).joined(separator: " ,")))"
    case 2: return "\(id) not in (\(words.prefix(2).joined(separator: ",")))"
    case 3...5: return "\(id) is \(words.removeFirst())"
    case 6: return "\(id) is not \(words.removeFirst())"
    default:
      let sign = ["<", "<=", ">", ">="].randomElement(using: &generator) ?? "<"
      return "\(id)\(sign)\(words.removeFirst())"
    }
  }

  private mutating func written(_ literal: String) -> String {
    let quote = literal.contains("\"") ? "'" : "\""
    let isPlain = literal.allSatisfy { $0.isLetter || $0.isNumber || "-.:".contains($0) }
    let isKeyword = ["is", "not", "in", "and", "or", "answered"].contains(literal)
    let mayBeBare = isPlain && !isKeyword && !literal.isEmpty && Bool.random(using: &generator)
    return mayBeBare ? literal : quote + literal + quote
  }
}
