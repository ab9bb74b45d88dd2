import Dispatch
import Conversation
import Journal
import Packs
import Screens
import Speech
import Synchronization

/// Everything the commands need that lies in files: packs, model, and the interface's words.
struct Library {
  var packs: [Pack]
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
      throw CommandError.issue(issue)
    }
    let loaded = PackLibrary.load(from: folders)
    packs = loaded.packs
    problems = loaded.problems
    for problem in problems {
      for issue in problem.issues { Environment.complain(issue.text(in: options.language)) }
    }
    guard !packs.isEmpty else {
      throw folders.isEmpty
        ? CommandError.noPacks(searched: Environment.executable.map { PackSearch.places(executable: $0) } ?? [])
        : CommandError.noPackLoaded(from: folders, hasProblems: !problems.isEmpty)
    }
  }

  /// What the screens need, with everything that went wrong as text: they go on with what there is.
  static func loaded(_ options: CommonOptions) -> LoadedPacks? {
    guard let model = try? Self.model() else { return nil }
    // Both take tens of milliseconds, so that they are read beside each other.
    let guides = Mutex<(ReflectGuides?, problems: [String])>((nil, []))
    let reading = DispatchGroup()
    let language = options.language
    DispatchQueue.global(qos: .userInitiated).async(group: reading) {
      let read = Self.reflect(language)
      guides.withLock { $0 = read }
    }
    let found = Result { PackLibrary.load(from: try folders(options.packs)) }
    reading.wait()
    let (reflect, problems) = guides.withLock { $0 }
    do {
      let loaded = try found.get()
      return LoadedPacks(
        packs: loaded.packs, model: model,
        problems: loaded.problems.flatMap(\.issues).map { $0.text(in: language) } + problems,
        reflect: reflect)
    } catch {
      let problem = (error as? Issue)?.text(in: language) ?? "\(error)"
      return LoadedPacks(packs: [], model: model, problems: [problem] + problems, reflect: reflect)
    }
  }

  /// What Reflect asks and says, built into the program, with what is wrong in it.
  private static func reflect(_ language: Language) -> (ReflectGuides?, problems: [String]) {
    do throws(ReflectError) {
      return (try ReflectGuides.embedded(), [])
    } catch {
      return (nil, error.issues.map { $0.text(in: language) })
    }
  }

  /// The numbers of the model, built into the program.
  static func model() throws -> ModelFiles {
    do throws(ModelFilesError) {
      return try ModelFiles.embedded()
    } catch {
      throw CommandError.model(error.issues)
    }
  }

  /// The folders in which packs lie, the first counting most.
  static func folders(_ explicit: String?) throws -> [String] {
    try PackSearch.folders(
      explicit: explicit, environment: Environment.value("ANPROBE_PACKS"), executable: Environment.executable)
  }

  /// The pack that is used where none is named: the first with this customer and company, else with the customer.
  ///
  /// - Throws: ``CommandError`` where no pack has the customer, or none with the customer the company.
  func pack(customer: String, company: String) throws -> Pack {
    let fitting = packs.filter { $0.customer(customer) != nil }
    guard !fitting.isEmpty else {
      throw CommandError.unknown("--customer", customer, among: packs.flatMap(\.customers).map(\.id))
    }
    guard let pack = fitting.first(where: { $0.company(company) != nil }) else {
      throw CommandError.unknown("--company", company, among: fitting.flatMap(\.companies).map(\.id))
    }
    return pack
  }

  /// The scene of a customer in a company.
  ///
  /// - Throws: ``CommandError`` where one of them is not there, or the pack does not fit the model.
  func scene(_ pack: Pack, customer: String, company: String, skill: Int = 500) throws -> Scene {
    do throws(SceneFailure) {
      return try pack.scene(customer: customer, company: company, model: model, skill: skill)
    } catch {
      throw CommandError.scene(error)
    }
  }
}
