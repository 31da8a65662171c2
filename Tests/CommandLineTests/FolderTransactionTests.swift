import Foundation
import Host
import TestSupport
import Testing

/// What a process that dies leaves is what lies on the disk at that moment: so the folder is copied
/// after every single step, and each copy is opened as the next command would open it.
struct `A change to a folder` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("old answers\n", to: "guild/adoption/2026H1.csv")
    try folder.write("old keys\n", to: "guild/.perennial/imported/adoption/2026H1")
    try folder.write("community: Guild\n", to: "guild/perennial.yaml")
  }

  private var guild: String { folder.url.appending(path: "guild").path }

  @Test func `that dies at any step is undone by the next command, and what counted stays`() throws
  {
    let before = try contents(of: guild)
    let stages = try copies { passed in
      var change = try FolderTransaction.begin(in: guild, passed: passed)
      try Self.stage(&change)
      try change.commit()
    }
    let after = try contents(of: guild)
    #expect(after["adoption/2026H1.csv"] == "new answers\n")
    #expect(after["surveys/pinned/adoption@1.yaml"] == "new definition\n")
    #expect(stages.count > 20)
    var hasCounted = false
    for (number, copy) in stages.enumerated() {
      let isHalf = ![before, after].contains(try contents(of: copy))
      try FolderTransaction.begin(in: copy).cancel()
      let settled = try contents(of: copy)
      hasCounted = hasCounted || settled == after
      #expect(settled == (hasCounted ? after : before), "step \(number)")
      #expect(!(hasCounted && isHalf), "step \(number)")
      #expect(!FileManager.default.fileExists(atPath: copy + "/.perennial/staged"))
      let hasNewFolder = FileManager.default.fileExists(atPath: copy + "/surveys")
      #expect(hasNewFolder == hasCounted, "step \(number)")
    }
    #expect(hasCounted)
  }

  @Test func `that dies again while it is undone is undone all the same`() throws {
    let before = try contents(of: guild)
    let stages = try copies { passed in
      var change = try FolderTransaction.begin(in: guild, passed: passed)
      try Self.stage(&change)
      try change.commit()
    }
    let half = try #require(
      stages.last { FileManager.default.fileExists(atPath: $0 + "/.perennial/staged/journal") })
    #expect(try contents(of: half) != before)
    let again = try copies(of: half) { passed in
      try FolderTransaction.begin(in: half, passed: passed).cancel()
    }
    #expect(again.count > 10)
    for (number, copy) in again.enumerated() {
      try FolderTransaction.settle(copy)
      #expect(try contents(of: copy) == before, "step \(number)")
    }
  }

  @Test func `that is undone leaves alone what somebody has written since`() throws {
    let stages = try copies { passed in
      var change = try FolderTransaction.begin(in: guild, passed: passed)
      try Self.stage(&change)
      try change.commit()
    }
    let half = try #require(
      stages.last { FileManager.default.fileExists(atPath: $0 + "/.perennial/staged/journal") })
    for path in ["perennial.yaml", "surveys/pinned/adoption@1.yaml"] {
      try Data("by hand\n".utf8).write(to: URL(filePath: "\(half)/\(path)"))
    }
    try FolderTransaction.settle(half)
    let settled = try contents(of: half)
    #expect(settled["perennial.yaml"] == "by hand\n")
    #expect(settled["surveys/pinned/adoption@1.yaml"] == "by hand\n")
    #expect(settled["adoption/2026H1.csv"] == "old answers\n")
  }

  @Test func `that the disk refuses half way changes nothing`() throws {
    let before = try contents(of: guild)
    var change = try FolderTransaction.begin(in: guild)
    try change.stage(Array("new\n".utf8), as: "adoption/2026H1.csv")
    try change.stage(Array("new\n".utf8), as: "perennial.yaml/no-folder.csv")
    do {
      try change.commit()
      Issue.record("it should have been refused")
    } catch {}
    #expect(try contents(of: guild) == before)
  }

  @Test func `never follows a journal out of the folder`() throws {
    try folder.write("mine\n", to: "out.txt")
    try folder.write("theirs\n", to: "guild/.perennial/staged/old-0")
    try folder.write("old 0 ../out.txt\nfolder - ../away\n", to: "guild/.perennial/staged/journal")
    try FolderTransaction.settle(guild)
    #expect(try folder.text(of: "out.txt") == "mine\n")
  }

  private static func stage(_ change: inout FolderTransaction) throws {
    try change.stage(Array("new answers\n".utf8), as: "adoption/2026H1.csv")
    try change.stage(Array("new texts\n".utf8), as: "adoption/2026H1.texts.csv")
    try change.stage(Array("new keys\n".utf8), as: ".perennial/imported/adoption/2026H1")
    try change.stage(Array("new definition\n".utf8), as: "surveys/pinned/adoption@1.yaml")
    try change.stage(Array("community: Guild\nwaves:\n".utf8), as: "perennial.yaml")
  }

  /// The folder as it is after each step of a change.
  private func copies(
    of path: String? = nil, _ change: (@escaping () -> Void) throws -> Void
  ) throws -> [String] {
    let source = path ?? guild
    var copies: [String] = []
    let home = folder.url.appending(path: "copies-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    try change {
      let copy = home.appending(path: "\(copies.count)").path
      // Second names of one file stay second names, as after a kill.
      let run = try? ChildProcess.run("cp", ["-a", source, copy], in: self.folder.url)
      #expect(run?.exit == 0)
      copies.append(copy)
    }
    return copies
  }

  /// What readers of the folder see, and what is remembered of rows.
  private func contents(of path: String) throws -> [String: String] {
    var contents: [String: String] = [:]
    for name in FileManager.default.subpaths(atPath: path) ?? [] {
      guard !name.hasPrefix(".perennial/staged"), name != ".perennial/lock" else { continue }
      let file = URL(filePath: "\(path)/\(name)")
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      contents[name] = try String(contentsOf: file, encoding: .utf8)
    }
    return contents
  }
}
