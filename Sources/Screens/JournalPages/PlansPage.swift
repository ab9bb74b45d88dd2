import Canvas
import History
import Journal

/// What became of if-then plans in the conversations since.
struct PlansPage {
  /// What was read of kept conversations.
  let kept: KeptReading
  /// The words.
  let world: World

  /// How many of the last conversations are named.
  private static let conversations = 8

  private func history(_ plan: KeptPlan) -> PlanHistory {
    PlanHistory(
      madeAt: plan.madeAt,
      (kept.occasions[plan.number] ?? []).map {
        PlanHistory.Occasion(at: $0.conversation.startedAt, outcome: $0.outcome)
      })
  }

  private func sentence(_ plan: KeptPlan) -> String {
    (world.reflect?.plans.sentence(plan.plan, world.language) ?? "").cleaned()
  }

  /// The plans as a table: the sentence, and in how many conversations it was kept, was not, and was not needed.
  func table(_ state: TableState) -> Table {
    let strings = world.strings
    let plans = world.plans
    let columns =
      [TableColumn(strings["journal-pages.plans.plan"], .flexible(minimum: 20))]
      + ["kept", "not-kept", "not-met"].map {
        let title = strings["journal-pages.plans.\($0)"]
        return TableColumn(title, .fixed(world.look.shown(title).displayWidth), isTrailing: true)
      }
    return Table(columns, count: plans.count, state: state) { [self] index in
      let plan = plans[index]
      let history = history(plan)
      let name = [TextSpan(sentence(plan), plan.plan.isPutAway ? .quiet : .text)]
      guard plan.plan.when != nil, plan.plan.then != nil else { return [name] }
      func count(_ number: Int, _ tone: Tone = .text) -> [TextSpan] {
        [TextSpan(number > 0 ? String(number) : "–", number > 0 ? tone : .quiet)]
      }
      return [
        name, count(history.count(.kept), .strong), count(history.count(.notKept)),
        count(history.count(.notMet) + history.count(.notPossible), .quiet),
      ]
    }
  }

  /// What is known of one plan.
  func about(_ plan: KeptPlan) -> [Paragraph] {
    let strings = world.strings
    var lines = [Paragraph(sentence(plan), .strong)]
    if !plan.plan.ownWords.isEmpty, plan.plan.ownWords.cleaned() != sentence(plan) {
      lines.append(Paragraph(plan.plan.ownWords.cleaned(), .quiet))
    }
    var made = strings.fill("journal-pages.plans.made", ["date": world.day(of: plan.madeAt)])
    if plan.plan.isPutAway { made += " " + strings["journal-text.put-away"] }
    lines.append(Paragraph(made, .quiet))
    guard plan.plan.when != nil, plan.plan.then != nil else {
      return lines + [Paragraph(strings["journal-pages.plans.own-only"])]
    }
    let occasions = (kept.occasions[plan.number] ?? []).sorted { $0.conversation.startedAt > $1.conversation.startedAt }
    guard !occasions.isEmpty else {
      return lines + [Paragraph(strings["journal-pages.plans.none-since"])]
    }
    lines.append(Paragraph(""))
    for occasion in occasions.prefix(Self.conversations) {
      let conversation = occasion.conversation
      lines.append(
        Paragraph(spans: [
          TextSpan(String(mark(occasion.outcome)) + " ", .strong),
          TextSpan(world.day(of: conversation.startedAt) + "  "),
          TextSpan(ConversationTitle(conversation).place(world) + "  "),
          TextSpan(strings["journal-pages.plans.outcome.\(occasion.outcome.rawValue)"], .quiet),
        ]))
    }
    if occasions.count > Self.conversations {
      lines.append(Paragraph(strings.count("journal-pages.plans.more", occasions.count - Self.conversations), .quiet))
    }
    return lines
  }

  /// What stands for what became of it; told in words beside it.
  private func mark(_ outcome: PlanCourse.Outcome) -> Character {
    switch outcome {
    case .kept: world.look[.tick]
    case .notKept: world.look[.cross]
    case .notPossible, .notMet: world.look[.dot]
    }
  }
}

extension ConversationTitle {
  /// Customer and house.
  func place(_ world: World) -> String {
    let names = RecordNames(world: world)
    let house = world.strings.fill("practise.in-house", ["house": names.company(company, pack: pack)])
    return names.customer(customer, pack: pack) + " · " + house
  }
}

extension JournalPagesState {
  /// Draws the plans, with what became of the one in focus.
  func drawPlans(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let plans = world.plans
    guard !plans.isEmpty else {
      return drawNothing(world.strings["journal-pages.plans.none"], into: &canvas, in: rect, world)
    }
    let page = PlansPage(kept: kept, world: world)
    let rows = rect.rows([.fixed(min(plans.count + 3, rect.height / 2)), .flexible()], gap: -1)
    let upper = Pane(title(world), rect: rows[0], isActive: true)
    let lower = Pane(rect: rows[1])
    Panes([upper, lower]).draw(into: &canvas, in: rect, look: look)
    page.table(tables[.plans] ?? TableState()).draw(into: &canvas, in: upper.inner, look: look)
    Scroller(page.about(plans[focus(of: .plans, count: plans.count)]))
      .draw(into: &canvas, in: lower.padded, look: look)
  }
}
