import Conversation
import Packs
import Screens
import Speech

/// Everything the commands need that lies in files: packs, model, and the interface's words.
struct Library {
  let packs: [Pack]
  let problems: [PackProblem]
  let model: ModelFiles

  /// Looks for packs and loads them; what is wrong with one is told and stops only that one.
  ///
  /// - Throws: ``CommandError`` where there is no pack at all.
  init(_ options: CommonOptions) throws {
    model = try Self.model()
    let folders: [String]
    do {
      folders = try Self.folders(options.packs)
    } catch let issue as Issue {
      throw CommandError("\(issue)")
    }
    let loaded = PackLibrary.load(from: folders)
    packs = loaded.packs
    problems = loaded.problems
    for problem in problems {
      for issue in problem.issues { Environment.complain("\(issue)") }
    }
    guard !packs.isEmpty else {
      throw CommandError(
        folders.isEmpty
          ? "no packs were found. Put the folder Packs beside the program, or name one with --packs DIR."
          : "no pack could be loaded from \(folders.joined(separator: ", ")).")
    }
  }

  /// What the screens need, with everything that went wrong as text: they go on with what there is.
  static func loaded(_ options: CommonOptions) -> LoadedPacks? {
    guard let model = try? Self.model() else { return nil }
    do {
      let loaded = PackLibrary.load(from: try folders(options.packs))
      return LoadedPacks(
        packs: loaded.packs, model: model, problems: loaded.problems.flatMap { $0.issues.map { "\($0)" } })
    } catch {
      return LoadedPacks(packs: [], model: model, problems: ["\(error)"])
    }
  }

  /// The numbers of the model, built into the program.
  static func model() throws -> ModelFiles {
    do throws(ModelFilesError) {
      return try ModelFiles.embedded()
    } catch {
      throw CommandError("the model cannot be read: " + error.issues.map { "\($0)" }.joined(separator: "\n"))
    }
  }

  /// The folders in which packs lie, the first counting most.
  static func folders(_ explicit: String?) throws -> [String] {
    try PackSearch.folders(
      explicit: explicit, environment: Environment.value("ANPROBE_PACKS"), executable: Environment.executable)
  }

  /// The pack that is used where none is named: the first with this customer, else the first.
  func pack(customer: String?) -> Pack {
    packs.first { pack in customer.map { pack.customer($0) != nil } ?? true } ?? packs[0]
  }

  /// The scene of a customer in a company.
  func scene(_ pack: Pack, customer: String, company: String) throws -> Scene {
    do throws(SceneFailure) {
      return try pack.scene(customer: customer, company: company, model: model)
    } catch {
      switch error {
      case .noCustomer(let name, let nearest, let among): throw Self.unknown("--customer", name, nearest, among)
      case .noCompany(let name, let nearest, let among): throw Self.unknown("--company", name, nearest, among)
      case .model(let issue): throw CommandError("\(issue)")
      case .wish(let part, let problem): throw CommandError("the wish “\(part)” cannot be read: \(problem)")
      }
    }
  }

  private static func unknown(_ option: String, _ name: String, _ nearest: String?, _ among: [String]) -> CommandError {
    let clean = String(name.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint && $0.value >= 32 })
    let hint = nearest.map { " Did you mean \($0)?" } ?? ""
    return CommandError("\(option): there is no “\(clean)”.\(hint) There are: \(among.joined(separator: ", ")).")
  }
}
