extension ArticleTable {
  /// The requirements a row meets, a bit for each: the first requirement is the lowest bit.
  public func satisfied(_ requirements: [Requirement], row: Int) -> UInt64 {
    mask(checks(requirements), row: row)
  }
}
