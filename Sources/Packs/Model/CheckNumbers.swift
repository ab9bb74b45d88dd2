/// The numbers that checking a pack rests on, as their file says them: what each means and where it comes from.
public struct CheckNumbers: Hashable, Sendable {
  /// What stands behind each number, by its name.
  public let notes: [String: AssumptionNote]
  /// What is wrong in the file; a test keeps this empty.
  public let issues: [Issue]

  /// Those built into the program.
  public static let embedded = CheckNumbers(bytes: EmbeddedFile.checkThresholds)

  /// Reads the file from its bytes.
  init(bytes: [UInt8]) {
    let file = "Assets/Check/thresholds.yaml"
    do throws(Issue) {
      let log = IssueLog(file: file)
      let fields = Item(node: try YAMLDocument(bytes: bytes, file: file).root, path: "", log: log).fields()
      var notes: [String: AssumptionNote] = [:]
      for (name, item, _) in fields.required("thresholds")?.table() ?? [] { notes[name] = AssumptionReader.note(item) }
      fields.finish()
      self.notes = notes
      issues = log.issues
    } catch {
      notes = [:]
      issues = [error]
    }
  }
}
