/// Everything that can be done by a key or by name; what it is called stands in the interface files, by its raw value.
public enum Command: String, CaseIterable, Sendable, Hashable {
  // Anywhere
  case up, down, left, right
  case pageUp = "page-up"
  case pageDown = "page-down"
  case first, last, activate
  case chooseNumber = "choose-number"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case back, help, palette, quit, suspend, redraw
  // Going somewhere
  case openHome = "open-home"
  case openPractise = "open-practise"
  case openReversal = "open-reversal"
  case resume
  case openSeason = "open-season"
  case openShop = "open-shop"
  case openRecords = "open-records"
  case openReflect = "open-reflect"
  case openContrast = "open-contrast"
  case openContrasts = "open-contrasts"
  case openSettings = "open-settings"
  case practiseProposal = "practise-proposal"
  case openOwnShop = "open-own-shop"
  case showProblems = "show-problems"
  case openJournalPages = "open-journal-pages"
  case openPassphrase = "open-passphrase"
  case lockJournal = "lock-journal"
  // Choice
  case newSeed = "new-seed"
  case nextLevel = "next-level"
  // Practise and ending
  case takeBack = "take-back"
  case speakFreely = "speak-freely"
  case nameFeeling = "name-feeling"
  case showOffers = "show-offers"
  case showMap = "show-map"
  case showCompany = "show-company"
  case again, reread
  // Playing the customer
  case showRole = "show-role"
  case showFelt = "show-felt"
  case editUnsaid = "edit-unsaid"
  // Looking back at one conversation
  case understand, skip
  case switchPolicy = "switch-policy"
  case showMoves = "show-moves"
  case otherFigures = "other-figures"
  // Looking back
  case delete
  case deleteAll = "delete-all"
  case play
  case goOn = "go-on"
  case showRelatives = "show-relatives"
  case editNote = "edit-note"
  case showCapsule = "show-capsule"
  // Reading one's own entries
  case exportEntry = "export-entry"
  case exportAll = "export-all"
  // Contrast
  case step
  case stepBack = "step-back"
  case vote, ask, reveal
  case swapStance = "swap-stance"
  case showGap = "show-gap"
  case erase
  case showOwnLines = "show-own-lines"
  // Season
  case pause
  case nextFigure = "next-figure"
  case nextAcross = "next-across"
  case nextUpwards = "next-upwards"
  case reset
  case resetAll = "reset-all"
  case handOut = "hand-out"
  // Reflecting
  case makePlan = "make-plan"
  case reflectOnThis = "reflect-on-this"
  case doesNotApply = "does-not-apply"
  // Shop
  case search, filter, sort
  case reverseSort = "reverse-sort"
  case editWish = "edit-wish"
  case more, less
  case clearWish = "clear-wish"
  case nextPack = "next-pack"
  case details

  /// Whether it moves or chooses within what is shown, so that naming it in the palette would be of no use.
  var isMotion: Bool {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .activate, .chooseNumber, .step, .erase: true
    default: false
    }
  }

  /// The screen it goes to, from wherever one is.
  var isDoor: Bool {
    switch self {
    case .openHome, .openPractise, .openContrast, .openContrasts, .openReversal, .resume, .openSeason, .openShop,
      .openRecords, .openReflect, .openSettings, .openOwnShop, .showProblems, .openJournalPages, .openPassphrase:
      true
    default: false
    }
  }
}
