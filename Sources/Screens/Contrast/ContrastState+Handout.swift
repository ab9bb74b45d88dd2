import History
import Reports
import Workshop

extension ContrastState {
  /// Both versions of the paper about a contrast that is over, each as HTML and as Markdown.
  func handOut(_ world: World) -> [Step] {
    let capsule = ContrastCapsule(of: contrast, pack: pack.name, version: pack.version).text
    let files = Handout.Audience.allCases.flatMap { audience in
      let paper = ContrastHandout(
        contrast, for: audience, strings: world.strings.forms, language: world.language, capsule: capsule
      ).handout
      return [
        HandoutFile(name: audience.rawValue + ".html", text: paper.html),
        HandoutFile(name: audience.rawValue + ".md", text: paper.markdown),
      ]
    }
    return [.handOut(files, folder: "anprobe-contrast-\(contrast.scenes.left.customer.id)-\(contrast.seed)")]
  }
}
