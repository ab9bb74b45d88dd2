/// Collects what is wrong in one file; shared by everything that reads from it.
final class IssueLog {
  /// The most issues kept for one file; further ones are counted as seen.
  static let most = 100

  /// The file as it is named to a person.
  let file: String
  /// What was found, in the order in which it was found.
  private(set) var issues: [Issue] = []

  /// Whether further issues would not be kept.
  var isFull: Bool { issues.count >= Self.most }

  /// Makes an empty log for a file.
  init(file: String) { self.file = file }

  /// Adds an issue at a place.
  func report(_ problem: Issue.Problem, line: Int32, column: Int32, path: String) {
    guard !isFull else { return }
    issues.append(
      Issue(
        file: file, line: Int(line), column: Int(column), path: ForbiddenCharacters.cleaned(path, limit: 160),
        problem: problem))
  }
}

/// A value in a file, with its path and the log for what is wrong about it.
struct Item {
  /// The value.
  var node: YAMLNode
  /// Where it stands in the file's structure.
  var path: String
  /// Where issues go.
  var log: IssueLog

  /// The place for references that are checked later.
  var place: Place { Place(line: node.line, column: node.column, path: path, log: log) }

  /// Reports an issue at the value.
  func report(_ problem: Issue.Problem) {
    log.report(problem, line: node.line, column: node.column, path: path)
  }

  /// Reports that the value has the wrong shape.
  func reportShape(_ expected: Issue.Shape) {
    report(.wrongShape(expected: expected, found: node.shape))
  }

  /// The value's text as it stands; reports and returns nil if it is no plain value.
  func scalar() -> String? {
    guard case .scalar(let text, _) = node.content, node.shape == .value else {
      reportShape(.value)
      return nil
    }
    return text
  }

  /// The most entries of lists and tables for which nothing else is said.
  static let usualMost = 1000

  /// The entries of a list, at most so many; reports if there are more, or if it is no list.
  func list(most: Int = usualMost) -> [Item] {
    guard case .sequence(let nodes) = node.content else {
      reportShape(.list)
      return []
    }
    if nodes.count > most { report(.tooMany(found: nodes.count, limit: most)) }
    return nodes.prefix(most).enumerated().map { Item(node: $0.element, path: path + "[\($0.offset + 1)]", log: log) }
  }

  /// The keys and values of a table whose keys are names, at most so many; reports if there are more, or if it is none.
  func table(most: Int = usualMost) -> [(key: String, item: Item, place: Place)] {
    guard case .mapping(let pairs) = node.content else {
      reportShape(.mapping)
      return []
    }
    if pairs.count > most { report(.tooMany(found: pairs.count, limit: most)) }
    return pairs.prefix(most).map { pair in
      let path = path.isEmpty ? pair.key : path + "." + pair.key
      return (
        pair.key, Item(node: pair.value, path: path, log: log),
        Place(line: pair.line, column: pair.column, path: path, log: log)
      )
    }
  }

  /// The entries of a mapping with known keys; reports if it is none.
  func fields() -> Fields {
    if case .mapping = node.content { return Fields(self) }
    reportShape(.mapping)
    return Fields(self, isBroken: true)
  }
}

/// A place in a file to which an issue can be attached later.
struct Place {
  /// The line, from 1.
  var line: Int32
  /// The column, from 1.
  var column: Int32
  /// Where in the file's structure.
  var path: String
  /// Where issues go.
  var log: IssueLog

  /// The place as messages name it.
  var name: String { "\(log.file):\(line):\(column)" }

  /// An issue there that is not in the log.
  func issue(_ problem: Issue.Problem) -> Issue {
    Issue(file: log.file, line: Int(line), column: Int(column), path: path, problem: problem)
  }

  /// Reports an issue there.
  func report(_ problem: Issue.Problem) { log.report(problem, line: line, column: column, path: path) }
}
