import Conversation
import Packs
import Speech
import Testing

@testable import Screens

@Test(arguments: Language.allCases)
func everyWordOfTheConversationIsThere(_ language: Language) {
  let texts = InterfaceStrings.embedded(language)
  var keys = MoveFamily.allCases.map { "family.\($0.rawValue)" }
  keys += Manner.allCases.map { "practise.manner.\($0.rawValue)" }
  keys += InfluenceKind.allCases.map { "practise.inside.\($0.rawValue)" }
  keys += Trace.allCases.map { "map.trace.\($0.rawValue)" }
  keys += EndingState.Side.allCases.map { "ending.side.\($0.rawValue)" }
  keys += ["good", "relationship", "null", "none"].map { "ending.verdict.\($0)" }
  keys += ["trust", "patience", "disappointment", "pressure", "heard", "clarity"].map { "practise.quantity.\($0)" }
  keys += PractiseState.Part.allCases.filter { $0 != .customer }.map { "practise.part.\($0.rawValue)" }
  for key in keys { #expect(texts.has(key), "\(key)") }
}
