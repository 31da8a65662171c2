/// A formula as a spreadsheet writes it, together with what it comes to.
package indirect enum Formula: Hashable, Sendable {
  /// A number.
  case number(Double)
  /// A cell that has a name, and what stands in it.
  case named(String, Double)
  /// A cell by its place, and what stands in it.
  case cell(CellPlace, Double)
  case sum(Formula, Formula)
  case difference(Formula, Formula)
  case product(Formula, Formula)
}

extension Formula {
  /// As a spreadsheet writes it, without the sign before it.
  var text: String {
    switch self {
    case .number(let number): "\(number)"
    case .named(let name, _): name
    case .cell(let place, _): place.reference
    case .sum(let one, let other): "(\(one.text)+\(other.text))"
    case .difference(let one, let other): "(\(one.text)-\(other.text))"
    case .product(let one, let other): "\(one.text)*\(other.text)"
    }
  }

  /// What it comes to.
  package var value: Double {
    switch self {
    case .number(let number), .named(_, let number), .cell(_, let number): number
    case .sum(let one, let other): one.value + other.value
    case .difference(let one, let other): one.value - other.value
    case .product(let one, let other): one.value * other.value
    }
  }
}
