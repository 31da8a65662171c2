internal import Instruments

extension SimulatedCommunity {
  /// `adoption/WAVE.csv` and the texts beside it.
  var adoptionFiles: [SimulatedFile] {
    waves.flatMap { wave in
      let sheets = sheets(of: wave).filter(\.isSent)
      let rows = sheets.map { sheet in
        [
          String(decoding: wave.weeks[sheet.day - wave.opened], as: UTF8.self),
          sheet.isPartial ? "partial" : "complete",
        ]
          + wave.form.cells(sheet.row)
      }
      return [
        SimulatedFile(
          "adoption/\(wave.name).csv",
          TableText.sorted(["_submitted", "_status"] + wave.form.columns.map(\.id), rows)),
        SimulatedFile(
          "adoption/\(wave.name).texts.csv",
          TableText.texts(sheets.flatMap(\.texts), in: ["applied_example", "comment"])),
      ]
    }
  }

  /// What everybody asked in a wave would answer, silent or not, in the order of the roster.
  func sheets(of wave: AdoptionWave) -> [AdoptionAnswers.Sheet] {
    let answers = AdoptionAnswers(plan: plan, behaviour: behaviour, wave: wave)
    let days = wave.since..<wave.opened
    let circulating = circulating(in: days)
    return people.filter { $0.isThere(on: wave.opened) }.map { member in
      var luck = plan.luck(.experience, wave.opened << 24 | member.number)
      let experience = Experience(
        of: member, tried: meetings.tried[member.number], finds: circulation.finds[member.number],
        circulating: circulating, days: days, &luck)
      return answers.sheet(of: member, experience)
    }
  }

  /// The share of what was found in a time that others came to know.
  private func circulating(in days: Range<Int>) -> Double {
    let finds = circulation.finds.joined().filter { days.contains($0.day) }
    guard !finds.isEmpty else { return 0.5 }
    return Double(finds.count { $0.toldOn != nil }) / Double(finds.count)
  }
}

extension AdoptionForm {
  /// The answers as cells hold them.
  func cells(_ row: [Int8]) -> [String] {
    zip(columns, row).map { column, place in
      place < 0 ? "" : String(decoding: column.codes[Int(place)], as: UTF8.self)
    }
  }
}
