import CommunityHealth
import Testing

struct MultipleTestsTests {
  // Y. Benjamini, Y. Hochberg, JRSS B 57 (1995) 289–300, section 4.1: fifteen tests of a trial.
  static let trial = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1.0,
  ]

  @Test func `the published trial leaves four findings, and three with Bonferroni`() {
    let adjusted = MultipleTests.benjaminiHochberg(Self.trial)
    #expect(adjusted.count { $0 <= 0.05 } == 4)
    #expect(near(adjusted[3], 0.035625))
    #expect(MultipleTests.bonferroni(Self.trial).count { $0 <= 0.05 } == 3)
  }

  // statsmodels 0.15.0, `multipletests`.
  @Test func `adjusted values are those of statsmodels, in the order given`() {
    let p = [0.01, 0.04, 0.03, 0.005, 0.2]
    for (found, wanted) in zip(MultipleTests.holm(p), [0.04, 0.09, 0.09, 0.025, 0.2]) {
      #expect(near(found, wanted))
    }
    for (found, wanted) in zip(
      MultipleTests.benjaminiHochberg(p), [0.025, 0.05, 0.05, 0.025, 0.2])
    {
      #expect(near(found, wanted))
    }
  }

  @Test func `no tests leave nothing`() {
    #expect(MultipleTests.benjaminiHochberg([]) == [])
    #expect(MultipleTests.holm([]) == [])
  }
}
