import Canvas
import Conversation

extension PredictState {
  /// Divides the screen: the needs beside the two scales, or all below each other; in small windows one question alone.
  func layout(in rect: Rect, _ world: World) -> [(Question, Pane)] {
    func make(_ question: Question, _ rect: Rect) -> (Question, Pane) {
      let number = (Question.allCases.firstIndex(of: question) ?? 0) + 1
      return (question, Pane("\(number)", rect: rect, isActive: question == self.question))
    }
    guard world.room >= .twoColumns else { return [make(question, rect)] }
    let box = rect.splitTop(min(rect.height, 22)).top
    let columns = box.columns([.flexible(), .flexible()], gap: -1)
    let right = columns[1].rows([.flexible(), .flexible()], gap: -1)
    return [make(.need, columns[0]), make(.trust, right[0]), make(.returns, right[1])]
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    if prediction != nil {
      let pane = answerPane(in: rect, world)
      Panes([pane]).draw(into: &canvas, in: rect, look: look)
      Scroller(answerLines(world), state: scroll, isActive: true).draw(into: &canvas, in: pane.padded, look: look)
      return
    }
    let layout = layout(in: rect, world)
    Panes(layout.map(\.1)).draw(into: &canvas, in: rect, look: look)
    for (question, pane) in layout {
      Scroller([Paragraph(text(of: question, world), .strong)]).draw(into: &canvas, in: pane.padded, look: look)
      switch question {
      case .need:
        List(items(world), state: needs, isActive: pane.isActive)
          .draw(into: &canvas, in: listRect(in: pane, world), look: look)
      case .trust:
        draw(trust, String(trust.value / 100), ends: "predict.trust-ends", in: pane, &canvas, world)
      case .returns:
        let value = world.numbers.percent(thousandths: returns.value)
        draw(returns, value, ends: "predict.returns-ends", in: pane, &canvas, world)
      }
    }
  }

  /// Where the answer stands.
  func answerPane(in rect: Rect, _ world: World) -> Pane {
    Pane(world.strings["predict.beside"], rect: rect, isActive: true)
  }

  /// Where the list of needs stands: below its question.
  func listRect(in pane: Pane, _ world: World) -> Rect {
    let lines = Scroller([Paragraph(text(of: .need, world))]).extent(in: pane.padded, look: world.look).lines
    return pane.padded.splitTop(lines + 1).rest
  }

  /// Where a slider stands: in the middle of its pane, with room for its value.
  func slider(in pane: Pane) -> Rect {
    let inner = pane.padded
    return Rect(x: inner.x, y: inner.y + max(0, min(inner.height - 2, 4)), width: max(0, inner.width - 7), height: 1)
  }

  private func text(of question: Question, _ world: World) -> String {
    world.strings["predict.question.\(question.rawValue)"]
  }

  /// Draws a slider with its value and what its ends mean.
  private func draw(
    _ slider: Slider, _ value: String, ends: String, in pane: Pane, _ canvas: inout Canvas, _ world: World
  ) {
    let look = world.look
    let place = self.slider(in: pane)
    var slider = slider
    slider.isActive = pane.isActive
    guard pane.padded.contains(Point(x: place.x, y: place.y)) else { return }
    slider.draw(into: &canvas, in: place, look: look)
    canvas.write(look.fitted(value, to: 6), x: place.maxX + 1, y: place.y, style: look[.strong])
    guard place.y + 1 < pane.padded.maxY else { return }
    let left = look.shown(world.strings[ends + ".low"])
    let right = look.shown(world.strings[ends + ".high"])
    canvas.write(left, x: place.x, y: place.y + 1, style: look[.quiet], limit: place.width)
    let room = place.width - left.displayWidth - right.displayWidth
    if room > 1 { canvas.write(right, x: place.maxX - right.displayWidth, y: place.y + 1, style: look[.quiet]) }
  }

  // MARK: The answer

  /// What was guessed beside the truth.
  func answerLines(_ world: World) -> [Paragraph] {
    guard let prediction else { return [] }
    let strings = world.strings
    let notes = practise.notes(world)
    let numbers = world.numbers
    func rows(_ question: Question, _ guess: String, _ truth: String, _ comment: String) -> [Paragraph] {
      [
        Paragraph(text(of: question, world), .strong),
        Paragraph(guess, label: strings["predict.guess"], labelTone: .seller),
        Paragraph(truth, label: strings["predict.truth"], labelTone: .customer), Paragraph(comment, .quiet),
        Paragraph(""),
      ]
    }
    let guessed = prediction.need.map { notes.name(ofNeed: $0) } ?? strings["predict.unknown"]
    let about = outcome.need.map { notes.name(ofNeed: $0) } ?? strings["predict.nothing"]
    let hit =
      prediction.need == nil
      ? "open"
      : prediction.need == outcome.need
        ? "same" : outcome.chain.contains(prediction.need ?? "") ? "also" : "other"
    var lines = rows(.need, guessed, about, strings["predict.need.\(hit)"])
    let off = abs(prediction.trust * 100 - outcome.trust)
    let nearness = off < 150 ? "near" : prediction.trust * 100 > outcome.trust ? "more" : "less"
    lines += rows(
      .trust, strings.fill("predict.of-ten", ["value": String(prediction.trust)]),
      strings.fill("predict.of-ten", ["value": numbers.tenths(outcome.trust / 10)]),
      strings["predict.trust.\(nearness)"])
    lines += rows(
      .returns, numbers.percent(thousandths: prediction.returns * 10),
      strings.fill(
        "predict.odds",
        [
          "value": numbers.percent(thousandths: outcome.returns),
          "drawn": strings[outcome.comesAgain ? "predict.drawn.again" : "predict.drawn.away"],
        ]),
      strings.fill("predict.brier", ["value": numbers.hundredths((outcome.brier(prediction) + 50) / 100)]))
    return lines
  }
}

extension Notes {
  /// What a need is called.
  func name(ofNeed id: String) -> String { words.needs[id]?.name[language] ?? id }
}
