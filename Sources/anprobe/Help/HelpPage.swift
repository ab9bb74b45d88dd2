import Screens

/// A page of help or the lines under a message: the parser’s order, our words, and lines broken anew.
///
/// The parser is asked for lines of any length, so that each of them is one thing: a paragraph, a heading, an option.
struct HelpPage {
  /// Where what is said of an option begins; the parser has it there too.
  private static let column = 26

  /// The words.
  let texts: Strings
  /// How many columns a line may have.
  let width: Int

  /// A whole page.
  func page(_ page: String) -> String {
    var rest = page.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var lines: [String] = []
    // What is said of the command comes first, with examples that are laid out by hand; then come the parser's lists.
    while let line = rest.first, !line.hasPrefix("USAGE: ") {
      rest.removeFirst()
      lines += line.hasPrefix(" ") ? [String(line)] : filled(words(labelled(line)))
    }
    while let line = rest.popFirst() {
      if line.hasPrefix("USAGE: ") {
        lines += usage(line)
      } else if line.hasPrefix("  See '") {
        lines.append("  " + said(line.dropFirst(2)))
      } else if line.hasPrefix("  ") {
        lines += entry(line, &rest)
      } else {
        lines.append(labelled(line))
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The lines that follow a message: what the option is for, how the command is used, and where more is said.
  func remarks(_ remarks: Substring) -> String {
    let lines = remarks.split(separator: "\n").flatMap { line in
      if line.hasPrefix("Usage: ") { return usage(line) }
      if line.hasPrefix("Help:  ") { return filled(words(helped(line)), indent: 2) }
      return line.hasPrefix("  ") ? ["  " + said(line.dropFirst(2))] : [String(line)]
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Words

  private func said(_ sentence: some StringProtocol) -> String { ParserPhrase.told(String(sentence), texts) }

  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// A line with the label at its beginning, such as `OVERVIEW:`, in our words.
  private func labelled(_ line: Substring) -> String {
    guard let colon = line.firstIndex(of: ":") else { return String(line) }
    let rest = line[colon...].dropFirst(2)
    return said(line[..<colon]) + line[colon...].prefix(2) + said(rest)
  }

  /// What an option is for, with a dash where the parser leaves a gap.
  private func helped(_ line: Substring) -> String {
    labelled(line).replacing(":  ", with: ": ", maxReplacements: 1).replacing("  ", with: " – ", maxReplacements: 1)
  }

  // MARK: Lists

  /// A command, option or argument, and what is said of it, which stands in the next line where the label is long.
  private func entry(_ line: Substring, _ rest: inout ArraySlice<Substring>) -> [String] {
    let gap = String(repeating: " ", count: Self.column)
    var label = line
    var text = ""[...]
    if let next = rest.first, next.hasPrefix(gap) {
      rest.removeFirst()
      text = next.dropFirst(Self.column)
    } else if line.count > Self.column, line.dropFirst(Self.column - 1).first == " " {
      label = line.prefix(Self.column)
      text = line.dropFirst(Self.column)
    }
    let name = "  " + words(String(label)).map(said).joined(separator: " ")
    guard !text.isEmpty else { return [name] }
    let parts = words(described(text))
    guard name.count < Self.column else { return [name] + filled(parts, lead: gap, indent: Self.column) }
    return filled(parts, lead: name + gap.dropFirst(name.count), indent: Self.column)
  }

  /// What is said of an option, with the values it can have and the one it has otherwise.
  private func described(_ text: Substring) -> String {
    for mark in ["(values: ", "(default: "] where text.hasSuffix(")") {
      guard let begin = text.ranges(of: mark).last?.lowerBound else { continue }
      return said(text[..<begin].dropLast()) + " " + said(text[begin...])
    }
    return said(text)
  }

  /// How a command is used; an option stays with its value.
  private func usage(_ line: Substring) -> [String] {
    var parts: [String] = []
    for word in words(labelled(line)) {
      if let last = parts.last, word == "..." || word == "...]" || (last.isOption && word.hasPrefix("<")) {
        parts[parts.count - 1] = last + " " + word
      } else {
        parts.append(word)
      }
    }
    // What follows stands under the first part after the command's name.
    let name = parts.prefix { !$0.isOption && !"[<".contains($0.prefix(1)) }.joined(separator: " ")
    return filled(parts.map(said), indent: name.count + 1)
  }

  /// Words in lines: the first one follows what leads, the others stand further in.
  private func filled(_ words: [String], lead: String = "", indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = lead
    var isFresh = true
    for word in words {
      if !isFresh, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isFresh = true
      }
      line += isFresh ? word : " " + word
      isFresh = false
    }
    return lines + [line]
  }
}

extension String {
  /// Whether it is an option’s name, with or without the bracket before it, and nothing after it yet.
  fileprivate var isOption: Bool { (hasPrefix("-") || hasPrefix("[-")) && !hasSuffix("]") && !contains(" ") }
}
