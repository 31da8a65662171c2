/// The kinds of communities, as `perennial.yaml` names them.
enum CommunityKind: String, Hashable, Sendable {
  case companyWide = "company-wide"
  case topicFocused = "topic-focused"
  case championNetwork = "champion-network"
  case team
}
