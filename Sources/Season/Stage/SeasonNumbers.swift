import Conversation

/// The assumptions about a season as plain numbers in one flat value; each is the `Assumption` of the same name.
struct SeasonNumbers: Sendable {
  /// How many people come in for the first time in a week.
  let seasonNewcomers: Int
  /// How many people know the shop at the start and come again over time.
  let seasonRegulars: Int
  /// Which share of newcomers only happens to pass by and lives elsewhere.
  let passersBy: Int
  /// How much it counts what such people tell others.
  let passersByTell: Int
  /// How often someone comes whose wish was never to be had here, or who brings something back, compared with others.
  let rareKinds: Int
  /// How different people of the same kind are.
  let personaSpread: Int
  /// For which share of those who look for something that can be had it is on the shelf at the start, in every shop.
  let shelfShare: Int
  /// How much what is asked for shifts in the course of a season.
  let demandDrift: Int
  /// How many new people come on average when someone tells good things.
  let tellsBring: Int
  /// How many stay away on average when someone tells bad things.
  let tellsKeepAway: Int
  /// Which part of that shows in one week.
  let tellsFade: Int
  /// How much of the trust that was won or lost is still there at the next visit.
  let carryTrust: Int
  /// How many people sell.
  let sellers: Int
  /// How many turns of talk a seller has in a week at most.
  let sellerTime: Int
  /// How long someone of middling haste waits for a seller.
  let waitsFor: Int
  /// How often someone who would not wait and knows the shop tries again soon.
  let waitsAgain: Int
  /// How often someone who takes something else without help takes it here.
  let substituteHere: Int
  /// What of it stays with the shop, in cents.
  let substituteMargin: Int
  /// How well sellers who know the job listen and judge.
  let sellerSkill: Int
  /// Which part of that someone has who is new.
  let beginnerSkill: Int
  /// How much is added in a week until it is enough for the shop.
  let skillGrowth: Int
  /// How much of the strain of one talk is still there after work.
  let strainCarry: Int
  /// Which part of the strain leaves over a weekend.
  let strainRest: Int
  /// How much strain every talk costs by itself, because it is work.
  let talkStrain: Int
  /// How likely someone leaves in a week for other reasons.
  let leaveAnyway: Int
  /// From which strain on someone thinks of leaving.
  let leaveFrom: Int
  /// How likely someone who is worn out entirely leaves in a week.
  let leaveChance: Int
  /// What it costs to replace someone, in cents.
  let replaceSeller: Int
  /// Which part of the margins in the assortment holds: 1000 is what the articles say.
  let marginShare: Int
  /// What it costs to put a returned pair in order again, in cents.
  let returnCost: Int
  /// What a pair on the shelf costs in a week, in cents.
  let holdingCost: Int
  /// How much purchasing goes by what it believed so far, against the last week.
  let beliefMemory: Int
  /// By how much purchasing orders more than it believes it will sell.
  let orderBuffer: Int
  /// How many pairs are bought in a week at most.
  let purchasePairs: Int
  /// How often the same must be reported until a house that learns changes something.
  let reportsToChange: Int
  /// How long it takes then, in days.
  let changeDays: Int
  /// How many more pairs purchasing thinks are needed after one report.
  let reportPairs: Int
  /// How often a year someone needs shoes.
  let visitsPerYear: Int
  /// What is spent on such a visit on average, in cents.
  let spendingPerVisit: Int

  /// Takes them from a model's assumptions.
  init(_ values: [Assumption: Int]) {
    func value(_ assumption: Assumption) -> Int { values[assumption] ?? 0 }
    seasonNewcomers = value(.seasonNewcomers)
    seasonRegulars = value(.seasonRegulars)
    passersBy = value(.passersBy)
    passersByTell = value(.passersByTell)
    rareKinds = value(.rareKinds)
    personaSpread = value(.personaSpread)
    shelfShare = value(.shelfShare)
    demandDrift = value(.demandDrift)
    tellsBring = value(.tellsBring)
    tellsKeepAway = value(.tellsKeepAway)
    tellsFade = value(.tellsFade)
    carryTrust = value(.carryTrust)
    sellers = value(.sellers)
    sellerTime = value(.sellerTime)
    waitsFor = value(.waitsFor)
    waitsAgain = value(.waitsAgain)
    substituteHere = value(.substituteHere)
    substituteMargin = value(.substituteMargin)
    sellerSkill = value(.sellerSkill)
    beginnerSkill = value(.beginnerSkill)
    skillGrowth = value(.skillGrowth)
    strainCarry = value(.strainCarry)
    strainRest = value(.strainRest)
    talkStrain = value(.talkStrain)
    leaveAnyway = value(.leaveAnyway)
    leaveFrom = value(.leaveFrom)
    leaveChance = value(.leaveChance)
    replaceSeller = value(.replaceSeller)
    marginShare = value(.marginShare)
    returnCost = value(.returnCost)
    holdingCost = value(.holdingCost)
    beliefMemory = value(.beliefMemory)
    orderBuffer = value(.orderBuffer)
    purchasePairs = value(.purchasePairs)
    reportsToChange = value(.reportsToChange)
    changeDays = value(.changeDays)
    reportPairs = value(.reportPairs)
    visitsPerYear = value(.visitsPerYear)
    spendingPerVisit = value(.spendingPerVisit)
  }
}
