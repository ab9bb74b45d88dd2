import Conversation
import Packs
import Season
import Speech
import Workshop

/// A whole contrast as one short line of text, with all its forks, and without votes, questions or anybody's words.
///
/// The line is `ANPC1-` and base 32, in the same envelope as a ``Capsule``. The content: pack name, pack version, 32 bits
/// each of the hashes of both models and of the words, rules, customer, both companies, seed, stance and skill of both
/// sellers, the changed numbers of the model by ascending name, the number of steps, the steps, the node in sight, 32 bits
/// over the names of the offers. A step is how far back its parent lies, then one byte: 0 to 3 say on which sides somebody
/// spoke (1 left, 2 right) with 4 and 8 added where the room chose (left, right); 16 and 32 are a swap on the left or the
/// right. Moves follow, the left one first, as in a ``Capsule``; a swap is followed by the place of its stance.
public struct ContrastCapsule: Hashable, Sendable {
  /// What tells such a line from others.
  static let envelope = CapsuleEnvelope(name: "ANPC", version: 1)
  /// The stances' names by their places; a new one goes to the end.
  static let stances = ["push", "customer-centred", "order-taker", "random", "apologise-and-wait"]
  /// The most steps that are read.
  private static let mostSteps = 10_000

  /// A step by its places.
  struct CodedStep: Hashable, Sendable {
    /// The place of the step it follows.
    var parent: Int
    /// What it is.
    var kind: Kind

    /// A turn, or a seller who is swapped.
    enum Kind: Hashable, Sendable {
      case turn(Pair<Capsule.CodedMove?>, byRoom: Pair<Bool>)
      case swap(ContrastSide, Stance)
    }
  }

  /// What it starts from; of the hashes only the upper halves are there.
  public internal(set) var setup: ContrastSetup
  /// The upper half of the hash of the words.
  var wordsHash: UInt32
  /// The steps; none stands before the one it follows.
  var steps: [CodedStep]
  /// The place of the node in sight.
  var here: Int
  /// A hash over the names of the offers that were made.
  var offersHash: UInt32

  /// The capsule of a contrast as it stands.
  ///
  /// - Parameters:
  ///   - contrast: The contrast.
  ///   - pack: The name of the pack it is from.
  ///   - version: The pack's version.
  ///   - changed: The numbers of the model a person changed.
  public init(of contrast: Contrast, pack: String, version: Int, changed: [String: Int] = [:]) {
    setup = Self.shortened(ContrastSetup(of: contrast, pack: pack, version: version, changed: changed))
    wordsHash = Self.wordsHash(contrast, contrast.nodes[0].sessions.left.narrator.words)
    steps = contrast.links.map { link in
      switch link.step {
      case .swap(let side, let stance): CodedStep(parent: link.parent, kind: .swap(side, stance))
      case .turn(let moves):
        CodedStep(
          parent: link.parent,
          kind: .turn(
            moves.map { $0.map { Capsule.CodedMove(kind: $0.move.kind, offer: $0.move.offer) } },
            byRoom: moves.map { $0?.byRoom ?? false }))
      }
    }
    here = contrast.here
    offersHash = Self.offersHash(contrast)
  }

  /// The setup with what a capsule keeps of its hashes.
  private static func shortened(_ setup: ContrastSetup) -> ContrastSetup {
    var setup = setup
    setup.modelHashes = setup.modelHashes.map { ContentHash(bits: UInt64($0.short) << 32) }
    setup.linesHash = ContentHash(bits: 0)
    return setup
  }

  /// Stands for the words of both sides.
  static func wordsHash(_ contrast: Contrast, _ words: PackWords) -> UInt32 {
    ContentHash.words(words, in: contrast.scenes.left.company.id, contrast.scenes.right.company.id).short
  }

