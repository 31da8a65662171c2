/// A community of more people than one wants to hold in memory, to see how much a program can bear.
///
/// The first few thousand members are followed through sessions and logs as in any community; the
/// others stand on the roster and answer surveys, each drawn when a row is written. Rows of surveys
/// come in the order of the roster, because sorting them would mean holding them.
public struct CrowdedCommunity: Sendable {
  /// With more members than this a community is better written as a crowd.
  public static let threshold = 20_000

  private let plan: SimulationPlan
  private let followed: SimulatedCommunity
  private let membership: Membership
  private static let rowsInPiece = 8192

  /// Prepares a crowd; nobody but those who are followed is drawn yet.
  public init(_ plan: SimulationPlan) {
    self.plan = plan
    followed = SimulatedCommunity(plan, following: 2000)
    membership = Membership(plan: plan, frame: followed.frame, behaviour: followed.behaviour)
  }

  /// The files of its folder, in pieces where they are long.
  public var files: [SimulatedFile] {
    let long = [rosterFile, settingsFile] + followed.waves.map(adoptionFile)
    let paths = Set(long.map(\.path))
    let others = followed.files.filter { !paths.contains($0.path) }
    return (long + others).sorted { TableText.precedes($0.path, $1.path) }
  }
}

extension CrowdedCommunity {
  private var settingsFile: SimulatedFile {
    let invited = followed.waves.map { wave in
      (wave, (0..<membership.count).count { membership.member($0).isThere(on: wave.opened) })
    }
    return SimulatedFile("perennial.yaml", Array(followed.frame.settings(invited).utf8))
  }

  private var rosterFile: SimulatedFile {
    let (frame, membership) = (followed.frame, membership)
    return pieces("roster.csv", header: SimulatedCommunity.rosterHeader) { numbers in
      var table = TableText()
      for number in numbers {
        table.append(frame.rosterRow(membership.member(number), isChampion: number % 11 == 4))
      }
      return table.bytes
    }
  }

  private func adoptionFile(_ wave: AdoptionWave) -> SimulatedFile {
    let crowd = CrowdedWave(
      plan: plan, behaviour: followed.behaviour, wave: wave,
      membership: membership,
      sessions: followed.meetings.held.count {
        (wave.since..<wave.opened).contains($0.day)
      })
    return pieces(
      "adoption/\(wave.name).csv",
      header: ["_submitted", "_status"] + wave.form.columns.map(\.id), crowd.rows)
  }

  private func pieces(
    _ path: String, header: [String], _ rows: @escaping @Sendable (Range<Int>) -> [UInt8]
  ) -> SimulatedFile {
    let (all, size) = (membership.count, Self.rowsInPiece)
    return SimulatedFile(
      path, start: TableText(header).bytes, pieces: (all + size - 1) / size
    ) { rows($0 * size..<min(all, ($0 + 1) * size)) }
  }
}

/// A wave of a crowd, whose members are drawn when they answer.
struct CrowdedWave: Sendable {
  let plan: SimulationPlan
  let behaviour: Behaviour
  let wave: AdoptionWave
  let membership: Membership
  /// How many sessions there were since the last wave.
  let sessions: Int

  /// The rows of those among some members who answer.
  func rows(_ numbers: Range<Int>) -> [UInt8] {
    let answers = AdoptionAnswers(plan: plan, behaviour: behaviour, wave: wave)
    let days = wave.since..<wave.opened
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * 180)
    for number in numbers {
      let member = membership.member(number)
      guard member.isThere(on: wave.opened) else { continue }
      var luck = plan.luck(.experience, wave.opened << 24 | number)
      let experience = Experience(
        of: member, behaviour: behaviour, sessions: Double(sessions), days: days, &luck)
      let sheet = answers.sheet(of: member, experience)
      if sheet.isSent { wave.append(sheet, to: &bytes) }
    }
    return bytes
  }
}

extension AdoptionWave {
  /// Adds a row; no code needs quotes.
  func append(_ sheet: AdoptionAnswers.Sheet, to bytes: inout [UInt8]) {
    bytes += weeks[sheet.day - opened]
    bytes += sheet.isPartial ? Self.partial : Self.complete
    for (column, place) in zip(form.columns, sheet.row) {
      bytes.append(UInt8(ascii: ","))
      if place >= 0 { bytes += column.codes[Int(place)] }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private static let partial = Array(",partial".utf8)
  private static let complete = Array(",complete".utf8)
}
