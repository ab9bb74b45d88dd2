import Conversation
import Packs
import Reports
import Season
import Speech

/// What a season is played with: pack, houses and numbers, as the options name them.
struct SeasonSetup {
  let pack: Pack
  let files: ModelFiles
  let plan: SeasonPlan
  /// The numbers that were set.
  let changed: [SeasonInput]

  /// Finds everything the options name.
  ///
  /// - Throws: ``CommandError`` where something is not there.
  init(_ command: SeasonCommand) throws {
    let names = command.companies?.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    let library = try Library(command.common, command.data, naming: names ?? [])
    pack = try Self.pack(library, companies: names ?? [])
    let companies = try Self.companies(pack, names)
    var changed: [ModelSetting] = []
    for setting in command.set { changed.append(try Self.setting(setting)) }
    do throws(Issue) {
      files = try library.model.setting(pack.modelOverrides, source: "pack.yaml").setting(changed)
    } catch {
      throw CommandError.issue(error)
    }
    self.changed = changed.compactMap { SeasonInput(name: $0.name) }
    let reader = HabitReader(common: command.common, data: command.data, packs: library.packs)
    var houses = try Self.houses(companies, command, reader)
    if command.likeMe, let last = companies.last {
      houses.append(SeasonHouse(last, policy: .likeMe(try reader.habits())))
    }
    let usual =
      command.tornado == nil && command.breakEven == nil
      ? SeasonPlan.usualReplications : ScenarioPlan.usualReplications
    let shop = SeasonShop(
      customers: pack.customers, floor: ShopFloor(pack.assortment), needs: pack.needs, model: files.model)
    do throws(SceneError) {
      plan = try SeasonPlan(
        shop, houses: houses, weeks: command.weeks, replications: command.replications ?? usual, seed: command.seed)
    } catch {
      switch error {
      case .wish(let part, let problem): throw CommandError.wish(part, problem: "\(problem)")
      }
    }
    if command.tornado != nil || command.breakEven != nil, houses.count < 2 { throw CommandError.twoCompanies }
  }

  /// The first pack that has all the companies.
  private static func pack(_ library: Library, companies: [String]) throws -> Pack {
    for name in companies where !library.packs.contains(where: { $0.company(name) != nil }) {
      throw CommandError.unknown("--companies", name, among: library.packs.flatMap(\.companies).map(\.id))
    }
    guard let pack = library.packs.first(where: { pack in companies.allSatisfy { pack.company($0) != nil } }) else {
      throw CommandError.companiesOfOnePack
    }
    return pack
  }

  /// The companies named, else the two whose doing differs most, the one that moves stock first.
  private static func companies(_ pack: Pack, _ names: [String]?) throws -> [Company] {
    if let names {
      let companies = names.compactMap { pack.company($0) }
      if companies.isEmpty { throw CommandError.missing("--companies", among: pack.companies.map(\.id)) }
      return companies
    }
    let sorted = pack.companies.sorted { $0.done < $1.done }
    return sorted.count < 2 ? sorted : [sorted[0], sorted[sorted.count - 1]]
  }

  private static func houses(
    _ companies: [Company], _ command: SeasonCommand, _ reader: HabitReader
  ) throws -> [SeasonHouse] {
    let names = command.policy?.split(separator: ",").map { $0.filter { !$0.isWhitespace } } ?? []
    guard names.count <= 1 || names.count == companies.count else { throw CommandError.policyForEach(companies.count) }
    return try companies.enumerated().map { index, company in
      let name = names.isEmpty ? nil : names[names.count == 1 ? 0 : index]
      return SeasonHouse(
        company, policy: try name.map { try reader.policy(named: $0) }, thoroughness: command.thoroughness)
    }
  }

  /// A setting such as `passers-by=600`.
  private static func setting(_ text: String) throws -> ModelSetting {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let value = Int(parts[1].filter { !$0.isWhitespace }) else {
      throw CommandError.setting(text)
    }
    return ModelSetting(name: parts[0].filter { !$0.isWhitespace }, value: value)
  }

  // MARK: What it depends on

  /// The figure with a name.
  ///
  /// - Throws: ``CommandError`` where there is none.
  func figure(_ name: String) throws -> SeasonFigure {
    guard let figure = SeasonFigure(rawValue: name) else {
      throw CommandError.unknown("--tornado", name, among: SeasonFigure.allCases.map(\.rawValue))
    }
    return figure
  }

  /// Two numbers with their ranges.
  ///
  /// - Throws: ``CommandError`` where there are not two, or not these.
  func inputs(_ text: String) throws -> (SeasonRange, SeasonRange) {
    let names = text.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    guard names.count == 2, names[0] != names[1] else { throw CommandError.twoNumbers }
    return (try range(names[0]), try range(names[1]))
  }

  private func range(_ name: String) throws -> SeasonRange {
    guard let input = SeasonInput(name: name), let range = files.range(of: input) else {
      let all = SeasonInput.usual.map(\.name) + Assumption.allCases.map(\.rawValue)
      throw CommandError.unknownNumber("--break-even", name, among: all)
    }
    return range
  }

  /// The numbers that are tried when nothing else is said.
  var usualRanges: [SeasonRange] { SeasonInput.usual.compactMap { files.range(of: $0) } }

  /// The value a number has in this season.
  func value(of input: SeasonInput) -> Int? {
    switch input {
    case .weeks: plan.weeks
    case .assumption(let assumption): files.model.assumptions[assumption]
    }
  }

  /// What stands behind a number, in words.
  func note(language: Language) -> (SeasonInput, Int?) -> SeasonHandout.Note {
    { input, value in
      guard case .assumption(let assumption) = input, let note = files.assumptions[assumption] else {
        return SeasonHandout.Note(name: input.name, why: "", source: "", value: value.map { String($0) } ?? "")
      }
      return SeasonHandout.Note(
        name: input.name, why: note.why[language], source: note.source, value: value.map { written(input, $0) } ?? "")
    }
  }

  /// How a number's value is written.
  func written(_ input: SeasonInput, _ value: Int) -> String { String(value) }
}
