internal import Instruments

extension WaveRecord {
  /// What each person answered, coded; nil where people were only counted.
  public var codedRows: CodedRows? {
    responses.map { responses in CodedRows(coded(responses), of: tally.layout) }
  }

  /// How the answers of linked people changed from an earlier wave; nil where rows are missing.
  public func transitions(since earlier: WaveRecord) -> Transitions? {
    guard let before = earlier.linkableRows, let after = linkableRows else { return nil }
    return Transitions(from: before, earlier.tally.layout, to: after, tally.layout)
  }

  private var linkableRows: [LinkableRow]? {
    responses.map { responses in
      coded(responses).enumerated().map { position, row in
        let pseudonym = position < respondents.count ? respondents[position] : nil
        return LinkableRow(pseudonym: pseudonym ?? "", row: row)
      }
    }
  }

  private func coded(_ responses: [Response]) -> [CodedRow] {
    responses.map { CodedRow($0, in: tally.layout, wave: id.name) }
  }
}
