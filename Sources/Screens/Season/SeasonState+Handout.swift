import Conversation
import Reports
import Season

extension SeasonState {
  /// What was played so far as a paper to hand out: with what it depends on and the map, as far as they were looked at.
  func handout(for audience: Handout.Audience, _ world: World) -> Handout? {
    guard let result = run.result, !run.isStale, let model = world.loaded?.model else { return nil }
    let notes = notes(world)
    var paper = SeasonHandout(result, seed: choice.seed, for: audience, words: notes.text)
    paper.note = { input, value in
      let assumption: Assumption? = if case .assumption(let assumption) = input { assumption } else { nil }
      let note = assumption.flatMap { notes.note($0) }
      return SeasonHandout.Note(
        name: notes.name(input), why: note?.why[world.language] ?? notes.say("weeks-why"), source: note?.source ?? "",
        value: value.map { notes.written(input, $0) } ?? "")
    }
    paper.changed = choice.changed.keys.sorted { $0.rawValue < $1.rawValue }.map { assumption in
      paper.note(.assumption(assumption), choice.value(of: assumption, model))
    }
    if let tried = run.tornado?.job, tried.job.hasPicture { paper.tornado = (tried.picture, tried.job) }
    if let tried = run.map?.job, tried.job.hasPicture { paper.breakEven = (tried.picture, tried.job) }
    return paper.handout
  }

  /// Both versions of the paper, each as HTML and as Markdown.
  func handOut(_ world: World) -> [Step] {
    var files: [HandoutFile] = []
    for audience in Handout.Audience.allCases {
      guard let paper = handout(for: audience, world) else { return [] }
      files.append(HandoutFile(name: audience.rawValue + ".html", text: paper.html))
      files.append(HandoutFile(name: audience.rawValue + ".md", text: paper.markdown))
    }
    return [.handOut(files, folder: "anprobe-season-\(choice.seed)")]
  }
}
