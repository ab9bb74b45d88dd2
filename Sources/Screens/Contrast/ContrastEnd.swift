import Canvas
import Conversation
import Speech
import Workshop

/// What both conversations came to: four sides for each beside the other's, what comes after, and no total.
struct ContrastEnd {
  /// A row: a label and what stands there for each side.
  struct Row {
    /// What it is about.
    var label: String
    /// What stands there for each side.
    var cells: Pair<[TextSpan]>
  }

  private let notes: ContrastNotes

  /// Makes one.
  init(_ notes: ContrastNotes) { self.notes = notes }

  private var strings: Strings { notes.strings }
  private var world: World { notes.world }

  /// How long it is, to be scrolled.
  func extent(in rect: Rect) -> ScrollExtent {
    ScrollExtent(lines: pictures(in: rect).count, height: rect.height - (rect.height >= 30 ? 3 : 2))
  }

  /// Draws it; what does not fit can be scrolled.
  func draw(into canvas: inout Canvas, in rect: Rect, state: ScrollState) {
    let look = world.look
    let columns = self.columns(rect)
    for side in ContrastSide.allCases {
      let cell = columns[side == .left ? 1 : 2]
      let house = look.fitted(notes.companyName(side), to: cell.width)
      let stance = look.fitted(notes.name(of: notes.node.stances[side]), to: cell.width)
      canvas.write(house, x: cell.x, y: rect.y, style: look[.title])
      canvas.write(stance, x: cell.x, y: rect.y + 1, style: look[.quiet])
    }
    canvas.cursor = Point(x: columns[1].x, y: rect.y)
    let body = rect.splitTop(rect.height >= 30 ? 3 : 2).rest
    let lines = pictures(in: rect)
    let extent = ScrollExtent(lines: lines.count, height: body.height)
    let top = min(state.offset, extent.hidden)
    for (row, line) in lines.dropFirst(top).prefix(body.height).enumerated() {
      let y = body.y + row
      canvas.write(look.fitted(line.label, to: columns[0].width), x: columns[0].x, y: y, style: look[.quiet])
      canvas.write(line.cells.left, x: columns[1].x, y: y, limit: columns[1].width, look: look)
      canvas.write(line.cells.right, x: columns[2].x, y: y, limit: columns[2].width, look: look)
    }
    canvas.drawScrollHints(in: body, above: top > 0, below: top + body.height < lines.count, look: look)
  }

  private func columns(_ rect: Rect) -> [Rect] {
    rect.inset(x: 2).columns([.fixed(rect.width >= 100 ? 24 : 17), .flexible(), .flexible()], gap: 2)
  }

  /// The rows broken into lines.
  private func pictures(in rect: Rect) -> [Row] {
    let columns = columns(rect)
    let isRoomy = rect.height >= 30
    var lines: [Row] = []
    for group in groups(columns: columns[1].width, isRoomy: isRoomy) {
      if !lines.isEmpty, isRoomy { lines.append(Row(label: "", cells: Pair([], []))) }
      for line in group {
        let cells = line.cells.map { $0.isEmpty ? [] : $0.wrapped(to: columns[1].width - 1, look: world.look) }
        for row in 0..<max(1, cells.left.count, cells.right.count) {
          lines.append(
            Row(
              label: row == 0 ? line.label : "",
              cells: cells.map { $0.indices.contains(row) ? $0[row] : [] }))
        }
      }
    }
    return lines
  }

  // MARK: The sides

  /// All rows without bars, for plain lines.
  var rows: [Row] { groups(columns: 0, isRoomy: true).flatMap { $0 } }

  private func groups(columns: Int, isRoomy: Bool) -> [[Row]] {
    func line(_ label: String, _ cell: (ContrastSide) -> [TextSpan]) -> Row {
      Row(label: label, cells: Pair(cell(.left), cell(.right)))
    }
    func bar(_ key: String, _ value: @escaping (ContrastSide) -> Int) -> Row {
      line(strings[key]) { side in
        let value = value(side)
        let percent = world.numbers.percent(thousandths: value)
        guard columns > 0 else { return [TextSpan(percent)] }
        let bar = TextBar.bar(value, columns: max(4, min(20, columns - 8)), look: world.look)
        return [TextSpan(bar + " " + percent)]
      }
    }
    let sides = Pair(sides(.left), sides(.right))
    var groups = [
      [line(strings["contrast.end.ending"]) { [TextSpan(notes.ending($0), .strong)] }],
      [
        bar("contrast.end.product") { sides[$0].productNeeds },
        bar("contrast.end.treated") { sides[$0].relationalNeeds },
      ],
      [
        line(strings["contrast.end.feels"]) { [TextSpan(notes.feeling($0) ?? "", .seller)] },
        bar("contrast.end.needs") { sides[$0].sellerNeeds }, bar("contrast.end.strain") { sides[$0].strain },
      ],
      [
        line(strings["contrast.end.money"]) { side in
          let forms = strings.forms
          let values = [
            "today": forms.money(sides[side].moneyToday), "year": forms.money(sides[side].moneyExpected),
          ]
          return [TextSpan(strings.fill("contrast.end.amounts", values))]
        },
        bar("contrast.end.purpose") { sides[$0].purpose }, bar("contrast.end.identity") { sides[$0].identity },
      ],
      [line(strings["contrast.end.between"]) { [TextSpan(verdict($0), .relationship)] }],
    ]
    groups.append([
      line(strings["contrast.end.again"]) { [TextSpan(chance($0), .strong)] },
      line(strings["contrast.end.depends"]) { [TextSpan(causes($0, most: isRoomy ? 3 : 1), .quiet)] },
    ])
    return groups
  }

  private func sides(_ side: ContrastSide) -> FourSides {
    let session = notes.node.sessions[side]
    return session.scene.sides(of: session.state)
  }

  private func odds(_ side: ContrastSide) -> AftermathOdds {
    let session = notes.node.sessions[side]
    return session.scene.aftermathOdds(of: session.state)
  }

  /// Whether they come again: nobody knows, and how likely it is.
  private func chance(_ side: ContrastSide) -> String {
    let chance = world.numbers.percent(thousandths: odds(side).chance(of: .comesAgain))
    return strings.fill("contrast.end.chance", ["chance": chance])
  }

  /// On what it depends.
  private func causes(_ side: ContrastSide, most: Int) -> String {
    odds(side).causes(of: .comesAgain).prefix(most).map { shift in
      let cause = notes.words.hindsight.causes[shift.cause.rawValue]?[notes.language] ?? shift.cause.rawValue
      return (shift.permille < 0 ? "−" : "+") + world.numbers.percent(thousandths: abs(shift.permille)) + " " + cause
    }.joined(separator: "; ")
  }

  /// What it became between them.
  private func verdict(_ side: ContrastSide) -> String {
    let session = notes.node.sessions[side]
    return strings["ending.verdict.\(session.scene.relationship(in: session.state).verdict)"]
  }
}

extension Relationship {
  /// The name of what it is, under which the interface has a sentence.
  var verdict: String {
    if isGood { return "good" }
    if isNull { return "null" }
    return isRelationship ? "relationship" : "none"
  }
}

extension ContrastState {
  /// Scrolls the end.
  mutating func scrollEnd(_ command: Command, _ world: World) {
    guard contrast.node.isOver else { return }
    let extent = ContrastEnd(notes(world)).extent(in: world.area)
    switch command {
    case .up: scroll.scroll(by: -1, extent: extent)
    case .down: scroll.scroll(by: 1, extent: extent)
    case .pageUp: scroll.page(by: -1, extent: extent)
    default: scroll.page(by: 1, extent: extent)
    }
  }
}
