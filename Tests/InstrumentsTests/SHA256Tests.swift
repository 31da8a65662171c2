import Foundation
import TestSupport
import Testing

@testable import Instruments

/// Vectors: NIST, "Secure Hash Standard", examples for SHA-256 (FIPS 180-4, csrc.nist.gov).
struct `The digest` {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
        + "ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `is that of the standard`(message: String, digest: String) {
    #expect(SHA256.digest(of: Array(message.utf8)) == digest)
  }

  @Test func `is that of the standard for a million letters`() {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256.digest(of: message)
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `is that of another program, whatever the length`() throws {
    var generator = SeededGenerator.announced()
    let lengths = [
      1, 31, 54, 55, 56, 57, 63, 64, 65, 118, 119, 120, 127, 128, 129, 183, 184, 1_000,
    ]
    let folder = try TemporaryFolder()
    var expected: [String] = []
    for length in lengths {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      try folder.write(Data(bytes), to: "\(length)")
      expected.append("\(SHA256.digest(of: bytes))  \(length)\n")
    }
    let run = try ChildProcess.run("sha256sum", lengths.map(String.init), in: folder.url)
    #expect(run.output == expected.joined())
  }
}

extension `The digest` {
  @Test func `is the same for a message in pieces`() {
    let message = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    var generator = SeededGenerator.announced()
    var hash = SHA256()
    var start = 0
    while start < message.count {
      let end = min(message.count, start + Int.random(in: 0...3_000, using: &generator))
      hash.update(message[start..<end])
      start = end
    }
    #expect(hash.hexadecimal == SHA256.digest(of: message))
  }
}
