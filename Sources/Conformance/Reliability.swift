import CommunityHealth

/// How well items, raters and units agree.
enum Reliability {
  static func cronbach(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    var rows = try input.member("rows").rows()
    let isListwise = input.optional("missing")?.label == "listwise"
    if isListwise { rows = rows.filter { $0.allSatisfy { $0 != nil } } }
    let complete = rows.map { $0.compactMap(\.self) }
    let hasGaps = complete.contains { $0.count != rows.first?.count }
    let covariances = hasGaps ? ItemCovariances(gaps: rows) : ItemCovariances(rows: complete)
    let alpha = CronbachAlpha(covariances)
    return [
      ("alpha", .figure(alpha?.value)), ("n", .count(rows.count)),
      ("k", .count(covariances.items)),
      ("ci95", alpha?.interval(level: 0.95).json ?? .null),
      ("omega_total", .figure(OmegaTotal(covariances)?.value)),
    ]
  }

  static func krippendorff(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    let raters = try input.member("raters_by_units").elements().map { try $0.elements() }
    let labels = raters.joined().compactMap(\.label)
    let areNumbers = labels.allSatisfy { Double($0) != nil }
    let codes = Dictionary(
      Set(labels).sorted().enumerated().map { ($1, Double($0)) },
      uniquingKeysWith: { one, _ in one })
    let units = (raters.first?.indices ?? 0..<0).map { unit in
      raters.compactMap { row -> Double? in
        areNumbers ? row[unit].double : row[unit].label.flatMap { codes[$0] }
      }
    }
    func alpha(_ metric: KrippendorffAlpha.Metric) -> JSONValue {
      .figure(KrippendorffAlpha(units: units, metric: metric).value)
    }
    // Labels that are no numbers have neither order nor distance.
    guard areNumbers else { return [("nominal", alpha(.nominal))] }
    return [
      ("nominal", alpha(.nominal)), ("ordinal", alpha(.ordinal)), ("interval", alpha(.interval)),
      ("ratio", alpha(.ratio)),
    ]
  }

  static func kappa(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    let source = try input.optional("proportions") ?? input.member("table")
    let table = try source.rows().map { $0.map { $0 ?? 0 } }
    var answers: [(name: String, value: JSONValue)] = [
      ("kappa", .figure(WeightedKappa(table: table).value))
    ]
    if let weights = try input.optional("disagreement_weights")?.rows() {
      let custom = WeightedKappa.Weights.custom(weights.map { $0.map { $0 ?? 0 } })
      answers.append(
        ("weighted_kappa", .figure(WeightedKappa(table: table, weights: custom).value)))
    }
    return answers
  }
}
