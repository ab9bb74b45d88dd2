import JSON
import Testing

@Test func keepsTheOrderOfKeysAndStaysOnOneLine() {
  let value = JSON.object([
    ("b", .int(-3)), ("a", .array([.bool(true), .bool(false), .null])), ("empty", .object([])), ("none", .array([])),
  ])
  #expect(value.description == #"{"b":-3,"a":[true,false,null],"empty":{},"none":[]}"#)
}

@Test func escapesWhatJSONDemands() {
  #expect(JSON.string("a\"b\\c\n\r\t\u{1}").description == #""a\"b\\c\n\r\t\u0001""#)
}

@Test func escapesWhatCouldActOnATerminal() {
  #expect(JSON.string("\u{1B}[31m\u{9B}\u{7F}\u{202E}x").description == #""\u001b[31m\u009b\u007f\u202ex""#)
}

@Test func leavesLettersOfAllScriptsAlone() {
  #expect(JSON.string("Größe 38½ → 靴 👟").description == "\"Größe 38½ → 靴 👟\"")
}

@Test func objectsAreEqualOnlyInTheSameOrder() {
  let one = JSON.object([("a", .int(1)), ("b", .int(2))])
  #expect(one == JSON.object([("a", .int(1)), ("b", .int(2))]))
  #expect(one != JSON.object([("b", .int(2)), ("a", .int(1))]))
}

@Test func thousandthsHaveThreeDecimals() {
  let numbers = [0, 7, 120, 1000, -1, -2345].map { JSON.thousandths($0).description }
  #expect(numbers == ["0.000", "0.007", "0.120", "1.000", "-0.001", "-2.345"])
}
