import ArgumentParser
import Canvas
import Conversation
import History
import Packs
import Records
import Reports
import Screens
import Season
import Speech
import Workshop

/// Shows the same customer in two companies: on the screen, in plain lines, or presents it on a second terminal.
struct ContrastCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .text("contrast") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var lines: PlainOptions
  @OptionGroup var handout: HandoutOptions

  @Option(help: .text("option.customer", value: "id"))
  var customer: String?

  @Option(help: .text("contrast.companies", value: "ids"))
  var companies: String?

  @Option(help: .text("contrast.policy", value: "stances"))
  var policy: String?

  @Option(help: .text("contrast.skill", value: "numbers"))
  var skill: String?

  @Option(parsing: .unconditional, help: .text("option.seed", value: "number"))
  var seed: UInt64?

  @Flag(help: .text("contrast.json"))
  var json = false

  @Flag(help: .text("contrast.capsule"))
  var capsule = false

  @Option(help: .text("contrast.present", value: "no"))
  var present: String?

  @Flag(help: .text("contrast.list"))
  var list = false

  func validate() throws {
    if json, capsule { throw ValidationError.contrastOne }
    let others = [customer, companies, policy, skill].contains { $0 != nil } || seed != nil || capsule
    if present != nil || list, others || (present != nil && (list || json)) { throw ValidationError.contrastAlone }
    if let present, present != "last", Int(present).map({ $0 < 1 }) ?? true { throw ValidationError.presentNumber }
    if let companies, Self.parts(companies).count != 2 { throw ValidationError.contrastPairs }
    _ = try sellers()
  }

  func run() throws {
    if list { return try printList() }
    if let present { return try runPresenter(present) }
    guard json || capsule || lines.plain || handout.isWanted || !Environment.isTerminal else { return try show() }
    var (contrast, pack) = try opened()
    if !json, !capsule, !handout.isWanted, Environment.isTerminal { return try hold(contrast, pack) }
    while contrast.goOn() {}
    let text = ContrastCapsule(of: contrast, pack: pack.name, version: pack.version).text
    if handout.isWanted {
      let paper = ContrastHandout(
        contrast, for: handout.audience, strings: .interface(common.language), language: common.language, capsule: text)
      return try handout.write(paper.handout)
    }
    if capsule {
      var output = Output()
      try output.line(text)
      return try output.flush()
    }
    try ContrastOutput(contrast: contrast, pack: pack, language: common.language).write(json: json)
  }

  // MARK: Options

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { !$0.isWhitespace }.lowercased() }
  }

  /// How both sellers sell; one value counts for both.
  private func sellers() throws -> Pair<ContrastSeller> {
    func pair(_ text: String?) throws -> Pair<String>? {
      guard let parts = text.map(Self.parts) else { return nil }
      guard (1...2).contains(parts.count) else { throw ValidationError.contrastPairs }
      return Pair(parts[0], parts[parts.count - 1])
    }
    let stances = try pair(policy)?.map { name throws -> Stance in
      guard let stance = Stance(rawValue: name) else {
        throw CommandError.unknown("--policy", name, among: Stance.allCases.map(\.rawValue))
      }
      return stance
    }
    let skills = try pair(skill)?.map { text throws -> Int in
      guard let skill = Int(text), (0...1000).contains(skill) else { throw ValidationError.skillRange }
      return skill
    }
    return Pair(
      ContrastSeller(stances?.left ?? .push, skill: skills?.left ?? 500),
      ContrastSeller(stances?.right ?? .customerCentred, skill: skills?.right ?? 500))
  }

  // MARK: Showing

  private var start: Start { Start(common: common, data: data, plain: false) }

  private func show() throws {
    let houses = companies.map { Pair(Self.parts($0)[0], Self.parts($0)[1]) }
    if customer != nil || houses != nil { try checkNames(houses) }
    var start = start
    start.contrast = .show(customer: customer, companies: houses, sellers: try sellers(), seed: seed)
    try start.run()
  }

  /// Tells a misspelt name before a screen hides the message.
  private func checkNames(_ houses: Pair<String>?) throws {
    let library = try Library(common, data, naming: houses.map { $0.both } ?? [])
    let customer = customer ?? library.packs.flatMap(\.customers).first?.id ?? ""
    for house in houses?.both ?? [] { _ = try library.pack(customer: customer, company: house) }
    if houses == nil, !library.packs.contains(where: { $0.customer(customer) != nil }) {
      throw CommandError.unknown("--customer", customer, among: library.packs.flatMap(\.customers).map(\.id))
    }
  }

  /// Shows it in plain lines, step by step; every step is kept before it is printed.
  private func hold(_ contrast: Contrast, _ pack: Pack) throws {
    var room = PlainRoom(contrast, pack: pack, language: common.language)
    var output = Output()
    let store: RecordStore?
    do throws(KeepingError) {
      store = try RecordStore(folder: data.folder())
    } catch {
      store = nil
      Environment.complain("\(error)")
    }
    func keep() throws {
      for action in store == nil ? [] : room.actions() {
        guard let store else { break }
        let event = action.carryOut(with: store, now: Environment.now)
        for line in room.take(event) { try output.line(line) }
        if case .failed = event { break }
      }
    }
    try keep()
    for line in room.open() { try output.line(line) }
    try output.flush()
    while !room.isLeft, let line = readLine() {
      let lines = room.answer(line)
      try keep()
      for line in lines { try output.line(line) }
      try output.flush()
    }
  }

  /// The contrast at its opening.
  private func opened() throws -> (Contrast, Pack) {
    let library = try Library(common, data, naming: companies.map(Self.parts) ?? [])
    guard let customer else {
      throw CommandError.missing("--customer", among: library.packs.flatMap(\.customers).map(\.id))
    }
    guard let companies else {
      throw CommandError.missing("--companies", among: library.packs.flatMap(\.companies).map(\.id))
    }
    let houses = Self.parts(companies)
    let pack = try library.pack(customer: customer, company: houses[0])
    let sellers = try sellers()
    func opening(_ side: ContrastSide) throws -> Session {
      let scene = try library.scene(
        pack, customer: customer, company: houses[side == .left ? 0 : 1], skill: sellers[side].skill)
      return Session(
        scene: scene, words: pack.words, forms: .interface(common.language), language: common.language, seed: seed ?? 1)
    }
    return (Contrast(Pair(try opening(.left), try opening(.right)), sellers: sellers), pack)
  }

  // MARK: Kept ones

  private func printList() throws {
    let rows = try RecordStore(folder: data.folder()).contrasts()
    let strings = Forms.interface(common.language)
    let found = (try? Library.folders(common.packs)).map { PackLibrary.load(from: $0).packs } ?? []
    let packs = found.joined(by: OwnShopSource.entry(in: data))
    var output = Output()
    if json {
      try output.line { ContrastReport.list(rows).write(into: &$0) }
    } else if rows.isEmpty {
      try output.line(strings.filled("contrast.none-kept"))
    } else {
      for row in rows {
        let words = packs.first { $0.name == row.pack }?.words
        let names =
          [words?.customers[row.customer]?.name[common.language] ?? row.customer]
          + row.companies.both.map { words?.companies[$0]?.name[common.language] ?? $0 }
        let time = Timestamp.minute(row.startedAt, offset: RecordOptions.offset(at: row.startedAt))
        let state = strings.filled(
          row.isFinished ? "contrast.seen-whole" : "contrast.steps", ["count": String(row.steps)])
        try output.line("\(row.id)  \(time)  \(names.joined(separator: " · ")) · \(state)".cleaned())
      }
    }
    try output.flush()
  }

  private func runPresenter(_ name: String) throws {
    let folder = try data.folder()
    if Environment.isTerminal, !lines.plain {
      var start = start
      start.contrast = .present(name)
      start.presented = (folder, Int(name))
      return try start.run()
    }
    guard case .contrast(let record, _) = ContrastWatch(folder: folder, contrast: Int(name)).look() else {
      throw CommandError.noContrast(name)
    }
    var library = try Library(common)
    library.addOwnShop(data)
    let replay = try Replay.over(library.packs)
    let opened: (contrast: Contrast, pack: Pack)
    do throws(ReplayProblem) {
      opened = try replay.contrast(of: record, language: common.language)
    } catch {
      throw CommandError.replay(error)
    }
    var output = Output()
    let presenter = PlainPresenter(opened.contrast, pack: opened.pack, language: common.language)
    for line in presenter.lines { try output.line(line) }
    try output.flush()
  }
}

/// Writes a contrast as it is printed without a screen.
struct ContrastOutput {
  let contrast: Contrast
  let pack: Pack
  let language: Language

  /// Writes it: as JSON, or as it would be read out.
  func write(json: Bool) throws {
    var output = Output()
    if json {
      let report = ContrastReport(contrast, words: pack.words, language: language).whole(pack: pack.name)
      try output.line { report.write(into: &$0) }
    } else {
      for line in PlainContrast(contrast, pack: pack, language: language).lines { try output.line(line) }
    }
    try output.flush()
  }
}

extension CommandError {
  /// There is no contrast of this name or number.
  static func noContrast(_ name: String) -> CommandError { CommandError("no-contrast", ["name": name]) }
}
