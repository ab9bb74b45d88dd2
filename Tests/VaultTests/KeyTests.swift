import Testing

@testable import Vault

@Test func anotherSaltGivesAnotherKey() throws {
  let one = try Key(passphrase: "schuh", salt: [1], rounds: 16)
  let two = try Key(passphrase: "schuh", salt: [2], rounds: 16)
  #expect(one.symmetric != two.symmetric)
  #expect(try one.symmetric == Key(passphrase: "schuh", salt: [1], rounds: 16).symmetric)
}
