import CommunityHealth

/// Comparisons and correlations that only ask which value is larger.
enum Ranks {
  static func mannWhitney(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    let x = try input.member("x").doubles().compactMap(\.self)
    let y = try input.member("y").doubles().compactMap(\.self)
    // Beyond this counting all divisions takes minutes, and the normal distribution is as good.
    let way: MannWhitney.Way = x.count * y.count <= 40_000 ? .exact : .normal
    let test = MannWhitney(RankedCounts(first: x, second: y), way: way)
    let shift = ShiftEstimate(first: x, second: y)
    return [
      ("U_x", .figure(test?.u)), ("p_greater", .figure(test?.pGreater)),
      ("p_less", .figure(test?.pLess)), ("p_two_sided", .figure(test?.p)),
      ("cliffs_delta", .figure(test?.cliffsDelta)), ("hodges_lehmann", .figure(shift?.value)),
      ("hl_ci95", way == .exact ? shift?.interval(level: 0.95).json ?? .null : .null),
    ]
  }

  static func signedRank(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    let changes = differences(try input.member("x").doubles(), try input.member("y").doubles())
    let isDropped = ["wilcox", "dropped"].contains(input.optional("zero_method")?.label)
    let test = SignedRank(changes, unchanged: isDropped ? .dropped : .ranked)
    let median = PseudoMedian(isDropped ? changes.filter { $0 != 0 } : changes)
    return [
      ("V", .figure(test.risen)), ("p_greater", .figure(test.pGreater)),
      ("p_less", .figure(test.pLess)), ("p_two_sided", .figure(test.p)),
      ("pseudomedian", .figure(median?.value)),
      ("pm_ci95", median?.interval(level: 0.95).json ?? .null),
    ]
  }

  static func kruskalWallis(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    let groups = try input.member("groups").rows().map { $0.compactMap(\.self) }
    let test = KruskalWallis(groups: groups)
    return [
      ("H", .figure(test?.h)), ("df", test.map { .count($0.freedom) } ?? .null),
      ("p", .figure(test?.p)),
    ]
  }

  static func correlations(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    let pairs = zip(try input.member("x").doubles(), try input.member("y").doubles())
      .compactMap { x, y in x.flatMap { x in y.map { (x, $0) } } }
    let (x, y) = (pairs.map(\.0), pairs.map(\.1))
    let tau = KendallTau(x: x, y: y)
    let rho = SpearmanRho(x: x, y: y)
    var answers: [(name: String, value: JSONValue)] = [
      ("tau", .figure(tau.value)), ("tau_p_two_sided", .figure(tau.p)),
      ("rho", .figure(rho.value)), ("rho_p_two_sided", .figure(rho.p)),
    ]
    if tau.isExact { answers.append(("tau_p_two_sided_exact", .figure(tau.p))) }
    return answers
  }

  /// First less second, rounded where binary fractions tell apart what decimals do not.
  private static func differences(_ first: [Double?], _ second: [Double?]) -> [Double] {
    zip(first, second).compactMap { one, other in
      guard let one, let other else { return nil }
      let size = max(abs(one), abs(other))
      guard size > 0, size.isFinite else { return one - other }
      let unit = size.binade * 0x1p-40
      return ((one - other) / unit).rounded() * unit
    }
  }
}
