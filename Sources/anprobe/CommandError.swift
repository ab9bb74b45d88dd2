/// An error of a command: the place, what is wrong there, and a remedy.
struct CommandError: Error, CustomStringConvertible {
  /// What is printed on standard error.
  let description: String

  /// Makes an error from its message.
  init(_ description: String) { self.description = description }
}
