import Conversation
import Packs
import Shop
import Speech

/// The shipped pack and model, loaded once for all tests of a process.
public enum Starter {
  /// Why the shipped pack or model cannot be used.
  public enum Failure: Error {
    /// The pack has issues.
    case pack([Issue])
    /// The model's files have issues.
    case model([Issue])
    /// No such customer or company, or a wish that cannot be read.
    case scene(SceneFailure)
  }

  /// Everything that was loaded.
  private struct Loaded: Sendable {
    var pack: Pack
    var model: ModelFiles
    var scenes: [String: Scene]
  }

  private static let loaded: Result<Loaded, Failure> = load()

  private static func load() -> Result<Loaded, Failure> {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let pack: Pack
    switch PackLibrary.load("/" + root + "/Assets/Packs/starter") {
    case .success(let loaded): pack = loaded
    case .failure(let failure): return .failure(.pack(failure.problem.issues))
    }
    let model: ModelFiles
    do throws(ModelFilesError) {
      model = try ModelFiles.embedded()
    } catch {
      return .failure(.model(error.issues))
    }
    var scenes: [String: Scene] = [:]
    for customer in pack.customers {
      for company in pack.companies {
        do throws(SceneFailure) {
          scenes[customer.id + "/" + company.id] = try pack.scene(
            customer: customer.id, company: company.id, model: model)
        } catch {
          return .failure(.scene(error))
        }
      }
    }
    return .success(Loaded(pack: pack, model: model, scenes: scenes))
  }

  /// The shipped pack.
  ///
  /// - Throws: ``Failure``.
  public static func pack() throws -> Pack { try loaded.get().pack }

  /// The shipped model.
  ///
  /// - Throws: ``Failure``.
  public static func model() throws -> ModelFiles { try loaded.get().model }

  /// The scene of a customer in a company.
  ///
  /// - Throws: ``Failure``.
  public static func scene(_ customer: String, _ company: String) throws -> Scene {
    let loaded = try loaded.get()
    if let scene = loaded.scenes[customer + "/" + company] { return scene }
    do throws(SceneFailure) {
      return try loaded.pack.scene(customer: customer, company: company, model: loaded.model)
    } catch {
      throw Failure.scene(error)
    }
  }

  /// The scenes of one customer in every company, or of all customers, in a fixed order.
  ///
  /// - Throws: ``Failure``.
  public static func scenes(of customer: String? = nil) throws -> [Scene] {
    let loaded = try loaded.get()
    return loaded.scenes.keys.sorted().compactMap { loaded.scenes[$0] }
      .filter { customer == nil || $0.customer.id == customer }
  }

  /// The ids of the shipped customers, so that tests can run over them side by side.
  public static let customers = [
    "mother-and-son", "nurse", "returned-shoe", "size-44", "tourist", "widower",
  ]

  /// The ids of the shipped companies.
  public static let companies = ["glanz", "hartmann", "lindner"]

  /// The interface's small pieces of language.
  public static func forms(_ language: Language) -> Forms { language == .german ? german : english }

  private static let german = read(.german)
  private static let english = read(.english)

  private static func read(_ language: Language) -> Forms {
    let strings = InterfaceStrings.embedded(language)
    return Forms { strings[$0] }
  }

  /// Opens a conversation with words.
  ///
  /// - Throws: ``Failure``.
  public static func session(
    _ scene: Scene, seed: UInt64, language: Language = .german
  ) throws -> Session {
    Session(scene: scene, words: try pack().words, forms: forms(language), language: language, seed: seed)
  }
}
