/// The assumptions about what comes after a conversation, as plain numbers in one flat value; see ``Numbers``.
struct AftermathNumbers: Sendable {
  /// From which worth for the real need on something proves to fit rather than not within two weeks.
  let fitFrom: Int
  /// By how much better or worse it can prove in daily life than it looked in the shop.
  let fitSpread: Int
  /// How likely a bent statement that was believed about what was bought comes out within two weeks.
  let bentOutSoon: Int
  /// How likely it otherwise comes out in the course of the year.
  let bentOutLater: Int
  /// Which share of that holds where it was not about what someone took home.
  let bentOutUntaken: Int
  /// How often something comes back without a visible reason.
  let returnBase: Int
  /// How much more likely something comes back that does not fit.
  let returnMisfit: Int
  /// How much more likely something comes back when a bent statement came out.
  let returnBent: Int
  /// How much more likely something comes back that one was pushed into.
  let returnPushed: Int
  /// How often an order is called off whose date was not kept.
  let returnBroken: Int
  /// How much finding it hard to say no keeps someone from bringing things back.
  let returnShyness: Int
  /// How much more likely someone comes again whom the thing fits.
  let againFits: Int
  /// How much less likely someone comes again whom it does not fit.
  let againMisfit: Int
  /// How much less likely someone comes again when it comes out that something was not true.
  let againBent: Int
  /// How much a date that was kept adds to coming again.
  let againKept: Int
  /// How much a date that was broken takes from it.
  let againBroken: Int
  /// What the way back to the shop with it costs in coming again.
  let againReturned: Int
  /// What it costs in coming again to have left with nothing and without advice.
  let againUnmet: Int
  /// Coming again is never less likely than this: people surprise.
  let againLeast: Int
  /// Coming again is never more likely than this: nobody knows.
  let againMost: Int
  /// How often someone tells good things by themselves.
  let tellsGoodBase: Int
  /// How much trust adds to it.
  let tellsTrust: Int
  /// How much having been heard adds to it.
  let tellsHeard: Int
  /// How much more someone tells good things who was encouraged to think it over.
  let tellsThinking: Int
  /// How much more someone tells good things who was honestly sent elsewhere.
  let tellsReferral: Int
  /// How much a small favour adds to it.
  let tellsFavour: Int
  /// How much its fitting adds to it.
  let tellsFits: Int
  /// How often someone tells bad things by themselves.
  let tellsBadBase: Int
  /// How much felt pressure adds to that.
  let tellsPressure: Int
  /// How much hurt dignity adds to that.
  let tellsDignity: Int
  /// How much its not fitting adds to that.
  let tellsMisfit: Int
  /// How much a bent statement that came out adds to that.
  let tellsBent: Int
  /// How much a broken date adds to that.
  let tellsBroken: Int
  /// How much having left in anger adds to that.
  let tellsAngry: Int
  /// How often even someone who comes again buys shoes elsewhere in the same year.
  let elsewhereAgain: Int
  /// How often someone who does not come again buys elsewhere.
  let elsewhereNot: Int

  /// Takes them from a model's assumptions.
  init(_ values: [Assumption: Int]) {
    func value(_ assumption: Assumption) -> Int { values[assumption] ?? 0 }
    fitFrom = value(.fitFrom)
    fitSpread = value(.fitSpread)
    bentOutSoon = value(.bentOutSoon)
    bentOutLater = value(.bentOutLater)
    bentOutUntaken = value(.bentOutUntaken)
    returnBase = value(.returnBase)
    returnMisfit = value(.returnMisfit)
    returnBent = value(.returnBent)
    returnPushed = value(.returnPushed)
    returnBroken = value(.returnBroken)
    returnShyness = value(.returnShyness)
    againFits = value(.againFits)
    againMisfit = value(.againMisfit)
    againBent = value(.againBent)
    againKept = value(.againKept)
    againBroken = value(.againBroken)
    againReturned = value(.againReturned)
    againUnmet = value(.againUnmet)
    againLeast = value(.againLeast)
    againMost = value(.againMost)
    tellsGoodBase = value(.tellsGoodBase)
    tellsTrust = value(.tellsTrust)
    tellsHeard = value(.tellsHeard)
    tellsThinking = value(.tellsThinking)
    tellsReferral = value(.tellsReferral)
    tellsFavour = value(.tellsFavour)
    tellsFits = value(.tellsFits)
    tellsBadBase = value(.tellsBadBase)
    tellsPressure = value(.tellsPressure)
    tellsDignity = value(.tellsDignity)
    tellsMisfit = value(.tellsMisfit)
    tellsBent = value(.tellsBent)
    tellsBroken = value(.tellsBroken)
    tellsAngry = value(.tellsAngry)
    elsewhereAgain = value(.elsewhereAgain)
    elsewhereNot = value(.elsewhereNot)
  }
}
