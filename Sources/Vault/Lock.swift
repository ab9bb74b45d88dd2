import Crypto
import FoundationEssentials

/// A data key locked up with a passphrase, as it may lie on a disk for everybody to see.
///
/// Its bytes are: the version (1), the effort (3), a salt (16), what the key belongs to (16), a nonce (12), the encrypted
/// data key (32) with its tag (16), and the SHA-256 digest of all of that (32). The digest needs no key: it only tells a
/// file that was damaged from a passphrase that was mistyped. Whoever changes the lock on purpose can make a new digest;
/// then no passphrase fits any more, and still nothing opens that was not sealed with it.
public struct Lock: Hashable, Sendable {
  private static let version: UInt8 = 1
  private static let sealed = 48
  private static let nonce = 4 + 16 + 16
  private static let body = nonce + 12 + sealed
  private static let count = body + SHA256.byteCount

  /// What is kept of it.
  public let bytes: [UInt8]

  private var effort: Effort { Effort(logRounds: bytes[1], blockSize: bytes[2], parallelism: bytes[3]) }
  private var salt: [UInt8] { Array(bytes[4..<20]) }
  private var owner: [UInt8] { Array(bytes[20..<36]) }

  /// Reads a lock.
  ///
  /// - Throws: ``VaultError``: `truncated`, `newer`, or `tampered` where it is no lock that was ever made.
  public init(_ bytes: [UInt8]) throws(VaultError) {
    guard let version = bytes.first else { throw .truncated }
    guard version == Self.version else { throw version > Self.version ? .newer : .tampered }
    guard bytes.count >= Self.count else { throw .truncated }
    guard bytes.count == Self.count, SHA256.hash(data: bytes[..<Self.body]).elementsEqual(bytes[Self.body...]) else {
      throw .tampered
    }
    self.bytes = bytes
    guard effort.isReasonable else { throw .tampered }
  }

  /// Makes a lock with a new data key in it.
  ///
  /// - Parameters:
  ///   - passphrase: What will open it.
  ///   - effort: How hard that is made.
  /// - Returns: The lock, and the key.
  /// - Throws: ``VaultError`` where there is not enough memory.
  public static func make(
    _ passphrase: Passphrase, effort: Effort = .usual
  ) throws(VaultError) -> (lock: Lock, key: DataKey) {
    let open = [version, effort.logRounds, effort.blockSize, effort.parallelism] + random(16) + random(16)
    let salt = Array(open[4..<20])
    let key = try effort.derive(32, from: passphrase.bytes, salt: salt)
    let data = SymmetricKey(size: .bits256)
    guard
      let box = try? ChaChaPoly.seal(data.withUnsafeBytes { Array($0) }, using: key, authenticating: covered(open))
    else { fatalError("a key of 256 bits seals another one") }
    let body = open + box.combined
    let lock = try Lock(body + SHA256.hash(data: body))
    return (lock, DataKey(key: data, owner: lock.owner))
  }

  /// Opens it, which takes time and memory on purpose.
  ///
  /// - Throws: ``VaultError``: `wrongPassphrase`, or `noMemory`.
  public func open(_ passphrase: Passphrase) throws(VaultError) -> DataKey {
    let key = try effort.derive(32, from: passphrase.bytes, salt: salt)
    guard let box = try? ChaChaPoly.SealedBox(combined: bytes[Self.nonce..<Self.body]),
      let data = try? ChaChaPoly.open(box, using: key, authenticating: Self.covered(Array(bytes[..<Self.nonce])))
    else { throw .wrongPassphrase }
    return DataKey(key: SymmetricKey(data: data), owner: owner)
  }

  private static func covered(_ open: [UInt8]) -> [UInt8] { Array("anprobe journal lock ".utf8) + open }

  private static func random(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
