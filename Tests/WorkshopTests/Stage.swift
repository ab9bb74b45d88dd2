import Conversation
import Packs
import Rehearsal
import Season
import Speech
import Workshop

/// Contrasts of the pack that comes along, for the tests.
enum Stage {
  /// Opens one.
  static func contrast(
    _ customer: String = "widower", _ companies: (String, String) = ("glanz", "lindner"),
    stances: (Season.Stance, Season.Stance) = (.push, .customerCentred), skills: (Int, Int) = (500, 500),
    seed: UInt64 = 7,
    language: Language = .english
  ) throws -> Contrast {
    Contrast(
      try openings(customer, companies, skills: skills, seed: seed, language: language),
      sellers: Pair(ContrastSeller(stances.0, skill: skills.0), ContrastSeller(stances.1, skill: skills.1)))
  }

  /// Both conversations at their opening.
  static func openings(
    _ customer: String, _ companies: (String, String), skills: (Int, Int) = (500, 500), seed: UInt64 = 7,
    language: Language = .english
  ) throws -> Pair<Session> {
    func opening(_ company: String, _ skill: Int) throws -> Session {
      let scene =
        skill == 500
        ? try Starter.scene(customer, company)
        : try Starter.pack().scene(customer: customer, company: company, model: Starter.model(), skill: skill)
      return try Starter.session(scene, seed: seed, language: language)
    }
    return Pair(try opening(companies.0, skills.0), try opening(companies.1, skills.1))
  }
}

extension Contrast {
  /// Goes on until nobody has anything left to say.
  mutating func playOut() { while goOn() {} }

  /// Everything that can be told of it apart, as text: for comparing bit for bit.
  var whole: [String] {
    nodes.map { node in
      "\(node.parent ?? -1) \(String(describing: node.step)) \(node.stances.both) "
        + node.sessions.both.map { "\($0.state)|\($0.turns.last.map { "\($0.events)|\($0.lines)" } ?? "")" }.joined()
    }
  }
}
