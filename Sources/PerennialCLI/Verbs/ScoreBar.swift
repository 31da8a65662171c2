import CommunityHealth
import Instruments

/// A score as a bar; the number and the band stand beside it, because colour is never alone.
enum ScoreBar {
  static func drawn(_ score: Double, _ style: Style, cells: Int = 20) -> String {
    let full = Int((score / 100 * Double(cells)).rounded())
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
    return switch HealthBand(of: score) {
    case .thriving: style.green(bar)
    case .steady: style.cyan(bar)
    case .fragile: style.yellow(bar)
    case .failing: style.red(bar)
    }
  }
}
