import Foundation
import TestSupport
import Testing

struct `The tools of the tests can be trusted` {
  @Test
  func `a child's exit, streams, input and memory come back`() throws {
    let folder = try TemporaryFolder()
    let run = try ChildProcess.run(
      "bash", ["-c", "read -r word; echo \"$word $PLANT\"; pwd >&2; exit 3"], in: folder.url,
      input: Data("one\n".utf8),
      environment: [
        "PLANT": "fern", "PATH": PerennialProgram.plainEnvironment(in: folder.url)["PATH"] ?? "",
      ])
    #expect(run.exit == 3)
    #expect(run.output == "one fern\n")
    #expect(run.error == "\(folder.url.path)\n")
  }

  @Test
  func `a child's peak memory is its own, not ours`() throws {
    let ours = [UInt8](repeating: 1, count: 100 << 20)
    let small = try ChildProcess.run("true", in: Repository.root)
    let large = try ChildProcess.run(
      "bash", ["-c", "printf -v held '%*s' $((20 << 20)) ''"], in: Repository.root)
    #expect(ours.last == 1)
    #expect((0.5..<20).contains(small.memory.mebibytes))
    #expect((20..<90).contains(large.memory.mebibytes))
  }

  @Test
  func `a child ended by a signal says so`() throws {
    let run = try ChildProcess.run("bash", ["-c", "kill -TERM $$"], in: Repository.root)
    #expect(run.exit == 128 + 15)
  }

  @Test
  func `a program that is not there throws`() {
    #expect(throws: ChildProcess.CannotStart.self) {
      try ChildProcess.run("no-such-program-of-ours", in: Repository.root)
    }
  }

  @Test
  func `the real program runs`() throws {
    #expect(try PerennialProgram.run(["--version"]).exit == 0)
  }

  @Test
  func `a temporary folder goes when nobody holds it`() throws {
    var folder: TemporaryFolder? = try TemporaryFolder()
    let place = try #require(folder?.url.path)
    try folder?.write("leaf", to: "a/b.txt")
    #expect(folder?.files() == ["a/b.txt"])
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: place))
  }

  /// Expected: the reference program at prng.di.unimi.it/splitmix64.c, seed 1234567.
  @Test
  func `seeded numbers are those of the reference program`() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test
  func `the first difference is named by its line`() {
    #expect(Golden.firstDifference("a\nb\n", "a\nb\n") == nil)
    #expect(Golden.firstDifference("a\nb\n", "a\nc\n") == "line 2 is 'b', expected 'c'")
    #expect(Golden.firstDifference("a", "a\nc") == "line 2 is the end, expected 'c'")
  }
}
