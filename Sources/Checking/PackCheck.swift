import Packs

/// What came of checking a pack.
public struct PackCheck: Sendable {
  /// What was read of the pack.
  public var reading: PackReading
  /// The parts it was checked for.
  public private(set) var parts: [CheckPart] = []
  /// The parts it should have been checked for, had there been no error in the form.
  public private(set) var skipped: [CheckPart] = []
  /// What was found, by file and line.
  public private(set) var findings: [Finding] = []

  /// Reads and checks the pack in a folder.
  ///
  /// - Parameters:
  ///   - folder: The pack's folder.
  ///   - others: The folders of packs that are looked for in the same place; none where that has no bearing.
  ///   - model: The model, without the pack's own numbers.
  ///   - book: The rules.
  ///   - settings: What is wanted, and how work is run.
  public init(
    _ folder: String, among others: [String] = [], model: ModelFiles, book: RuleBook = .standard,
    settings: CheckSettings = CheckSettings()
  ) {
    reading = PackLibrary.read(folder, among: others)
    look(book, settings, model)
    findings = findings.filter { $0.isFault || settings.wants($0.rule) }.sorted()
  }

  /// How many findings weigh this much.
  public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// Goes through the parts.
  private mutating func look(_ book: RuleBook, _ settings: CheckSettings, _ model: ModelFiles) {
    parts = [.form]
    findings = reading.issues.map { Finding($0) }
    for rule in book.form where settings.wants(rule.id) { findings += rule.look(at: reading) }
    let sections = book.sections.filter { section in section.rules.contains { settings.wants($0.id) } }
    guard !sections.isEmpty, let pack = checked(model) else {
      skipped = sections.map(\.part)
      return
    }
    for section in sections {
      parts.append(section.part)
      findings += section.look(pack, settings)
    }
  }

  /// The pack for the deeper parts, with its scenes; nil where there are errors in the form.
  private mutating func checked(_ model: ModelFiles) -> CheckedPack? {
    guard let pack = reading.pack else { return nil }
    do throws(SceneFailure) {
      let checked = try CheckedPack(pack: pack, places: reading.places, model: model)
      return findings.contains { $0.severity == .error } ? nil : checked
    } catch {
      if let finding = Unplayable.finding(error, of: pack, reading.places) { findings.append(finding) }
      return nil
    }
  }
}

extension Finding: Comparable {
  /// Whether it keeps the pack from being used, so that it is told whatever was asked for.
  var isFault: Bool { FormRules.ofReaders.contains { $0.id == rule } }

  /// By file, line, column and rule; what is said last decides, so that the order is always the same.
  public static func < (a: Finding, b: Finding) -> Bool {
    if a.place.file != b.place.file {
      return a.place.file.unicodeScalars.lexicographicallyPrecedes(b.place.file.unicodeScalars)
    }
    let left = (a.place.line, a.place.column, a.rule, a.variant)
    let right = (b.place.line, b.place.column, b.rule, b.variant)
    if left != right { return left < right }
    return (a.values.sorted { $0.key < $1.key }.map(\.value)).lexicographicallyPrecedes(
      b.values.sorted { $0.key < $1.key }.map(\.value))
  }
}
