import Crypto
import Testing

@testable import Vault

/// A data key under lock, and whatever can be wrong with it.
struct LockTests {
  private let made: (lock: Lock, key: DataKey)

  init() throws { made = try Lock.make(Passphrase("schuhe"), effort: Effort(logRounds: 4)) }

  @Test func thePassphraseOpensItAndNoOther() throws {
    let lock = try Lock(made.lock.bytes)
    let key = try lock.open(Passphrase("schuhe"))
    #expect(try key.open(made.key.seal([1, 2, 3], for: .list), for: .list) == [1, 2, 3])
    for wrong in ["", "Schuhe", "schuhe ", "schuh"] {
      #expect(throws: VaultError.wrongPassphrase) { try lock.open(Passphrase(wrong)) }
    }
  }

  @Test func nothingOfItIsEverTheSameTwice() throws {
    let other = try Lock.make(Passphrase("schuhe"), effort: Effort(logRounds: 4))
    #expect(zip(made.lock.bytes, other.lock.bytes).dropFirst(4).filter(==).count < 20)
    #expect(made.key.key != other.key.key)
    #expect(made.key.seal([1], for: .list) != made.key.seal([1], for: .list))
  }

  @Test func everyFlippedBitIsNoticed() throws {
    for place in made.lock.bytes.indices {
      for bit in 0..<8 {
        var bytes = made.lock.bytes
        bytes[place] ^= 1 << bit
        #expect(throws: place == 0 && bit > 0 ? VaultError.newer : .tampered, "byte \(place), bit \(bit)") {
          try Lock(bytes)
        }
      }
    }
  }

  @Test func everyMissingEndIsCutShort() {
    for count in made.lock.bytes.indices {
      #expect(throws: VaultError.truncated) { try Lock(Array(made.lock.bytes.prefix(count))) }
    }
    #expect(throws: VaultError.tampered) { try Lock(made.lock.bytes + [0]) }
  }

  /// Whoever changes a lock on purpose can make its digest fit again.
  @Test func aLockChangedOnPurposeOpensNothing() throws {
    func resealed(_ change: (inout [UInt8]) -> Void) -> [UInt8] {
      var bytes = Array(made.lock.bytes.dropLast(32))
      change(&bytes)
      return bytes + SHA256.hash(data: bytes)
    }
    for place in [4, 20, 36, 48, 95] {
      let lock = try Lock(resealed { $0[place] ^= 1 })
      #expect(throws: VaultError.wrongPassphrase, "byte \(place)") { try lock.open(Passphrase("schuhe")) }
    }
    #expect(throws: VaultError.tampered, "sixteen gigabytes") { try Lock(resealed { $0[1] = 24 }) }
    #expect(throws: VaultError.tampered, "for hours") {
      try Lock(
        resealed {
          $0[1] = 16
          $0[3] = 255
        })
    }
  }
}
