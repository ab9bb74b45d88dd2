import Speech

/// One of several answers to pick from.
public struct GuideChoice: Hashable, Sendable {
  /// The name that files and entries use.
  public var id: String
  /// What it says.
  public var text: Text

  /// Makes one from its parts.
  public init(id: String, text: Text) {
    self.id = id
    self.text = text
  }
}
