extension SimulatedCommunity {
  /// `truth.json`: what was planted, for tests; nothing that judges a community may read it.
  var truthFile: SimulatedFile {
    let patterns = plan.patterns.map {
      "{\"id\":\"\($0.kind.rawValue)\",\"strength\":\($0.strength)}"
    }
    let text = """
      {"seed":\(plan.seed),"members":\(plan.members),"months":\(plan.months),\
      "as_of":"\(frame.end.dayText)","patterns":[\(patterns.joined(separator: ","))]}

      """
    return SimulatedFile("truth.json", Array(text.utf8))
  }

  /// `truth/adoption-WAVE.csv`: what all members would have answered, and whether they did.
  public var truthFiles: [SimulatedFile] {
    waves.map { wave in
      var table = TableText(["_respondent", "_answered"] + wave.form.columns.map(\.id))
      for sheet in sheets(of: wave) {
        table.append(
          [people[sheet.member].key, sheet.isSent.yesNo] + wave.form.cells(sheet.row))
      }
      return SimulatedFile("truth/adoption-\(wave.name).csv", table.bytes)
    }
  }
}
