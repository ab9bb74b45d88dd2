/// Why a text is no capsule that can be read here.
public enum CapsuleError: Error, Hashable, Sendable {
  /// It does not begin like one.
  case notACapsule
  /// The end of it is missing.
  case cut
  /// Something in it was changed, or added.
  case damaged
  /// It was written by a newer version of this program.
  case newer(version: Int)
}

extension CapsuleError: CustomStringConvertible {
  /// What is wrong and what helps, in English.
  public var description: String {
    switch self {
    case .notACapsule: "this is no capsule; one begins with ANP1- or ANPC1-."
    case .cut: "the end of the capsule is missing. Copy the whole line."
    case .damaged: "the capsule is damaged: its check sum does not fit. Copy it once more."
    case .newer: "this capsule was written by a newer version of anprobe. Use the newer version."
    }
  }
}
