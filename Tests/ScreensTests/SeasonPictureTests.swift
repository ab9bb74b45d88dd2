import Canvas
import Speech
import Testing

@testable import Screens

/// Every page of the season as literal text, in both languages and both sizes, with a season that is always the same.
@Suite struct SeasonPictureTests {
  private static let sizes = [(80, 24), (120, 36)]

  @Test(arguments: Language.allCases, [0, 1])
  func everyPageLooksAsItDid(language: Language, size: Int) throws {
    let (width, height) = Self.sizes[size]
    var story = try SeasonStory(width, height, language: language)
    func name(_ page: String) -> String { "season-\(page)-\(language.rawValue)-\(width)" }
    try expectPicture(story.text, name("setup"))
    story.app.press(.enter)
    story.app.playSeason()
    for (index, page) in SeasonState.Page.allCases.enumerated() {
      story.app.press(.character(Character(String(index + 1))))
      if page == .people { story.app.press(.down) }
      if page == .depends || page == .map { story.app.playSeason() }
      if page == .numbers {
        story.app.press(.character("/"))
        story.app.type("passers-by")
        story.app.press(.enter)
      }
      try expectPicture(story.text, name(page.rawValue))
    }
    story.app.press(.enter)
    try expectPicture(story.text, name("change"))
  }

  @Test func withoutColourAndUnicodeEverythingIsStillSaid() throws {
    let look = Look(unicode: false, colour: false)
    var story = try SeasonStory(look: look)
    story.app.press(.enter)
    story.app.playSeason()
    for page in ["1", "5", "6"] as [Character] {
      story.app.press(.character(page))
      story.app.playSeason()
      try expectPicture(story.text, "season-ascii-\(page)")
    }
  }
}
