import Testing

@testable import Vault

/// Keys from passphrases.
struct EffortTests {
  private func hexadecimal(_ effort: Effort, _ passphrase: String, _ salt: String) throws -> String {
    try effort.derive(64, from: Array(passphrase.utf8), salt: Array(salt.utf8)).withUnsafeBytes { bytes in
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }

  /// The test vectors of RFC 7914, section 12, but for the one that takes a gigabyte.
  @Test func itIsScryptAsInTheStandard() throws {
    #expect(
      try hexadecimal(Effort(logRounds: 4, blockSize: 1), "", "")
        == "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17"
        + "e8d3e0fb2e0d3628cf35e20c38d18906")
    #expect(
      try hexadecimal(Effort(logRounds: 10, parallelism: 16), "password", "NaCl")
        == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830da"
        + "c727afb94a83ee6d8360cbdfa2cc0640")
    #expect(
      try hexadecimal(Effort(logRounds: 14), "pleaseletmein", "SodiumChloride")
        == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9"
        + "e61e85dc0d651e40dfcf017b45575887")
  }

  @Test func theUsualEffortTakesSixtyFourMegabytes() {
    #expect(Effort.usual.memory == 64 << 20)
    #expect(Effort.usual.isReasonable)
  }

  /// Sizes with which a file could bring the machine down, or the library to a stop.
  @Test(arguments: [
    Effort(logRounds: 0), Effort(logRounds: 19), Effort(logRounds: 31), Effort(logRounds: 63), Effort(logRounds: 255),
    Effort(logRounds: 16, blockSize: 0), Effort(logRounds: 16, blockSize: 255),
    Effort(logRounds: 16, parallelism: 0), Effort(logRounds: 16, parallelism: 9),
    Effort(logRounds: 255, blockSize: 255, parallelism: 255),
  ])
  func whatCannotBeMeantIsRefusedBeforeAnythingIsDerived(effort: Effort) {
    #expect(!effort.isReasonable)
    #expect(throws: VaultError.tampered) { try effort.derive(32, from: [1], salt: [2]) }
  }

  @Test func theSameLettersAreTheSamePassphrase() {
    #expect(Passphrase("Schl\u{FC}ssel").bytes == Passphrase("Schlu\u{308}ssel").bytes)
    #expect(Passphrase("\u{1100}\u{1161}").bytes == Array("가".utf8))
    #expect(Passphrase("Abend ").bytes == Array("Abend ".utf8), "spaces count")
    #expect(Passphrase("abend") != Passphrase("Abend"))
    #expect(Passphrase("ﬁ").bytes == Array("ﬁ".utf8), "only the same letters, not similar ones")
    #expect(Passphrase("").isEmpty)
  }
}
