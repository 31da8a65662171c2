import CommunityHealth
import Instruments
import Testing

struct `What a group shows of its answers` {
  private func total(_ rows: String) -> DisclosedTally? { SampleWave.disclosed(rows).shownTotal }

  @Test
  func `is how many chose each option, even if it is one person`() {
    let mood = total("4 A X mood=5\n1 A X mood=1\n3 A X mood=3")?["mood"]
    #expect(
      mood?.options == [.exactly(1), .exactly(0), .exactly(3), .exactly(0), .exactly(4)])
    #expect(mood?.answered == 8)
    #expect(mood?.score == .exactly(68.75))
  }

  @Test
  func `looks the same whether all agree or all but one`() {
    let all = total("8 A X mood=5")?["mood"]
    #expect(all == total("7 A X mood=5\n1 A X mood=1")?["mood"])
    #expect(all?.options.last == .nearlyAll && all?.options.first == .hardlyAny)
    #expect(all?.score == .high)
    #expect(total("8 A X mood=1")?["mood"]?.score == .low)
    #expect(total("8 A X mood=3")?["mood"]?.score == .notShown)
  }

  @Test
  func `looks the same whether nobody or one chose something sensitive`() {
    let none = total("5 A X ill=no\n4 A X ill=some")?["ill"]
    let one = total("5 A X ill=no\n3 A X ill=some\n1 A X ill=much")?["ill"]
    #expect(none == one)
    #expect(none?.options == [.exactly(5), .notShown, .hardlyAny])
    #expect(none?.answered == nil && none?.missing == nil)
  }

  @Test
  func `is nothing for a question that fewer than the minimum answered`() {
    let tally = total("4 A X mood=5 hours=3\n5 A X mood=2")
    #expect(tally?["hours"]?.isNotShown == true && tally?["mood"]?.isNotShown == false)
  }

  @Test
  func `is a mean of numbers, unless all gave the same`() {
    #expect(total("4 A X hours=3\n4 A X hours=5")?["hours"]?.mean == 4)
    #expect(total("8 A X hours=3")?["hours"]?.mean == nil)
  }

  @Test
  func `cannot be subtracted from what others show`() {
    // All of B agree; everybody but A, C and those without a team would tell whether all do.
    let moods = (1...4).map { "2 A X mood=\($0)" } + (1...4).map { "2 C X mood=\($0)" }
    let wave = SampleWave.disclosed(
      (moods + ["8 B X mood=5", "2 - X mood=1", "6 - X mood=2"]).joined(separator: "\n"))
    let groups = wave.groupings[0].groups
    #expect(
      groups.map { $0.tally["mood"]?.options.last } == [
        .exactly(0), .nearlyAll, .exactly(0), .notShown,
      ])
    #expect(wave.shownTotal?["mood"]?.options.last == .exactly(8))
  }
}
