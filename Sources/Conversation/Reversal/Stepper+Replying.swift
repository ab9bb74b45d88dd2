extension Stepper {
  /// A person's answer, and what a turn brings after an answer: time, the ending, the company.
  ///
  /// What a drawn customer does by themselves does not happen: whoever plays them does it or leaves it.
  mutating func reply(_ answer: CustomerMove, to heard: HeardMove) {
    // Even who turns round in the doorway has said what they came for.
    if state.phase == .greeting, answer.leaves { stateWish() }
    switch answer.family {
    case .say: replySaying(answer, to: heard.move)
    case .ask: replyAsking(answer, to: heard.move)
    case .offer: replyToOffer(answer, to: heard.move)
    case .show: replyShowing(answer)
    case .go: replyGoing(answer)
    }
    // An apology counts unless it is doubted or answered by going in anger.
    if heard.move.kind == .apologise, answer != .goAngry, answer != .feelsPressed { state.facts.insert(.apologised) }
    if state.phase == .greeting { stateWish() }
    if state.phase == .decision { happen(.undecided) }
    if state.ending == nil, heard.isReleased, answer == .silent { leave() }
    passTime(heard.move.kind)
    if state.ending == nil, state.turn >= numbers.longestConversation { leave() }
    if state.ending != nil { settle() }
    feelCompany()
    sellerRests()
  }

  // MARK: Saying

  private mutating func replySaying(_ answer: CustomerMove, to move: Move) {
    let level = Int(state.levels)
    switch answer {
    case .sayWish: if state.phase != .greeting { respond(.repeatsWish) }
    case .tell:
      guard level < scene.person.chain.count else { return }
      // What is told can be seen as well: nobody tells a level of which there was no sign.
      let signs = scene.person.chain[level].signs
      if signs != 0, state.signs & signs == 0, let sign = scene.sign(shownNextIn: state) { show(sign: sign) }
      happen(.needTouched)
      tell(level)
    case .surface:
      guard level < scene.person.chain.count else { return respond(.answersClosed) }
      answerOnTheSurface(level, move.kind == .askClosed ? .answersClosed : nil)
    case .hint: if let sign = scene.sign(shownNextIn: state) { show(sign: sign) }
    default: break
    }
  }

  // MARK: Asking

  private mutating func replyAsking(_ answer: CustomerMove, to move: Move) {
    switch answer {
    case .askThem:
      respond(.asksBack)
      if state.tally.askedBack == 0 { shiftSeller(.recognition, by: 60) }
      bump(\.askedBack)
    case .askElse:
      // Whoever asks for something else does not want what is on the table.
      if let focus = state.focus { turnDown(focus) }
      respond(.hesitates)
    case .doubt:
      if move.kind.isUntrue {
        bump(\.doubted)
        if let focus = state.focus { state.bent &= ~(1 &<< UInt64(focus)) }
      }
      switch move.kind {
      case .scarcity: respond(.doubtsScarcity)
      case .refer: respond(.doubtsReferral)
      case .flatter: respond(.unflattered)
      default: respond(.doubtsBent)
      }
    default: respond(.hesitates)
    }
  }

  private mutating func turnDown(_ offer: UInt8) {
    state.declined |= 1 &<< UInt64(offer)
    state.liked &= ~(1 &<< UInt64(offer))
  }

  // MARK: Answering an offer

  private mutating func replyToOffer(_ answer: CustomerMove, to move: Move) {
    switch (move.kind, answer) {
    case (.addOn, .like):
      bump(\.addOns)
      return respond(.takesAddOn)
    case (.addOn, .decline): return respond(.refusesAddOn)
    case (.nothingNeeded, .take): return takeNothing()
    case (.nothingNeeded, .like): return respond(.relieved)
    case (.nothingNeeded, .hesitate), (.nothingNeeded, .decline):
      shift(.disappointment, by: 60)
      return respond(answer == .hesitate ? .hesitates : .declines)
    default: break
    }
    guard let focus = state.focus else { return }
    let index = Int(focus)
    switch answer {
    case .like:
      answered(index, .interested)
      state.liked |= 1 &<< UInt64(focus)
      state.declined &= ~(1 &<< UInt64(focus))
      shift(.disappointment, by: -120)
      respond(.interested)
    case .hesitate:
      answered(index, .hesitates)
      respond(move.kind == .askDecision ? .undecided : .hesitates)
    case .decline:
      answered(index, .declines)
      turnDown(focus)
      shift(.trust, by: -numbers.declinedTrust)
      respond(.declines)
    case .take where scene.wares.all[index].move == .refer: goThere(index)
    case .take, .giveIn: accept(index, pushed: answer == .giveIn)
    default: break
    }
  }

  /// Notes what the person answered, beside the interest the program would have felt.
  private mutating func answered(_ index: Int, _ act: CustomerAct) {
    sink.take(.offerAnswered(offer: index, interest: interest(in: index), act: act))
  }

  /// The customer goes where they are sent.
  private mutating func goThere(_ index: Int) {
    answered(index, .thanksReferral)
    acceptReferral(index)
  }

  /// The customer lets it be, with relief: that is what was offered.
  private mutating func takeNothing() {
    respond(.relieved)
    acceptNothing(scene.offers.firstIndex { $0.move == .nothingNeeded })
  }

  // MARK: Showing and going

  private mutating func replyShowing(_ answer: CustomerMove) {
    guard answer != .silent else { return }
    // Both are a warning anybody can see.
    state.facts.insert(.warned)
    respond(answer == .feelsPressed ? .resists : .impatient)
  }

  private mutating func replyGoing(_ answer: CustomerMove) {
    if answer == .goAngry {
      respond(.leavesAngry)
      happen(.leftAngry)
    } else {
      respond(.leavesContent)
      happen(.leftContent)
    }
  }
}
