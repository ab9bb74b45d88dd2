import Canvas
import Conversation
import History
import Packs
import Season
import Workshop

/// Which contrast to show, asked for before the program has begun.
public enum ContrastOpening: Hashable, Sendable {
  /// Opens the choice; what is nil is left to the person, and with a customer and two companies the contrast begins.
  case show(customer: String?, companies: Pair<String>?, sellers: Pair<ContrastSeller>, seed: UInt64?)
  /// Shows whoever presents what the room sees, under this name or number.
  case present(String)
}

/// What is on the disk of the contrasts of this run.
struct KeptContrasts: Sendable {
  /// By the program's own numbers.
  var kept: [Int: KeptContrast] = [:]
  /// The program's number for the next one.
  var next = 1
  /// The steps that could not be kept, by number, so that nobody waits again before something has changed.
  var refused: [Int: KeptContrast] = [:]
}

extension App {
  /// What has to be kept of the contrast in sight, so that the next picture shows nothing unkept; those that were left
  /// are let go of, and one in which nothing happened is forgotten.
  mutating func contrastEffects() -> [Effect] {
    if case .contrast(var state) = screen, state.number == nil {
      state.number = world.contrasts.next
      world.contrasts.next += 1
      screen = .contrast(state)
    }
    guard world.keeping.status == .open else { return [] }
    var actions: [ContrastAction] = []
    let open = Set(stack.compactMap { $0.state.shownContrast?.number })
    for (number, kept) in world.contrasts.kept.sorted(by: { $0.key < $1.key }) where !open.contains(number) {
      world.contrasts.kept[number] = nil
      actions.append(kept.isUntouched ? .delete(contrast: kept.record) : .release(contrast: kept.record))
    }
    if let state = screen.state.shownContrast, let number = state.number {
      let contrast = state.contrast
      if let refused = world.contrasts.refused[number], refused == KeptContrast(contrast, record: 0) {
        return actions.map { .keepContrast($0) }
      }
      if let kept = world.contrasts.kept[number] {
        actions += kept.actions(to: contrast)
      } else {
        let setup = ContrastSetup(of: contrast, pack: state.pack.name, version: state.pack.version)
        actions.append(.begin(number: number, ContrastRecord(of: contrast, setup: setup)))
      }
    }
    return actions.map { .keepContrast($0) }
  }

  /// Takes notice of what came of keeping a contrast.
  mutating func take(_ event: ContrastEvent) -> [Effect] {
    switch event {
    case .done(.begin(let number, _), let record):
      if let contrast = shown(number) { world.contrasts.kept[number] = KeptContrast(contrast, record: record) }
      world.contrasts.refused[number] = nil
    case .done(.delete(let record), _):
      // One that is still open below begins anew as soon as something happens in it.
      for (number, kept) in world.contrasts.kept where kept.record == record {
        world.contrasts.kept[number] = nil
        world.contrasts.refused[number] = shown(number).map { KeptContrast($0, record: 0) }
      }
      return changeScreen { state, world in state.contrastArrived(event, world) }
    case .done(let action, let record):
      guard let number = world.contrasts.kept.first(where: { $0.value.record == record })?.key else { break }
      world.contrasts.kept[number]?.apply(action)
      world.contrasts.refused[number] = nil
    case .failed(_, let error):
      if let state = screen.state.shownContrast, let number = state.number {
        world.contrasts.refused[number] = KeptContrast(state.contrast, record: 0)
      }
      message = world.strings.fill("contrast.not-kept", ["why": world.strings.sentence(error)])
    case .heldElsewhere(let record):
      // Both go on: what follows here becomes a contrast of its own.
      for (number, kept) in world.contrasts.kept where kept.record == record { world.contrasts.kept[number] = nil }
      message = world.strings["contrast.held-elsewhere"]
      return contrastEffects()
    case .listed, .loaded: return changeScreen { state, world in state.contrastArrived(event, world) }
    }
    return []
  }

