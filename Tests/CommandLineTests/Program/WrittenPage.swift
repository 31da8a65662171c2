import Foundation
import Testing

/// A page as it was written, taken apart so that one can say what is wrong with it.
struct WrittenPage {
  let text: String

  /// Elements that never have an end of their own.
  private static let open: Set = ["meta", "!doctype"]

  /// Everything that a page must not be, in words; nothing where it is in order.
  var complaints: [String] {
    var complaints = unbalanced
    let tags = text.matches(of: /<[^>]*>/).map { String($0.0) }.joined()
    for (what, pattern) in Self.forbidden where text.contains(pattern) { complaints.append(what) }
    if tags.contains(/\s(src|on[a-z]+|style)=|https?:|url\(/) {
      complaints.append("something loaded")
    }
    let ids = matches(of: #" id="([^"]+)""#)
    complaints += Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
      .map { "twice the id \($0)" }
    let known = Set(ids)
    complaints += matches(of: ##" href="#([^"]+)""##).filter { !known.contains($0) }
      .map { "nothing is called \($0)" }
    let named = matches(of: #" aria-labelledby="([^"]+)""#).flatMap { $0.split(separator: " ") }
    complaints += named.filter { !known.contains(String($0)) }.map { "no name \($0)" }
    complaints += drawings.filter { !$0.contains("<rect") && !$0.contains("<line") }
      .map { "an empty drawing: \($0.prefix(120))" }
    if text.utf8.count > 500_000 { complaints.append("\(text.utf8.count) bytes") }
    return complaints
  }

  /// Everything that is drawn.
  var drawings: [String] { matches(of: #"<svg role="img"(.*?)</svg></div>"#) }

  /// The words, without markup.
  var words: String { text.replacing(/<[^>]*>/, with: "") }

  private static let forbidden: [(String, String)] = [
    ("a script", "<script"), ("a number that is none", "nan%"), ("a number that is none", ">nan"),
    ("a gap", "(null)"), ("a placeholder", "{since}"), ("a placeholder", "{community}"),
    ("an empty table", "<tbody>\n</tbody>"), ("an empty list", "<ul>\n</ul>"),
    ("a name that is nobody's", "Optional("),
  ]

  private func matches(of pattern: String) -> [String] {
    guard
      let regex = try? NSRegularExpression(pattern: pattern, options: [.dotMatchesLineSeparators])
    else { return [] }
    return regex.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
      Range($0.range(at: 1), in: text).map { String(text[$0]) }
    }
  }

  /// Elements that are not closed in the order in which they were opened.
  private var unbalanced: [String] {
    var stack: [String] = []
    for tag in text.matches(of: /<(\/?)([a-z!0-9]+)([^>]*)>/) {
      let (isEnd, name) = (!tag.1.isEmpty, String(tag.2))
      if Self.open.contains(name) || tag.3.hasSuffix("/") { continue }
      if !isEnd {
        stack.append(name)
      } else if stack.popLast() != name {
        return ["</\(name)> closes nothing"]
      }
    }
    return stack.map { "<\($0)> stays open" }
  }
}
