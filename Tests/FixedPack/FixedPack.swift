import Conversation
import Glibc
import Packs
import Shop

/// A small pack that stays the same whatever happens to the packs that come along, with numbers that do too.
///
/// Words are made up from names, for every move and every occasion there is, so that new ones need no change here.
public enum FixedPack {
  /// The ids of its customers.
  public static let customers = ["ada", "ben", "cora"]
  /// The ids of its companies.
  public static let companies = ["corner", "chain"]

  /// The pack, read from files in a folder of its own.
  ///
  /// - Throws: ``FixedPackError`` with what the reader found wrong in it.
  public static func load() throws -> Pack { try loaded.get() }

  /// Read once: the tests need it often.
  private static let loaded = Result { try read() }

  private static func read() throws -> Pack {
    var template = Array("/tmp/anprobe-pack-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } != nil }
    guard made else { throw FixedPackError(description: "no folder for the pack") }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { remove(folder) }
    try write(to: folder)
    switch PackLibrary.load(folder) {
    case .success(let pack): return pack
    case .failure(let failure):
      throw FixedPackError(description: failure.problem.issues.map(\.description).joined(separator: "\n"))
    }
  }

  /// The numbers built into the program, read once.
  public static func embeddedModel() throws -> ModelFiles { try embedded.get() }

  private static let embedded = Result { try ModelFiles.embedded() }

  /// The scene of a customer in a company, with the fixed numbers.
  public static func scene(_ pack: Pack, customer: String, company: String) throws -> Scene {
    guard let customer = pack.customer(customer), let company = pack.company(company) else {
      throw FixedPackError(description: "no \(customer) or no \(company)")
    }
    return try Scene(
      customer: customer, company: company, floor: ShopFloor(pack.assortment), needs: pack.needs, model: model)
  }

  /// A move of somebody who stays a while and then leaves: all kinds come, closing ones late; nil when it is over.
  public static func move(in state: ConversationState, of scene: Scene) -> Move? {
    let possible = scene.possibleMoves(in: state)
    let late: Set<MoveKind> = [.goodbye, .thinkItOver, .acceptNo]
    let staying = possible.filter { !late.contains($0.kind) }
    let choice = staying.isEmpty || state.turn >= 14 ? possible : staying
    guard !choice.isEmpty else { return nil }
    // Steps of a golden section visit everything without following any order.
    let mixed = (state.seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(state.turn) &* 0xD1B5_4A32_D192_ED03
    return choice[Int((mixed >> 33) % UInt64(choice.count))]
  }

  /// The numbers as they once were.
  public static let model: Model = {
    var assumptions = Dictionary(uniqueKeysWithValues: Assumption.allCases.map { ($0, 100) })
    for word in FixedNumbers.assumptions.split(whereSeparator: \.isWhitespace) {
      let parts = word.split(separator: "=")
      if let name = Assumption(rawValue: String(parts[0])) { assumptions[name] = Int(parts[1]) }
    }
    var moves: [MoveKind: MoveModel] = [:]
    for line in FixedNumbers.moves.split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.filter { $0 != "\t" } }.map(trimmed)
      guard cells.count == 9, let kind = MoveKind(rawValue: cells[0]) else { continue }
      let seller = numbers(cells[6]).compactMap { name, value in SellerNeed(rawValue: name).map { ($0, value) } }
      moves[kind] = MoveModel(
        orientation: Orientation(rawValue: cells[1]) ?? .neither, talk: TalkKind(rawValue: cells[2]) ?? .none,
        lands: Int(cells[3]) ?? 0, landed: effect(cells[4]), missed: effect(cells[5]),
        seller: Dictionary(uniqueKeysWithValues: seller), conflict: Int(cells[7]) ?? 0, time: Int(cells[8]) ?? 0)
    }
    return Model(assumptions: assumptions, moves: moves)
  }()

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// Shifts such as `trust+25 heard-10`.
  private static func numbers(_ text: String) -> [(String, Int)] {
    text.split(separator: " ").compactMap { word in
      guard let sign = word.lastIndex(where: { $0 == "+" || $0 == "-" }), sign > word.startIndex else { return nil }
      return Int(word[sign...]).map { (String(word[..<sign]), $0) }
    }
  }

  private static func effect(_ text: String) -> CustomerEffect {
    var effect = CustomerEffect()
    for (name, value) in numbers(text) {
      switch name {
      case "trust": effect.trust = value
      case "patience": effect.patience = value
      case "disappointment": effect.disappointment = value
      case "pressure": effect.pressure = value
      case "heard": effect.heard = value
      case "clarity": effect.clarity = value
      case "expectation": effect.expectation = value
      case "dignity": effect.dignity = value
      case "urge": effect.urge = value
      default: break
      }
    }
    return effect
  }

  // MARK: Files

  private static let folders = ["customers", "companies"]
  private static var files: [String: String] { FixedTexts.files.merging(FixedPeople.files) { $1 } }

  /// Writes its files into a folder.
  public static func write(to folder: String) throws {
    for name in folders { mkdir(folder + "/" + name, 0o755) }
    for (name, text) in files {
      guard let file = fopen(folder + "/" + name, "w") else {
        throw FixedPackError(description: "\(name) cannot be written")
      }
      fputs(text, file)
      fclose(file)
    }
  }

  private static func remove(_ folder: String) {
    for name in files.keys { unlink(folder + "/" + name) }
    for name in folders { rmdir(folder + "/" + name) }
    rmdir(folder)
  }
}

/// Why the fixed pack cannot be had.
public struct FixedPackError: Error, CustomStringConvertible {
  /// What is wrong.
  public var description: String
}
