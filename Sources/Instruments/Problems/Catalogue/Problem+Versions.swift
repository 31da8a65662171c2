// Every kind of problem between several definitions is one function here.

extension Problem {
  package static func versionNotRaised(
    _ id: InstrumentID, version: Int, other: String, changed: [String],
    _ severity: Severity = .error, at place: Place
  ) -> Problem {
    let names = changed.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    let list = changed.count > 3 ? "\(names) and \(changed.count - 3) more" : names
    return Problem(
      .versionNotRaised, severity, at: place,
      "version \(version) of '\(id)' differs in meaning from version \(version) \(other): \(list)",
      remedy: "write 'version: \(version + 1)', so that waves asked before stay readable")
  }

  package static func instrumentTwice(
    _ id: InstrumentID, first: String, at place: Place
  ) -> Problem {
    Problem(
      .instrumentTwice, at: place, "'\(id)' is defined twice: first in \(first)",
      remedy: "keep one of the files, or give one another id")
  }

  package static func fileNameDiffers(
    _ id: InstrumentID, file: String, at place: Place
  ) -> Problem {
    Problem(
      .fileNameDiffers, .warning, at: place, "'\(id)' lies in a file named \(file)",
      remedy: "rename the file to \(id).yaml, where people look for it")
  }
}
