import Tallies
import TestSupport
import Testing

struct `Sums of numbers` {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `do not depend on the order or on how they are cut`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let numbers = (0..<200).map { _ in
      Double.random(in: -1...1, using: &dice) * [1e-9, 1, 1e6, 1e18].randomElement(using: &dice)!
    }
    let sums = (0..<5).map { _ in
      let shuffled = numbers.shuffled(using: &dice)
      let cut = Int.random(in: 0...200, using: &dice)
      return sum(of: shuffled[..<cut]) + sum(of: shuffled[cut...])
    }
    #expect(Set(sums).count == 1, "seed \(seed)")
  }

  @Test func `lose nothing where floating point would`() {
    #expect(sum(of: [0.1, 1e17, -1e17]).sum == 0.1)
    #expect(sum(of: [1, 2, 2.5]).mean == 5.5 / 3)
    #expect(sum(of: []).mean == nil)
  }

  private func sum(of numbers: some Sequence<Double>) -> NumberSum {
    var sum = NumberSum()
    for number in numbers { sum.add(number) }
    return sum
  }
}
