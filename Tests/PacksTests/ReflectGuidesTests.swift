import Conversation
import Journal
import Speech
import Testing

@testable import Packs

/// The files of Reflect.
struct ReflectGuidesTests {
  private static let guides: Result<ReflectGuides, ReflectError> = {
    do throws(ReflectError) {
      return .success(try ReflectGuides.embedded())
    } catch {
      return .failure(error)
    }
  }()

  @Test func theBuiltInFilesAreComplete() {
    if case .failure(let error) = Self.guides {
      Testing.Issue.record("\(error.issues.map(\.description).joined(separator: "\n"))")
    }
  }

  @Test func everyPathHasRoom() throws {
    let guides = try Self.guides.get()
    #expect(guides.paths.map(\.id) == ["why-i-sell", "which-company", "whose-hand", "a-customer", "a-trick"])
    for path in guides.paths {
      #expect(path.questions.count >= 8, "\(path.id)")
      #expect(path.questions.contains { $0.recalls != nil }, "\(path.id) takes up no earlier answer")
    }
  }

  @Test func theSentencesAreSeven() throws {
    let guides = try Self.guides.get()
    #expect(
      guides.traces.statements.map(\.id) == [
        "job", "company", "colleagues", "boss", "customers", "owners", "suppliers",
      ])
  }

  @Test func thePartsStandInTheOrderOfTheDefinitions() throws {
    let parts = try Self.guides.get().relationship.parts
    #expect(parts.compactMap(\.part) == RealRelationship.Part.allCases)
    #expect(parts.first { $0.id == "third-way" }?.onlyAfter == RelationshipGuide.conflict)
    for part in parts where part.kind == .answers { #expect(part.answers.count == 3, "\(part.id)") }
  }

  @Test func whatAPackCallsAFeelingOrANeedIsCalledSoHere() throws {
    let guides = try Self.guides.get()
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let words = try PackLibrary.load("/\(root)/Assets/Packs/starter").get().words
    for feeling in words.sellerFeelings {
      let word = guides.vocabulary.feeling(feeling.id)
      #expect(word?.name == feeling.word, "\(feeling.id)")
      #expect(word?.isPleasant == feeling.isPleasant, "\(feeling.id)")
    }
    for id in Array(words.needs.keys) + Array(words.sellerNeeds.keys) {
      #expect(guides.vocabulary.need(id) != nil, "\(id)")
    }
  }

  @Test func whatSoundsLikeAFeelingPointsToNeeds() throws {
    let vocabulary = try Self.guides.get().vocabulary
    #expect(vocabulary.notFeelings.count >= 10)
    #expect(vocabulary.notFeelings.allSatisfy { !$0.needs.isEmpty })
  }
}
