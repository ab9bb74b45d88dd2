extension Company {
  /// The id of the company that a person makes of their own house: it is in no pack's files, and private.
  ///
  /// Its numbers are used like those of any company. What the person wrote about it never stands among a pack's words;
  /// there are neutral words in its place, so that whatever is kept, printed or passed on knows no others.
  public static let ownID = "my-shop"

  /// Whether it is a person's own house.
  public var isOwn: Bool { id == Self.ownID }
}
