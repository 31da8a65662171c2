import CommunityHealth

/// One case: a statistic by its name, and what it is to be taken of.
enum StatisticalCase {
  /// What a statistic of an input comes to, key by key.
  typealias Statistic = (_ input: JSONValue) throws -> [(name: String, value: JSONValue)]

  /// The statistics, by the names that cases use.
  static var statistics: [String: Statistic] {
    [
      "cronbach_alpha": Reliability.cronbach,
      "krippendorff_alpha": Reliability.krippendorff,
      "cohen_kappa_weighted_custom": Reliability.kappa,
      "mann_whitney_exact": Ranks.mannWhitney,
      "wilcoxon_signed_rank_exact": Ranks.signedRank,
      "kruskal_wallis": Ranks.kruskalWallis,
      "kendall_spearman": Ranks.correlations,
      "proportion_ci95": Shares.interval,
      "two_proportion_diff_ci95": Shares.difference,
      "benjamini_hochberg": Shares.severalTests,
      "chi_square": Tables.chiSquare,
      "fisher_exact": Tables.fisher,
      "gini": Spread.gini,
      "univariate": Spread.univariate,
      "network": Network.measures,
    ]
  }

  /// The answers to all cases, by their ids; a case that cannot be answered says why.
  static func answers(to cases: [JSONValue]) -> JSONValue {
    .object(
      cases.enumerated().map { number, one in
        (one.optional("id")?.label ?? "\(number)", answer(to: one))
      })
  }

  private static func answer(to one: JSONValue) -> JSONValue {
    do {
      let name = try one.member("statistic").label ?? ""
      guard let statistic = statistics[name] else {
        throw Complaint("there is no statistic '\(name)'")
      }
      return .object(try statistic(try one.member("input")))
    } catch {
      return .object([("error", .string("\(error)"))])
    }
  }
}

extension Interval {
  /// Both ends.
  var json: JSONValue { .array([.figure(lower), .figure(upper)]) }
}
