// Every kind of problem with files, folders and libraries is one function here.

extension Problem {
  package static func cannotRead(_ path: String, reason: String) -> Problem {
    Problem(
      .cannotRead, at: .file(path), "cannot be read: \(reason)",
      remedy: "check the name, and that you may read it")
  }

  package static func cannotWrite(_ path: String, reason: String) -> Problem {
    Problem(
      .cannotWrite, at: .file(path), "cannot be written: \(reason)",
      remedy: "check that its folder is there, has room, and may be written to")
  }

  package static func fileExists(_ path: String, orReplace: Bool = false) -> Problem {
    let replacing = orReplace ? "; --replace writes over it" : ""
    return Problem(
      .fileExists, at: .file(path), "is there already, and nothing is overwritten",
      remedy: "choose another name, or move the file away first\(replacing)")
  }

  package static func unknownInstrument(_ name: String, known: [String]) -> Problem {
    Problem(
      .unknownInstrument, at: .word(name), "there is no instrument '\(name)'",
      remedy: NearMiss.remedy(
        for: name, among: known,
        otherwise: "'perennial surveys list' shows them; a file of your own ends in .yaml"))
  }

  package static func notAChecklist(_ id: InstrumentID) -> Problem {
    Problem(
      .notAChecklist, at: .word(id.text), "'\(id)' is no checklist",
      remedy: "name an instrument whose questions are all answered by 'checklist-item'")
  }

  package static func libraryMissing(_ library: String, package: String) -> Problem {
    Problem(
      .libraryMissing, at: .machine, "the library '\(library)' is not installed",
      remedy: "install it: apt-get install \(package)")
  }
}
