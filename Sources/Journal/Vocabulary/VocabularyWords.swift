import Speech

/// A group under which feelings or needs are shown.
public struct WordGroup: Hashable, Sendable {
  /// The name that files use.
  public var id: String
  /// What it is called.
  public var name: Text

  /// Makes one from its parts.
  public init(id: String, name: Text) {
    self.id = id
    self.name = name
  }
}

/// A feeling to pick.
public struct FeelingWord: Hashable, Sendable {
  /// The name that files and entries use; for a word of one's own the word itself.
  public var id: String
  /// The word.
  public var name: Text
  /// Whether it is a pleasant one; that says what it is like, not whether it is right.
  public var isPleasant: Bool
  /// The group it stands in; nil for a word of one's own.
  public var group: String?

  /// Makes one from its parts.
  public init(id: String, name: Text, isPleasant: Bool, group: String?) {
    self.id = id
    self.name = name
    self.isPleasant = isPleasant
    self.group = group
  }
}

/// A word that sounds like a feeling and tells what somebody else is thought to have done; it can be picked all the same.
public struct NotFeelingWord: Hashable, Sendable {
  /// The name that files and entries use.
  public var id: String
  /// The word.
  public var name: Text
  /// The ids of the needs that may lie behind it.
  public var needs: [String]
  /// What is said beside it.
  public var pointer: Text

  /// Makes one from its parts.
  public init(id: String, name: Text, needs: [String], pointer: Text) {
    self.id = id
    self.name = name
    self.needs = needs
    self.pointer = pointer
  }
}

/// A need to pick.
public struct NeedWord: Hashable, Sendable {
  /// The name that files and entries use; for a word of one's own the word itself.
  public var id: String
  /// The noun.
  public var name: Text
  /// What goes on after “it matters to me …”; nil for a word of one's own.
  public var phrase: Text?
  /// The group it stands in; nil for a word of one's own.
  public var group: String?

  /// Makes one from its parts.
  public init(id: String, name: Text, phrase: Text?, group: String?) {
    self.id = id
    self.name = name
    self.phrase = phrase
    self.group = group
  }
}
