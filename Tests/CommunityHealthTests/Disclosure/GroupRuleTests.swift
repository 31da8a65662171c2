import CommunityHealth
import Instruments
import TestSupport
import Testing

struct `What a wave shows of its groups` {
  @Test
  func `is nothing for fewer people than the minimum group`() {
    let wave = SampleWave.disclosed("4 A X mood=4")
    #expect(wave.total == .tooFew && wave.groupings.isEmpty && wave.ledgerEntry == nil)
  }

  @Test
  func `is the whole from the minimum group on`() {
    #expect(SampleWave.disclosed("5 A X mood=4").shownTotal?.people == 5)
  }

  @Test
  func `is every group where all are large enough, and nobody else`() {
    let wave = SampleWave.disclosed("8 A X mood=4\n8 B X mood=3\n8 C X mood=2\n8 - X mood=2")
    #expect(wave.groupings[0].groups.map(\.tally.people) == [8, 8, 8, 8])
    #expect(wave.groupings[0].others == nil && wave.groupings[0].notShown == [])
  }

  @Test
  func `puts small groups together, those of nobody among them`() {
    let grouping = SampleWave.disclosed("9 A X mood=4\n4 B X mood=3\n3 C X mood=2").groupings[0]
    #expect(grouping.groups.map(\.labels) == [[.value("A")]])
    #expect(grouping.others?.tally.people == 7)
    #expect(grouping.notShown == [[.value("B")], [.value("C")], [.unanswered]])
  }

  @Test
  func `lets the smallest group join those that are too few even together`() {
    let grouping = SampleWave.disclosed("9 A X mood=4\n6 B X mood=3\n2 C X mood=2").groupings[0]
    #expect(grouping.groups.map(\.labels) == [[.value("A")]])
    #expect(grouping.others?.tally.people == 8)
    #expect(grouping.notShown == [[.value("B")], [.value("C")], [.unanswered]])
  }

  @Test
  func `looks the same whether a group has nobody or one person too few`() {
    let none = SampleWave.disclosed("9 A X mood=4\n8 B X mood=3").groupings[0]
    let some = SampleWave.disclosed("9 A X mood=4\n4 B X mood=3\n4 C X mood=3").groupings[0]
    #expect(none == some)
  }

  @Test
  func `keeps people apart who are only the difference of two segments`() {
    // Everybody of team A is at X, and only two others are: X without A would be these two.
    let wave = SampleWave.disclosed(
      "9 A X mood=4\n2 B X mood=1\n9 B Y mood=2\n9 C Y mood=3")
    #expect(!wave.groupings[0].isLeftOut)
    #expect(!wave.groupings[1].groups.contains { $0.labels == [.value("X")] })
  }

  @Test
  func `crosses segments where every cell can be shown`() {
    let wave = SampleWave.disclosed(
      ["A", "B", "C", "-"].flatMap { team in
        ["X", "Y", "-"].map { "6 \(team) \($0) mood=3" }
      }.joined(separator: "\n"))
    #expect(wave.groupings[2].groups.count == 12)
  }

  @Test
  func `has no counts by which groups are formed, nor of what only some groups are asked`() {
    let wave = SampleWave.disclosed("9 A X mood=4 only_a=yes\n9 B X mood=3")
    #expect(wave.shownTotal?.columns.map(\.id.text) == ["mood", "ill", "hours", "words"])
  }

  @Test
  func `follows the definition's minimum, or else the community's, and never fewer than three`() {
    var community = Community(name: "Guild")
    community.minimumGroup = MinimumGroup(answers: 7, comments: 2)
    let gate = DisclosureGate(for: community)
    #expect(
      gate.minimum(of: SampleWave.instrument()) == MinimumGroup(answers: 5, comments: 10))
    #expect(
      gate.minimum(of: SampleWave.instrument(minimum: nil)) == MinimumGroup(answers: 7, comments: 3)
    )
  }

  @Test
  func `is useful for 24 people in three departments of whom 70 percent answer`() {
    var dice = SeededGenerator.announced()
    let seed = dice.seed
    var useful = 0
    for _ in 0..<200 {
      var sizes = [0, 0, 0]
      for person in 0..<24 where Double.random(in: 0..<1, using: &dice) < 0.7 {
        sizes[person % 3] += 1
      }
      let rows = zip(["A", "B", "C"], sizes).flatMap { team, size in
        (0..<size).map { _ in "1 \(team) X mood=\(Int.random(in: 1...5, using: &dice))" }
      }
      let wave = SampleWave.disclosed(rows.joined(separator: "\n"))
      let teams = wave.groupings.first
      let groups = (teams?.groups.count ?? 0) + (teams?.others == nil ? 0 : 1)
      if wave.shownTotal?["mood"]?.isNotShown == false, groups >= 2 { useful += 1 }
    }
    #expect(useful >= 190, "\(useful) of 200, seed \(seed)")
  }
}