  /// Stands for the offers the moves are about, in their order.
  static func offersHash(_ contrast: Contrast) -> UInt32 {
    var ids: [String] = []
    for case .turn(let moves) in contrast.links.map(\.step) {
      for side in ContrastSide.allCases {
        if let offer = moves[side]?.move.offer { ids.append(contrast.scenes[side].offers[offer].id) }
      }
    }
    return ContentHash { bytes in bytes.write(ids) { $0.write($1) } }.short
  }

  // MARK: Text

  /// Whether a text begins like a capsule of a contrast rather than of one conversation.
  public static func isOne(_ text: String) -> Bool {
    text.filter { !$0.isWhitespace }.uppercased().hasPrefix(envelope.name)
  }

  /// The capsule as one line of letters, digits and a hyphen.
  public var text: String {
    var content = CapsuleWriter()
    content.write(setup.pack)
    content.write(UInt64(max(0, setup.packVersion)))
    for hash in setup.modelHashes.both { content.write(fixed: hash.short) }
    content.write(fixed: wordsHash)
    content.write(UInt64(max(0, setup.rules)))
    content.write(setup.customer)
    for company in setup.companies.both { content.write(company) }
    content.write(setup.seed)
    for seller in setup.sellers.both {
      content.write(Self.place(of: seller.stance))
      content.write(UInt64(max(0, seller.skill)))
    }
    content.write(UInt64(setup.changed.count))
    for (name, value) in setup.changed.sorted(by: { $0.key < $1.key }) {
      content.write(name)
      content.write(signed: value)
    }
    content.write(UInt64(steps.count))
    for (index, step) in steps.enumerated() {
      content.write(UInt64(index - step.parent))
      Self.write(step.kind, into: &content)
    }
    content.write(UInt64(here))
    content.write(fixed: offersHash)
    return Self.envelope.text(content.bytes)
  }

  private static func write(_ kind: CodedStep.Kind, into content: inout CapsuleWriter) {
    switch kind {
    case .swap(let side, let stance):
      content.write(side == .left ? 16 : 32)
      content.write(place(of: stance))
    case .turn(let moves, let byRoom):
      var flags: UInt64 = 0
      if moves.left != nil { flags |= 1 }
      if moves.right != nil { flags |= 2 }
      if byRoom.left { flags |= 4 }
      if byRoom.right { flags |= 8 }
      content.write(flags)
      for move in moves.both.compactMap({ $0 }) {
        content.write(UInt64(MoveKind.allCases.firstIndex(of: move.kind) ?? 0))
        if let offer = move.offer { content.write(UInt64(offer)) }
      }
    }
  }

  /// Reads a capsule; spaces and line breaks that mail put in do not count.
  ///
  /// - Throws: ``CapsuleError`` for whatever is none.
  public init(text: String) throws(CapsuleError) {
    let content = try Self.envelope.content(of: text)
    var reader = CapsuleReader(content[...])
    guard let capsule = ContrastCapsule(&reader), reader.isAtEnd else { throw .damaged }
    self = capsule
  }

  private init?(_ reader: inout CapsuleReader) {
    guard let pack = reader.identifier(), let version = reader.number(upTo: .max), let left = reader.fixed(),
      let right = reader.fixed(), let words = reader.fixed(), let rules = reader.number(upTo: .max),
      let customer = reader.identifier(), let leftHouse = reader.identifier(), let rightHouse = reader.identifier(),
      let seed = reader.number(), let leftSeller = Self.seller(&reader), let rightSeller = Self.seller(&reader),
      let changed = Capsule.changed(&reader), let count = reader.number(upTo: Self.mostSteps)
    else { return nil }
    setup = ContrastSetup(
      pack: pack, packVersion: version,
      modelHashes: Pair(ContentHash(bits: UInt64(left) << 32), ContentHash(bits: UInt64(right) << 32)),
      linesHash: ContentHash(bits: 0), rules: rules, customer: customer, companies: Pair(leftHouse, rightHouse),
      sellers: Pair(leftSeller, rightSeller), seed: seed, changed: changed)
    wordsHash = words
    steps = []
    for index in 0..<count {
      guard let distance = reader.number(upTo: index), let kind = Self.kind(&reader) else { return nil }
      steps.append(CodedStep(parent: index - distance, kind: kind))
    }
    guard let here = reader.number(upTo: count), let offers = reader.fixed() else { return nil }
    self.here = here
    offersHash = offers
  }

