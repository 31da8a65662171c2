/// Whether people who know how groups are pooled still cannot tell any hidden head count.
///
/// They know how many groups lie in the pool, how many people it has and the smallest group that is
/// shown. Two kinds of head counts explain a pool: either all its groups were too small, or all but
/// one were and had too few people together, so that the smallest group that could be shown joined
/// them. Only what those explanations leave open counts as hidden.
struct PoolMargin {
  let minimum: Int

  /// Whether each group of the pool has at least two head counts that explain what is shown.
  func isKept(groups: Int, people: Int, smallestShown: Int?) -> Bool {
    guard groups > 1 else { return false }
    let most = (minimum - 1) * groups
    if people > 0, people < most { return true }
    // With `others` people in the small groups, the rest of the pool is the group that joined them.
    let explanations = (0..<minimum).count { others in
      let joined = people - others
      return joined >= minimum && joined < smallestShown ?? .max
    }
    return explanations > 1
  }
}
