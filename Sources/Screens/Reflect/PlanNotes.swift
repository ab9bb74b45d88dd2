import Canvas
import Journal
import Season

/// A plan that a conversation can notice, and what became of it there.
struct NoticedPlan: Sendable, Hashable {
  /// The plan.
  var plan: Plan
  /// What became of it.
  var course: PlanCourse
}

extension World {
  /// What became of the plans in a conversation that was begun after they were made; none where the journal is locked.
  func noticedPlans(in practise: PractiseState) -> [NoticedPlan] {
    guard let number = practise.number, let startedAt = keeping.conversations[number]?.startedAt else { return [] }
    let plans = plans.filter { $0.plan.canBeNoticed && $0.madeAt <= startedAt }.map(\.plan)
    guard !plans.isEmpty else { return [] }
    let session = practise.session
    let held = PlayedConversation(scene: session.scene, seed: session.seed, moves: session.moves)
    return zip(plans, PlanCourse.all(plans, in: held)).compactMap { plan, course in
      course.map { NoticedPlan(plan: plan, course: $0) }
    }
  }

  /// What became of the plans, a paragraph for each and one for its sentence; empty where there are none.
  func planLines(in practise: PractiseState) -> [Paragraph] {
    guard let words = reflect?.plans else { return [] }
    let noticed = noticedPlans(in: practise)
    guard !noticed.isEmpty else { return [] }
    return [Paragraph(strings["ending.plans"], .strong)]
      + noticed.flatMap { noticed in
        let course = noticed.course
        let turn = course.occurrences.lazy.compactMap(\.made).first ?? course.occurrences.first?.turns.lowerBound
        let place = turn.map { " " + strings.fill("ending.plan-turn", ["turn": String($0)]) } ?? ""
        return [
          Paragraph(mark(course.outcome) + " " + words.sentence(noticed.plan, language).cleaned()),
          Paragraph("  " + words[course.outcome][language] + place, .quiet),
        ]
      }
  }

  /// What stands for what became of a plan; it is told in words as well.
  private func mark(_ outcome: PlanCourse.Outcome) -> String { String(look[outcome == .kept ? .tick : .dot]) }
}
