internal import Instruments
internal import Tallies

extension DisclosureGate {
  /// A record as far as anything may be computed from it.
  ///
  /// What is computed from this alone can tell no more than this does, whatever it is: indicators,
  /// layers, intervals, patterns, changes. So there is one gate, and nothing behind it needs another.
  func guarded(_ record: CommunityRecord) -> CommunityRecord {
    var guarded = record
    guarded.waves = record.waves.mapValues { $0.map(guardedWave) }
    return guarded
  }

  /// Nobody of the wave where too few answered, or where what was shown of it before must stand.
  private func guardedWave(_ wave: WaveRecord) -> WaveRecord {
    guard wave.instrument.anonymity != .named else { return wave }
    return isShown(wave)
      ? GuardedWave(wave, least: minimum(of: wave.instrument).answers).record : wave.withoutAnswers
  }
}

extension WaveRecord {
  /// The wave as if nobody had answered it.
  fileprivate var withoutAnswers: WaveRecord {
    let nobody = Tally(tally.layout)
    return WaveRecord(
      id, of: instrument, opened: opened, closed: closed, invited: invited,
      tally: nobody.counting(nobody.columnTotals, responses: 0), responses: [])
  }
}
