import CAssets
import Mustache

/// The only code that knows the template library: it fills the templates of Assets/Report, which escape everything.
extension Handout {
  /// The whole handout as one HTML file: no script, nothing loaded from elsewhere, fit for printing.
  public var html: String { Self.templates.render(HandoutView(self, escaping: nil), withTemplate: "html") ?? "" }

  /// The whole handout as one Markdown file, with tables in place of pictures.
  public var markdown: String {
    let text = Self.templates.render(HandoutView(self, escaping: Markdown.escaped), withTemplate: "markdown") ?? ""
    // Sections that are empty leave blank lines behind.
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(line)
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The templates; they are built into the program, and a test fails if one cannot be read.
  private static let templates: MustacheLibrary = {
    var library = MustacheLibrary()
    for (name, file) in [
      ("html", anprobe_report_html()), ("markdown", anprobe_report_markdown()), ("style", anprobe_report_style()),
    ] {
      let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
      if let template = try? MustacheTemplate(string: text) { library.register(template, named: name) }
    }
    return library
  }()
}

/// A handout as the templates see it: names and values, those for Markdown escaped beforehand.
///
/// The library escapes for HTML by itself; it has no escaping for Markdown, so there the values come escaped.
private struct HandoutView {
  let language: String
  let audience: String
  let title: String
  let subtitle: String
  let colophon: String
  let sections: [[String: Any]]

  init(_ handout: Handout, escaping escape: ((String) -> String)?) {
    let write = escape ?? { $0 }
    language = handout.language
    audience = handout.audience.rawValue
    title = write(handout.title)
    subtitle = write(handout.subtitle)
    colophon = write(handout.colophon)
    sections = handout.sections.map { section in
      ["heading": write(section.title), "blocks": section.blocks.map { Self.block($0, write) }]
    }
  }

  private static func block(_ block: Handout.Block, _ write: (String) -> String) -> [String: Any] {
    switch block {
    case .text(let text): ["paragraph": ["words": write(text)]]
    case .note(let label, let text): ["note": ["label": write(label), "words": write(text)]]
    case .list(let lines): ["list": ["items": lines.map { ["words": write($0)] }]]
    case .questions(let questions): ["questions": ["items": questions.map { ["words": write($0)] }]]
    case .table(let table): ["table": self.table(table, write)]
    case .figure(let figure):
      [
        "figure": [
          "drawing": drawing(figure.drawing), "caption": write(figure.caption),
          "numbersLabel": write(figure.numbersLabel), "numbers": table(figure.numbers, write),
        ]
      ]
    case .dialogue(let dialogue):
      [
        "dialogue": [
          "left": write(dialogue.left), "right": write(dialogue.right),
          "rows": dialogue.rows.map { row in
            [
              "label": write(row.label), "mark": row.mark.isEmpty ? [] : [["words": write(row.mark)]],
              "leftLines": row.left.map { line($0, write) }, "rightLines": row.right.map { line($0, write) },
            ] as [String: Any]
          },
        ]
      ]
    }
  }

  private static func table(_ table: HandoutTable, _ write: (String) -> String) -> [String: Any] {
    func cells(_ row: [String]) -> [[String: Any]] { row.map { ["cell": write($0)] } }
    return [
      "head": cells(table.head),
      "rows": table.rows.map {
        ["first": write($0.first ?? ""), "rest": cells(Array($0.dropFirst())), "cells": cells($0)]
      },
      "rule": table.head.map { _ in ["cell": "---"] },
    ]
  }

  private static func line(_ line: HandoutDialogue.Line, _ write: (String) -> String) -> [String: Any] {
    [
      "voice": line.voice.rawValue, "who": line.who.isEmpty ? [] : [["name": write(line.who)]],
      "words": write(line.text),
    ]
  }

  private static func drawing(_ drawing: Drawing) -> [String: Any] {
    [
      "width": drawing.width, "height": drawing.height, "label": drawing.label,
      "shapes": drawing.shapes.map { shape -> [String: Any] in
        switch shape {
        case .line(let places, let kind): ["line": ["kind": kind.rawValue, "points": points(places)]]
        case .area(let places, let kind): ["area": ["kind": kind.rawValue, "points": points(places)]]
        case .box(let x, let y, let width, let height, let kind):
          ["box": ["kind": kind.rawValue, "x": x, "y": y, "w": width, "h": height]]
        case .dot(let place, let radius, let kind):
          ["dot": ["kind": kind.rawValue, "x": place.x, "y": place.y, "r": radius]]
        case .text(let place, let anchor, let text, let isStrong):
          [
            "text": [
              "x": place.x, "y": place.y, "anchor": anchor.rawValue, "weight": isStrong ? "strong" : "plain",
              "words": text,
            ]
          ]
        }
      },
    ]
  }

  private static func points(_ places: [Drawing.Place]) -> String {
    places.map { "\($0.x),\($0.y)" }.joined(separator: " ")
  }
}
