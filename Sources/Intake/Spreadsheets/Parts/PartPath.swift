/// The name of a part, as other parts refer to it.
struct PartPath {
  /// From the root of the file, without a leading `/`.
  let text: String

  /// Where a reference leads that stands in a part; nil where it leads out of the file.
  init?(_ reference: String, from part: String) {
    let isAbsolute = reference.hasPrefix("/")
    var steps = isAbsolute ? [] : part.split(separator: "/").dropLast()
    for step in reference.split(separator: "/") {
      switch step {
      case ".": continue
      case "..":
        guard !steps.isEmpty else { return nil }
        steps.removeLast()
      default: steps.append(step)
      }
    }
    guard !steps.isEmpty else { return nil }
    text = steps.joined(separator: "/")
  }

  /// Where the references of a part are listed.
  static func relationships(of part: String) -> String {
    var steps = part.split(separator: "/")
    guard let name = steps.popLast() else { return "_rels/.rels" }
    return (steps + ["_rels", "\(name).rels"]).joined(separator: "/")
  }
}
