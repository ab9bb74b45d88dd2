import Journal
import Testing

@testable import Packs

/// What is wrong in the files of Reflect is told at its place.
struct BrokenReflectTests {
  /// The messages of a file in place of the one that is built in.
  private func messages(_ file: ReflectFile, _ text: String) -> [String] {
    do throws(ReflectError) {
      _ = try ReflectGuides(bytes: { $0 == file ? Array(text.utf8) : EmbeddedFile.reflect($0) })
      return []
    } catch {
      return error.issues.map { "\($0.line):\($0.column) \($0.path): \($0.what); \($0.remedy)" }
    }
  }

  /// The messages after something in the built-in file was replaced.
  private func messages(_ file: ReflectFile, replacing old: String, with new: String) -> [String] {
    let text = String(decoding: EmbeddedFile.reflect(file), as: UTF8.self)
    #expect(text.contains(old), "the file has changed: \(old)")
    guard let range = text.firstRange(of: old) else { return [] }
    return messages(file, String(text[..<range.lowerBound]) + new + text[range.upperBound...])
  }

  @Test func questionsThatAreTakenUpMustBeThere() {
    let path = """
      paths:
        a:
          title: {de: A, en: A}
          about: {de: A, en: A}
          minutes: 5
          opening: {de: A, en: A}
          questions:
            - {id: one, ask: {de: A, en: A}, kind: text, recalls: two, recall: {de: A, en: A}}
            - {id: two, ask: {de: A, en: A}, kind: line, recalls-path: b/x, recall: {de: A, en: A}}
            - {id: two, ask: {de: A, en: A}, kind: scale, low: {de: A, en: A}}
            - {id: four, ask: {de: A}, kind: words, recalls-path: one, recall: {de: A, en: A}, hnt: {de: A, en: A}}
          closing: {de: A, en: A}
      """
    #expect(
      messages(.paths, path) == [
        "8:61 paths.a.questions[1].recalls: there is no earlier question of this path ‘two’; check the id",
        "10:9 paths.a.questions[3]: the key ‘high’ is missing; add it",
        "10:9 paths.a.questions[3]: the question ‘two’ is already at Assets/Reflect/paths.yaml:9:9; choose another id",
        "11:40 paths.a.questions[4].kind: ‘words’ is not allowed here; one of text, line, feelings, needs, scale",
        "11:25 paths.a.questions[4].ask: the text is missing in ‘en’; write {de: \"…\", en: \"…\"}",
        "11:61 paths.a.questions[4].recalls-path: expected a question of another path, found ‘one’; "
          + "write PATH/QUESTION",
        "11:90 paths.a.questions[4]: the key ‘hnt’ is not known here; did you mean ‘hint’?",
        "9:66 paths.a.questions[2].recalls-path: there is no path ‘b’; did you mean ‘a’?",
      ])
  }

  @Test func whatIsMissingIsNamed() {
    #expect(
      messages(.plans, replacing: "{id: silence,", with: "{id: slience,").map { $0.drop { $0 != " " } } == [
        " when[14].id: there is no situation ‘slience’; did you mean ‘silence’?",
        " when: no text for silence; add what is missing",
      ])
    #expect(
      messages(.relationship, replacing: "  none-me:", with: "  none-my:").map { $0.drop { $0 != " " } } == [
        " verdicts.none-my: there is no verdict ‘none-my’; did you mean ‘none-me’?",
        " verdicts: no text for none-me; add what is missing",
      ])
    #expect(
      messages(.privacy, replacing: "  differ:", with: "  difer:").map { $0.drop { $0 != " " } } == [
        " passphrase.difer: there is no text ‘difer’; did you mean ‘differ’?",
        " : no text for passphrase.differ; add what is missing",
      ])
    #expect(
      messages(.vocabulary, replacing: "group: calm}", with: "group: clam}").map { $0.drop { $0 != " " } } == [
        " feelings[1].group: there is no group ‘clam’; did you mean ‘calm’?"
      ])
    #expect(
      messages(.vocabulary, replacing: "needs: [being-heard, dignity]", with: "needs: [being-herd, dignity]")
        .map { $0.drop { $0 != " " } } == [
          " not-feelings[1].needs[1]: there is no need ‘being-herd’; did you mean ‘being-heard’?"
        ])
  }

  @Test func placeholdersAreThoseThatAreFilledIn() {
    let changed = messages(.plans, replacing: "{then}.", with: "{than}.")
    #expect(changed.count == 1)
    #expect(changed.first?.contains("there is no placeholder ‘than’; did you mean ‘then’?") == true)
    #expect(messages(.traces, replacing: "Sieben", with: "{name}").count == 1)
  }

  @Test func everyFileIsTold() {
    for file in ReflectFile.allCases {
      let told = messages(file, "x: 1")
      #expect(!told.isEmpty, "\(file)")
      #expect(
        told.contains { $0.contains("the key ‘x’ is not known here") || $0.contains("no section ‘x’") }, "\(file)")
    }
  }
}
