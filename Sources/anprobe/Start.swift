import Conversation
import Packs
import Screens
import Speech

/// Opens the program for a person: the screen where there is a terminal, else numbered lines.
struct Start {
  var common: CommonOptions
  var customer: String?
  var company: String?
  var seed: UInt64?
  var level: PlainLevel?
  var plain: Bool

  func run() throws {
    try PlainRunner(start: self).run()
  }
}
