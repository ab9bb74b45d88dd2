import Crypto
import FoundationEssentials

/// The key that everything is sealed with; it is random, lives in memory only, and is overwritten when it is let go of.
///
/// Sealed is: the version (1 byte), the number of encrypted bytes (4, the highest first), a random nonce (12), the
/// encrypted bytes, and a tag over all of it (16): ChaCha20-Poly1305 as in RFC 8439. The tag also covers what the key
/// belongs to and the place that the bytes are meant for, so that they cannot be moved to another one. What is encrypted
/// is filled up to the next KiB, so that its length tells little.
public struct DataKey: Sendable {
  /// A place that something is sealed for.
  public enum Place: Hashable, Sendable {
    /// The entry of this number.
    case entry(Int)
    /// The list of what there is.
    case list
  }

  /// How things are sealed by this version.
  public static let version: UInt8 = 1
  private static let nonceCount = 12
  private static let tagCount = 16
  private static let block = 1024
  private static let overhead = 5 + nonceCount + tagCount

  /// The key itself.
  let key: SymmetricKey
  /// What it belongs to, at random.
  let owner: [UInt8]

  /// Seals bytes for a place.
  public func seal(_ bytes: [UInt8], for place: Place) -> [UInt8] {
    let count = bytes.count + 4
    let filled = (count + Self.block - 1) / Self.block * Self.block
    let plain = Self.number(bytes.count) + bytes + [UInt8](repeating: 0, count: filled - count)
    let head = [Self.version] + Self.number(filled)
    guard let box = try? ChaChaPoly.seal(plain, using: key, authenticating: covered(head, place)) else {
      fatalError("a key of 256 bits seals whatever fits into memory")
    }
    return head + box.combined
  }

  /// Opens what was sealed for a place.
  ///
  /// - Throws: ``VaultError``.
  public func open(_ sealed: [UInt8], for place: Place) throws(VaultError) -> [UInt8] {
    guard let version = sealed.first else { throw .truncated }
    guard version == Self.version else { throw version > Self.version ? .newer : .tampered }
    guard sealed.count >= Self.overhead else { throw .truncated }
    let head = Array(sealed[..<5])
    let count = Self.number(in: head[1...])
    guard sealed.count - Self.overhead >= count else { throw .truncated }
    guard sealed.count - Self.overhead == count else { throw .tampered }
    guard let box = try? ChaChaPoly.SealedBox(combined: sealed[5...]),
      let plain = try? ChaChaPoly.open(box, using: key, authenticating: covered(head, place)),
      plain.count >= 4
    else { throw .tampered }
    let bytes = [UInt8](plain)
    let length = Self.number(in: bytes[..<4])
    guard length <= bytes.count - 4 else { throw .tampered }
    return Array(bytes[4..<4 + length])
  }

  /// What tells one sealing from every other, of other bytes or of the same: its tag.
  public static func mark(of sealed: [UInt8]) -> [UInt8] { Array(sealed.suffix(tagCount)) }

  private func covered(_ head: [UInt8], _ place: Place) -> [UInt8] {
    let words: [UInt8] =
      switch place {
      case .entry(let number): Array("entry".utf8) + withUnsafeBytes(of: Int64(number).bigEndian) { Array($0) }
      case .list: Array("list".utf8)
      }
    return Array("anprobe journal ".utf8) + head + owner + words
  }

  private static func number(_ count: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt32(clamping: count).bigEndian) { Array($0) }
  }

  private static func number(in bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
