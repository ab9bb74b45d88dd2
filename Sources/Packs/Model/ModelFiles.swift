import Conversation
import Speech

/// The model as its two files say it: the numbers, and what stands behind them.
public struct ModelFiles: Hashable, Sendable {
  /// The numbers a conversation is computed with.
  public internal(set) var model: Model
  /// What stands behind each assumption.
  public private(set) var assumptions: [Assumption: AssumptionNote]
  /// What stands behind each move.
  public private(set) var moves: [MoveKind: MoveNote]

  /// The model that is built into the program; it is read once.
  ///
  /// - Throws: `ModelFilesError` with everything wrong in the files; a test keeps this from happening.
  public static func embedded() throws(ModelFilesError) -> ModelFiles {
    try builtIn.get()
  }

  private static let builtIn = Result { () throws(ModelFilesError) in
    try ModelFiles(assumptions: EmbeddedFile.assumptions, moves: EmbeddedFile.moves)
  }

  /// Reads the two files from their bytes.
  ///
  /// - Parameters:
  ///   - assumptions: What `assumptions.yaml` holds.
  ///   - moves: What `moves.yaml` holds.
  /// - Throws: `ModelFilesError` with everything that is wrong in them.
  public init(assumptions: [UInt8], moves: [UInt8]) throws(ModelFilesError) {
    model = Model(assumptions: [:], moves: [:])
    self.assumptions = [:]
    self.moves = [:]
    var issues: [Issue] = []
    Self.read(assumptions, "Assets/Model/assumptions.yaml", &issues) { root in
      for (assumption, note) in AssumptionReader.read(root) {
        self.assumptions[assumption] = note
        model.assumptions[assumption] = note.value
      }
    }
    Self.read(moves, "Assets/Model/moves.yaml", &issues) { root in
      for entry in MoveModelReader.read(root) {
        self.moves[entry.kind] = entry.note
        model.moves[entry.kind] = entry.model
      }
    }
    guard issues.isEmpty else { throw ModelFilesError(issues: issues) }
  }

  /// Reads one file and collects its issues.
  private static func read(_ bytes: [UInt8], _ file: String, _ issues: inout [Issue], _ body: (Item) -> Void) {
    do throws(Issue) {
      let log = IssueLog(file: file)
      body(Item(node: try YAMLDocument(bytes: bytes, file: file).root, path: "", log: log))
      issues += log.issues
    } catch {
      issues.append(error)
    }
  }
}

/// Everything that is wrong in the model's files.
public struct ModelFilesError: Error, Hashable, Sendable {
  /// What was found.
  public var issues: [Issue]

  /// Makes one.
  public init(issues: [Issue]) { self.issues = issues }
}
