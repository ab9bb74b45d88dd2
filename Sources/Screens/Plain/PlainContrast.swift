import Canvas
import Conversation
import Packs
import Speech
import Workshop

/// A contrast as plain lines: each step numbered, both sides one after the other, and what both came to.
public struct PlainContrast {
  private let notes: ContrastNotes

  /// Makes one.
  ///
  /// - Parameters:
  ///   - contrast: The contrast, in the language of the strings.
  ///   - pack: The pack it comes from.
  ///   - language: The language.
  public init(_ contrast: Contrast, pack: Pack, language: Language) {
    notes = ContrastNotes(contrast: contrast, words: pack.words, world: .plain(language))
  }

  /// Makes one from notes.
  init(_ notes: ContrastNotes) { self.notes = notes }

  private var contrast: Contrast { notes.contrast }
  private var strings: Strings { notes.strings }

  /// The way to the place in sight, and what it came to if both conversations are over there.
  public var lines: [String] {
    var lines = head
    for place in contrast.path() { lines += [""] + step(place) }
    if contrast.node.isOver { lines += end }
    let others = contrast.leaves.count - 1
    if others > 0 { lines += ["", strings.count("plain-contrast.other-ways", others)] }
    return lines.map { $0.cleaned() }
  }

  /// Who comes in, and both houses.
  var head: [String] { [opening] + ContrastSide.allCases.map(house) }

  private var opening: String {
    strings.fill("plain-contrast.opening", ["customer": notes.customerName, "seed": String(contrast.seed)])
  }

  /// A house: how its seller sells, and the gap between what it says and what it does.
  private func house(_ side: ContrastSide) -> String {
    let gap = contrast.gap(side)
    return strings.fill(
      "plain-contrast.house",
      [
        "side": label(side), "house": notes.companyName(side), "stance": notes.name(of: contrast.sellers[side].stance),
        "gap": String(gap.gap / 20), "sentence": gap.sentence,
      ])
  }

  private func label(_ side: ContrastSide) -> String { strings["plain-contrast.\(side.rawValue)"] }

  /// One step, numbered by its turn: what was done and said on each side, and what the seller feels.
  func step(_ place: Int) -> [String] {
    let node = contrast.nodes[place]
    var lines = [strings.fill("practise.turn", ["turn": String(node.turn)])]
    if case .swap(let side, let stance) = node.step {
      let text = strings.fill("contrast.swapped", ["stance": notes.name(of: stance)])
      return [lines[0] + ". " + label(side) + ": " + text]
    }
    if let difference = contrast.difference(), difference.node == place {
      lines.append(strings["contrast.first"] + " " + notes.reason(difference.reason))
    }
    for side in ContrastSide.allCases {
      guard let turn = node.turn(side) else { continue }
      var head = label(side) + ", " + notes.companyName(side)
      if let move = node.move(side) {
        head += ": " + node.sessions[side].narrator.name(of: move.move.kind)
        if move.byRoom { head += " " + strings["contrast.by-room"] }
      }
      lines.append(head)
      lines += turn.lines.filter { $0.voice != .company }.map { "  " + spoken($0) }
      lines += feeling(side, place)
    }
    return lines
  }

  private func spoken(_ line: Line) -> String {
    switch line.voice {
    case .customer: (line.speaker ?? notes.customerName) + ": " + line.text
    case .seller: strings["contrast.seller"] + ": " + line.text
    case .scene, .company: line.text
    }
  }

  private func feeling(_ side: ContrastSide, _ place: Int) -> [String] {
    guard let reading = contrast.moment(side, at: place).feeling else { return [] }
    var text = strings.fill("plain-contrast.feels", ["feeling": reading.feeling.word[notes.language]])
    if let influence = reading.influence {
      text += " " + notes.short(notes.notes(side, at: place).influence(influence)).spans.map(\.text).joined()
    }
    return ["  " + text]
  }

  /// What both conversations came to, one line for each row, the left side first.
  var end: [String] {
    let rows = ContrastEnd(notes).texts
    return ["", strings["plain-contrast.end"]]
      + rows.map { row in
        strings.fill("plain-contrast.row", ["label": row.label, "left": row.left, "right": row.right])
      }
  }
}

extension ContrastEnd {
  /// The rows as text, without bars.
  var texts: [(label: String, left: String, right: String)] {
    rows.map { row in
      (row.label, row.cells.left.map(\.text).joined(), row.cells.right.map(\.text).joined())
    }
  }
}
