import Crypto
import CryptoExtras
import FoundationEssentials

/// How hard it is made to derive a key from a passphrase, and so to guess one (scrypt, RFC 7914).
public struct Effort: Hashable, Sendable {
  /// How often, as a power of two: scrypt's N is two to this.
  var logRounds: UInt8
  /// The size of a block in units of 128 bytes: scrypt's r.
  var blockSize: UInt8
  /// How many times side by side: scrypt's p.
  var parallelism: UInt8

  /// Makes one from its parts.
  public init(logRounds: UInt8, blockSize: UInt8 = 8, parallelism: UInt8 = 1) {
    self.logRounds = logRounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// What new passphrases get: 64 MiB for some tenths of a second.
  ///
  /// It is written down beside the salt, so it can be raised here, and what was locked before still opens.
  public static let usual = Effort(logRounds: 16)

  /// The most that a file may ask for, in bytes; four times the usual.
  static let mostMemory = 256 << 20
  /// The most work a file may ask for, in bytes that are mixed; eight times the usual.
  static let mostWork = 512 << 20

  /// The memory it takes, in bytes.
  var memory: Int { isSmallEnoughToMultiply ? 128 * Int(blockSize) << Int(logRounds) : Int.max }

  /// Whether it is something to do at all: a file that was tampered with must not be able to eat memory or time.
  var isReasonable: Bool {
    logRounds > 0 && blockSize > 0 && parallelism > 0 && isSmallEnoughToMultiply && memory <= Self.mostMemory
      && memory * Int(parallelism) <= Self.mostWork
  }

  private var isSmallEnoughToMultiply: Bool { logRounds < 32 }

  /// Derives so many bytes.
  ///
  /// - Throws: ``VaultError``: `tampered` if the effort is not reasonable, `noMemory` if there is not enough.
  func derive(_ count: Int, from passphrase: [UInt8], salt: [UInt8]) throws(VaultError) -> SymmetricKey {
    guard isReasonable else { throw .tampered }
    do {
      return try KDF.Scrypt.deriveKey(
        from: passphrase, salt: salt, outputByteCount: count, rounds: 1 << Int(logRounds),
        blockSize: Int(blockSize), parallelism: Int(parallelism))
    } catch {
      throw .noMemory
    }
  }
}
