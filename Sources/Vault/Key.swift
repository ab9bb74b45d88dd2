import Crypto
import CryptoExtras
import FoundationEssentials

/// A key that a passphrase was turned into; it lives in memory only.
struct Key: Sendable {
  /// The key.
  let symmetric: SymmetricKey

  /// Derives it from a passphrase with scrypt (RFC 7914), which takes time and memory on purpose.
  ///
  /// - Parameters:
  ///   - passphrase: The passphrase.
  ///   - salt: Random bytes, different for every journal.
  ///   - rounds: How often, a power of two; memory needed is 1024 times as many bytes.
  /// - Throws: An error of the library where the numbers make no sense.
  init(passphrase: String, salt: [UInt8], rounds: Int) throws {
    symmetric = try KDF.Scrypt.deriveKey(
      from: Array(passphrase.utf8), salt: salt, outputByteCount: 32, rounds: rounds, blockSize: 8, parallelism: 1)
  }
}
