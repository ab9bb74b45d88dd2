/// Why something that is locked up cannot be opened; nothing was changed by trying.
public enum VaultError: Error, Hashable, Sendable {
  /// This is not the passphrase.
  case wrongPassphrase
  /// It is not what was sealed, or not in this place.
  case tampered
  /// Its end is missing.
  case truncated
  /// It was sealed in a way this version does not know.
  case newer
  /// There was not enough memory to derive a key.
  case noMemory
}
