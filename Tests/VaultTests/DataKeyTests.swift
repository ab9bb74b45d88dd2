import Testing

@testable import Vault

/// What is sealed, and whatever can be wrong with it.
struct DataKeyTests {
  private let key: DataKey
  private let plain = Array("Heute war ich müde und habe trotzdem gelächelt.".utf8)

  init() throws { key = try Lock.make(Passphrase("schuhe"), effort: Effort(logRounds: 4)).key }

  @Test(arguments: [0, 1, 1019, 1020, 1021, 5000, 100_000])
  func whatIsSealedOpensAgain(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try key.open(key.seal(bytes, for: .entry(7)), for: .entry(7)) == bytes)
  }

  @Test func everyFlippedBitIsNoticed() {
    let sealed = key.seal(plain, for: .entry(7))
    for place in sealed.indices {
      for bit in 0..<8 {
        var bytes = sealed
        bytes[place] ^= 1 << bit
        #expect(throws: VaultError.self, "byte \(place), bit \(bit)") { try key.open(bytes, for: .entry(7)) }
      }
    }
    #expect(throws: Never.self) { try key.open(sealed, for: .entry(7)) }
  }

  @Test func everyMissingEndIsCutShort() {
    let sealed = key.seal(plain, for: .entry(7))
    for count in sealed.indices {
      #expect(throws: VaultError.truncated) { try key.open(Array(sealed.prefix(count)), for: .entry(7)) }
    }
    #expect(throws: VaultError.tampered) { try key.open(sealed + [0], for: .entry(7)) }
  }

  @Test func nothingOpensInAnotherPlace() throws {
    let sealed = key.seal(plain, for: .entry(7))
    for place in [DataKey.Place.entry(8), .entry(-7), .list] {
      #expect(throws: VaultError.tampered) { try key.open(sealed, for: place) }
    }
    let other = try Lock.make(Passphrase("schuhe"), effort: Effort(logRounds: 4)).key
    #expect(throws: VaultError.tampered) { try other.open(sealed, for: .entry(7)) }
    let namesake = DataKey(key: key.key, owner: other.owner)
    #expect(throws: VaultError.tampered, "another journal") { try namesake.open(sealed, for: .entry(7)) }
  }

  @Test func lengthsTellLittle() {
    #expect(Set((0...1000).map { key.seal([UInt8](repeating: 1, count: $0), for: .list).count }).count == 1)
  }

  @Test func aNewerSealIsToldAsSuch() {
    var sealed = key.seal(plain, for: .list)
    sealed[0] = DataKey.version + 1
    #expect(throws: VaultError.newer) { try key.open(sealed, for: .list) }
  }
}
