/// Places of customers' acts in tables.
extension CustomerAct {
  /// Its place in every table with one entry for each; the order of the declaration.
  public var index: Int {
    switch self {
    case .greets: 0
    case .statesWish: 1
    case .repeatsWish: 2
    case .hearsGap: 3
    case .hearsLimit: 4
    case .hearsFits: 5
    case .tells: 6
    case .surface: 7
    case .answersClosed: 8
    case .feelsHeard: 9
    case .corrects: 10
    case .moved: 11
    case .brushesOff: 12
    case .silenceSpeaks: 13
    case .silenceAwkward: 14
    case .confirmsSummary: 15
    case .measured: 16
    case .takesIn: 17
    case .appreciatesDrawback: 18
    case .believesBent: 19
    case .doubtsBent: 20
    case .promiseOk: 21
    case .interested: 22
    case .hesitates: 23
    case .declines: 24
    case .thanksReferral: 25
    case .doubtsReferral: 26
    case .relieved: 27
    case .resists: 28
    case .flattered: 29
    case .unflattered: 30
    case .believesScarcity: 31
    case .doubtsScarcity: 32
    case .refusesAddOn: 33
    case .takesAddOn: 34
    case .undecided: 35
    case .acceptsBuy: 36
    case .acceptsOrder: 37
    case .acceptsService: 38
    case .acceptsWay: 39
    case .givesIn: 40
    case .leavesContent: 41
    case .leavesAngry: 42
    case .impatient: 43
    case .apologyAccepted: 44
    case .apologyHollow: 45
    case .favour: 46
    case .asksBack: 47
    case .farewell: 48
    }
  }
}
