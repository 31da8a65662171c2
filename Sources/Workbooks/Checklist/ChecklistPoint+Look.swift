import CommunityHealth
import Instruments

extension ChecklistPoint.Standing {
  /// Letters and ground that stay apart for colour-blind readers: blue, yellow, orange, grey.
  var look: Look {
    switch self {
    case .judged(.met): Look().with { ($0.ink, $0.ground) = (0x0B3C6F, 0xD3E5F5) }
    case .judged(.partly): Look().with { ($0.ink, $0.ground) = (0x5C4700, 0xFFF0BF) }
    case .judged(.notYet): Look().with { ($0.ink, $0.ground) = (0x7A2A00, 0xF8D3BC) }
    case .judged(.notApplicable): Look().with { ($0.ink, $0.ground) = (0x595959, 0xEDEDED) }
    case .unanswered: Look().with { ($0.ink, $0.isItalic) = (0x595959, true) }
    }
  }
}
