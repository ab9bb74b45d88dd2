import Conversation
import Reports
import Season

extension SeasonCommand {
  /// Writes a season to hand out: with what it depends on, and the map over two numbers if one was asked for.
  func writeHandout(_ setup: SeasonSetup, _ text: SeasonText) throws {
    var season = SeasonJob(setup.plan)
    Workers.run(chunks: setup.plan.chunks, part: setup.plan.part) { season.add($0) }
    var paper = SeasonHandout(season.result, seed: seed, for: handout.audience, words: text)
    paper.note = setup.note(language: common.language)
    paper.changed = setup.changed.map { input in paper.note(input, setup.value(of: input)) }
    if setup.plan.houses.count > 1 {
      let figure = try tornado.map { try setup.figure($0) } ?? .money
      let asked = Tornado(setup.plan, SeasonQuestion(figure), ranges: setup.usualRanges)
      paper.tornado = (asked, played(asked.plan))
      if let breakEven {
        let (across, upwards) = try setup.inputs(breakEven)
        let map = BreakEven(setup.plan, SeasonQuestion(.money), across: across, upwards: upwards)
        paper.breakEven = (map, played(map.plan))
      }
    }
    try handout.write(paper.handout)
  }
}
