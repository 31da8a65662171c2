import Testing

@testable import CommunityHealth

struct `The gate's reasoning` {
  @Test(arguments: [
    // One group alone in the pool is simply what is missing.
    (1, 5, nil, false),
    (2, 5, 9, true),
    // 4 and 4, if no group as small as the one that joined could have been shown.
    (2, 8, 5, false),
    (2, 8, 9, true),
    (3, 12, 5, false),
    (3, 11, 5, true),
    (2, 40, nil, true),
  ])
  func `knows when a pool leaves head counts open`(
    groups: Int, people: Int, smallestShown: Int?, isKept: Bool
  ) {
    let margin = PoolMargin(minimum: 5)
    #expect(margin.isKept(groups: groups, people: people, smallestShown: smallestShown) == isKept)
  }

  @Test(arguments: [
    // Who is alone in a row is what the row lacks.
    ([[2, 9], [9, 9]], [[true, false], [false, false]], false),
    ([[2, 9], [9, 2]], [[true, false], [false, true]], false),
    ([[2, 1], [1, 2]], [[true, true], [true, true]], true),
    // Nobody is missing from the first row, and everybody who could be is in the second.
    ([[0, 0], [2, 3]], [[true, true], [true, true]], false),
    ([[4, 4], [4, 4]], [[true, true], [true, true]], false),
    ([[4, 4], [4, 3]], [[true, true], [true, true]], false),
    // A round through six cells: one more here is one fewer there.
    (
      [[1, 1, 9], [9, 1, 1], [1, 9, 1]],
      [[true, true, false], [false, true, true], [true, false, true]], true
    ),
  ])
  func `knows when a table leaves its hidden cells open`(
    counts: [[Int]], isHidden: [[Bool]], areOpen: Bool
  ) {
    #expect(HiddenCells(counts, isHidden: isHidden, minimum: 5).areOpen() == areOpen)
  }

  @Test
  func `knows what several tallies give together`() {
    // In both, only in A, only in X, in neither.
    let test = ExposureTest(counts: [5, 5, 5, 3], minimum: 5)
    let everybody = [true, true, true, true]
    let (a, x) = ([true, true, false, false], [true, false, true, false])
    let both = [true, false, false, false]
    #expect(!test.exposes([everybody, a, x]))
    #expect(test.exposes([everybody, a, x, both]))
    #expect(test.gives([false, false, false, true], from: [everybody, a, x, both]))
    #expect(!test.gives(both, from: [everybody, a, x]))
  }

  @Test
  func `takes as dangerous what would take too long to look at`() {
    // Twelve circles of six people each: every other one of them is in one release, three in a row
    // in the next, and no sum of these is anybody's.
    let people = 72
    let releases = (0..<12).flatMap { circle in
      [[0, 2, 4], [0, 1, 2]].map { places in
        (0..<people).map { $0 / 6 == circle && places.contains($0 % 6) }
      }
    }
    var test = ExposureTest(counts: Array(repeating: 1, count: people), minimum: 3)
    #expect(!test.exposes(releases))
    test.mostTries = 5
    #expect(test.exposes(releases))
  }

  @Test(arguments: [PrimeField.first, .second])
  func `counts by primes without rounding`(field: PrimeField) {
    for number in [1, 2, 3, 1 << 40, field.modulus - 1] as [UInt64] {
      #expect(field.product(number, field.inverse(number)) == 1)
      #expect(field.sum(field.difference(5, number), number) == 5)
    }
  }
}
