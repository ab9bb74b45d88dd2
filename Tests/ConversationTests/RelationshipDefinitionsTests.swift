import Conversation
import Testing

/// The definitions over parts that are not known.
struct RelationshipDefinitionsTests {
  /// The definitions with their parts read from digits to the base of three: yes, no, unsure.
  private func definitions(_ number: Int) -> RelationshipDefinitions {
    var rest = number
    func next() -> ThreeValued {
      defer { rest /= 3 }
      return ThreeValued.allCases[rest % 3]
    }
    func side() -> RelationshipDefinitions.Side {
      RelationshipDefinitions.Side(
        movesItself: next(), expects: next(), asks: next(), isIntent: next(), keepsOwn: next())
    }
    return RelationshipDefinitions(areIndependent: next(), one: side(), other: side(), isExchange: next())
  }

  /// What is not known leaves exactly that open which would come out differently by how it turns out: in all 531,441 cases.
  @Test func aVerdictIsOpenExactlyWhereItDepends() {
    let parts = 12
    let count = (0..<parts).reduce(1) { product, _ in product * 3 }
    var verdicts: [[ThreeValued]] = []
    verdicts.reserveCapacity(count)
    for number in 0..<count {
      let definitions = definitions(number)
      verdicts.append([definitions.isRelationship, definitions.isGood, definitions.isNull])
    }
    var wrong: [Int] = []
    for number in 0..<count {
      // The first part that is not known, once as yes and once as no; both have fewer that are not known.
      var place = 1
      while place < count, number / place % 3 != 2 { place *= 3 }
      guard place < count else { continue }
      let (yes, no) = (verdicts[number - 2 * place], verdicts[number - place])
      let expected = zip(yes, no).map { $0 == $1 ? $0 : ThreeValued.unsure }
      if verdicts[number] != expected { wrong.append(number) }
    }
    #expect(wrong == [])
    #expect(verdicts[0] == [.yes, .yes, .no])
  }

  @Test func oneNoDecidesWhateverElseIsNotKnown() {
    for other in ThreeValued.allCases {
      #expect(ThreeValued.no.and(other) == .no)
      #expect(other.and(.no) == .no)
      #expect(ThreeValued.yes.or(other) == .yes)
      #expect(other.or(.yes) == .yes)
    }
    #expect(ThreeValued.unsure.and(.yes) == .unsure)
    #expect(ThreeValued.unsure.or(.no) == .unsure)
    #expect(ThreeValued.allCases.map(\.opposite) == [.no, .yes, .unsure])
  }
}
