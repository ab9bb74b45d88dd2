import ArgumentParser

/// The option for numbered lines.
///
/// It is a group of its own because the program without a command has it too: a flag that a command declared once more
/// would be taken by the program and never reach the command.
struct PlainOptions: ParsableArguments {
  @Flag(help: .text("option.plain"))
  var plain = false
}