  /// The place of a stance; one that has none is written beyond the end, so that it is refused and not mistaken.
  private static func place(of stance: Stance) -> UInt64 {
    UInt64(stances.firstIndex(of: stance.rawValue) ?? stances.count)
  }

  private static func stance(_ reader: inout CapsuleReader) -> Stance? {
    reader.number(upTo: stances.count - 1).flatMap { Stance(rawValue: stances[$0]) }
  }

  private static func seller(_ reader: inout CapsuleReader) -> ContrastSeller? {
    guard let stance = stance(&reader), let skill = reader.number(upTo: 1000) else { return nil }
    return ContrastSeller(stance, skill: skill)
  }

  private static func kind(_ reader: inout CapsuleReader) -> CodedStep.Kind? {
    guard let flags = reader.number(upTo: 32) else { return nil }
    if flags == 16 || flags == 32 {
      return stance(&reader).map { .swap(flags == 16 ? .left : .right, $0) }
    }
    guard flags < 16 else { return nil }
    var moves = Pair<Capsule.CodedMove?>(nil, nil)
    for (side, bit) in [(ContrastSide.left, 1), (.right, 2)] where flags & bit != 0 {
      guard let move = Capsule.move(&reader) else { return nil }
      moves[side] = move
    }
    return .turn(moves, byRoom: Pair(flags & 4 != 0, flags & 8 != 0))
  }
}

extension Replay {
  /// The contrast in a capsule.
  ///
  /// - Parameters:
  ///   - capsule: The capsule.
  ///   - language: The language of the lines; a capsule has none.
  /// - Returns: The contrast, the pack it is from, and whether the words of the pack are those of then.
  /// - Throws: ``ReplayProblem`` where it cannot be the same.
  public func contrast(
    of capsule: ContrastCapsule, language: Language
  ) throws(ReplayProblem) -> (contrast: Contrast, pack: Pack, hasSameWords: Bool) {
    let setup = capsule.setup
    let (left, pack) = try open(setup.conversation(.left), language: language) {
      $0.short == setup.modelHashes.left.short
    }
    let (right, _) = try open(setup.conversation(.right), language: language) {
      $0.short == setup.modelHashes.right.short
    }
    let links = capsule.steps.map { ContrastLink(parent: $0.parent, step: $0.kind.step) }
    let contrast: Contrast
    do throws(ContrastLinkError) {
      contrast = try Contrast(Pair(left, right), sellers: setup.sellers, links: links, here: capsule.here)
    } catch {
      throw .impossibleMove(turn: error.node, capsule.steps[error.node - 1].kind.name)
    }
    guard ContrastCapsule.offersHash(contrast) == capsule.offersHash else {
      throw .packChanged(setup.pack, then: setup.packVersion, now: pack.version)
    }
    return (contrast, pack, ContrastCapsule.wordsHash(contrast, pack.words) == capsule.wordsHash)
  }
}

extension ContrastCapsule.CodedStep.Kind {
  /// The step it stands for.
  var step: ContrastStep {
    switch self {
    case .swap(let side, let stance): .swap(side, to: stance)
    case .turn(let moves, let byRoom):
      .turn(
        Pair(
          moves.left.map { ContrastMove(Move($0.kind, offer: $0.offer), byRoom: byRoom.left) },
          moves.right.map { ContrastMove(Move($0.kind, offer: $0.offer), byRoom: byRoom.right) }))
    }
  }

  /// What it is called where it is not possible.
  var name: String {
    switch self {
    case .swap(_, let stance): stance.rawValue
    case .turn(let moves, _): moves.both.map { $0?.kind.rawValue ?? "-" }.joined(separator: " / ")
    }
  }
}
