internal import Instruments
internal import Tallies

/// The answers of one wave as one file holds them.
struct WaveAnswers {
  /// How often everything was answered.
  let tally: Tally
  /// The answers one by one, words left out; nil where there are too many.
  var responses: [Response]?
  /// The pseudonyms, in the order of the responses.
  var respondents: [String?] = []
  /// How many broke off.
  var partials = 0
  /// Words of people's own.
  var words: [QuestionID: [String]] = [:]

  /// Counts without the answers themselves.
  init(tally: Tally, partials: Int) {
    self.tally = tally
    self.partials = partials
  }

  /// Rows of a table; nil for more than can be kept.
  init?(_ rows: [ResponseTable.Row], of instrument: Instrument) {
    let layout = TallyLayout(
      of: instrument, segments: instrument.segments.map(\.text), countsScales: true)
    let coded = CodedRows(rows.map { CodedRow($0.response, in: layout) }, of: layout)
    guard rows.count <= WaveRecord.mostResponses, let tally = coded.tally else { return nil }
    self.tally = tally
    responses = rows.map(\.response)
    respondents = rows.map { $0.respondent.isEmpty ? nil : $0.respondent }
    partials = rows.count { $0.isPartial }
    if instrument.anonymity != .named { separateWords(of: instrument) }
  }

  /// Takes people's own words out of their responses.
  private mutating func separateWords(of instrument: Instrument) {
    let columns = instrument.columns.filter(\.isFreeText).map(\.id)
    for column in columns {
      let texts = (responses ?? []).compactMap { response -> String? in
        if case .text(let text) = response[column] { text } else { nil }
      }
      if !texts.isEmpty { words[column] = texts }
    }
    guard !words.isEmpty else { return }
    responses = responses?.map { response in
      Response(response.answers.filter { !columns.contains($0.key) })
    }
  }
}
