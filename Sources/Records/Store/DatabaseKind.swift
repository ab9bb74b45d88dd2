import GRDB

/// One of the databases in the folder: what it is called, what marks it as ours, and its form.
struct DatabaseKind: Sendable {
  /// The file's name.
  var fileName: String
  /// What tells it from databases of other kinds, ours or not.
  var applicationID: Int32
  /// Its form.
  var schema: Schema
  /// Whether a copy is made before it is brought to a newer form; a step that fails is taken back with or without one.
  var isCopied: Bool
  /// What a connection needs before anything else.
  var prepare: @Sendable (Database) -> Void = { _ in }
}
