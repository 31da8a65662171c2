/// Something written down, and who uses it.
struct Artifact: Hashable, Sendable {
  var title: String
  var createdOn: Int
  var kind: String
  var authors: [Int]
  var department: Int
  var session: Int?
  var usedBy: [Int] = []
  var uses = 0
  var lastUsedOn: Int?
  var lastReviewedOn: Int?
  var isOpen = true
}