  /// The contrast of the program's number, while it is open.
  private func shown(_ number: Int) -> Contrast? {
    stack.lazy.compactMap { $0.state.shownContrast }.first { $0.number == number }?.contrast
  }

  /// Has the list read that was opened before there was a place to read it from.
  func contrastsEffects(after event: KeepEvent) -> [Effect] {
    guard case .opened = event, case .contrasts = screen else { return [] }
    return [.keepContrast(.list)]
  }

  // MARK: Opening

  /// Opens the list of what is kept, and has it read.
  mutating func openContrasts() -> [Effect] {
    openOnce(.contrasts(ContrastsState()))
    guard world.keeping.status == .open else { return [] }
    return [.keepContrast(.list)]
  }

  /// Shows a kept contrast exactly where it stood, or says why that is not possible.
  mutating func show(_ record: ContrastRecord) -> [Effect] {
    guard let replay = world.replay else { return [] }
    // One that is open below is gone back to; two of it would get in each other's way.
    let number = world.contrasts.kept.first { $0.value.record == record.id }?.key
    if let number, let below = stack.firstIndex(where: { $0.state.shownContrast?.number == number }) {
      while stack.count > below + 1 { leave() }
      return []
    }
    do throws(ReplayProblem) {
      let (contrast, pack) = try replay.contrast(of: record, language: world.language)
      var state = ContrastState(pack: pack, contrast: contrast)
      let number = world.contrasts.next
      world.contrasts.next += 1
      state.number = number
      world.contrasts.kept[number] = KeptContrast(contrast, record: record.id)
      stack.append(.contrast(state))
      return [.keepContrast(.hold(contrast: record.id))]
    } catch {
      cover = .text(
        title: world.strings["keep.cannot-go-on"], [Paragraph(world.strings.sentence(error))], ScrollState())
      return []
    }
  }

  /// Opens what was asked for at the start, now that the packs are there.
  mutating func open(_ opening: ContrastOpening) -> [Effect] {
    guard case .show(let customer, let companies, let sellers, let seed) = opening else {
      return changeScreen { state, world in state.packsArrived(world) }
    }
    if let seed { world.freshSeed = seed }
    let effects = run(.openContrast, key: nil)
    guard case .contrastChoice(var choice) = screen else { return effects }
    choice.sellers = sellers
    let isCustomerThere = choice.focus(customer: customer, companies: companies, world)
    screen = .contrastChoice(choice)
    return isCustomerThere && companies != nil ? effects + run(.activate, key: nil) : effects
  }
}

extension ContrastChoiceState {
  /// Chooses whom and what was asked for.
  ///
  /// - Returns: Whether the customer and both companies were named and found.
  mutating func focus(customer id: String?, companies: Pair<String>?, _ world: World) -> Bool {
    let people = ChoiceState.people(world)
    let place = people.firstIndex { world.packs[$0.pack].customers[$0.customer].id == id }
    if let place { person = place }
    guard let pack = customer(world)?.pack, let companies else { return false }
    self.companies = companies.map { name in pack.companies.firstIndex { $0.id == name } }
    return place != nil && self.companies.both.allSatisfy { $0 != nil }
  }
}

extension KeptContrast {
  /// Whether nothing has happened in it yet.
  var isUntouched: Bool { steps == 0 && ballots.isEmpty && asked == 0 }

  /// Takes notice that something was done.
  mutating func apply(_ action: ContrastAction) {
    switch action {
    case .append(_, let node, _, _):
      steps = max(steps, node)
      here = node
    case .go(let node, _): here = node
    case .keep(let ballot, _):
      if let known = ballots.firstIndex(where: { $0.node == ballot.node && $0.sides == ballot.sides }) {
        ballots[known] = ballot
      } else {
        ballots.append(ballot)
      }
    case .ask: asked += 1
    default: break
    }
  }
}
