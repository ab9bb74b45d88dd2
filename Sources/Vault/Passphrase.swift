@_spi(_Unicode) import Swift

/// A passphrase as it counts: the same letters are the same passphrase, however a keyboard composes them.
///
/// An ü typed as one character and a u with dots put over it look alike, so both are brought to the composed form (NFC,
/// Unicode Standard Annex 15) before a key is derived. Nothing else is changed: spaces count, and so do capitals.
public struct Passphrase: Hashable, Sendable {
  /// The bytes a key is derived from.
  let bytes: [UInt8]

  /// Makes one from what was typed.
  public init(_ typed: String) {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: typed._nfc)
    bytes = Array(String(scalars).utf8)
  }

  /// Whether nothing was typed.
  public var isEmpty: Bool { bytes.isEmpty }
}
