import Conversation

/// The assumptions about a season as plain numbers in one flat value.
struct SeasonNumbers: Sendable {
  let seasonNewcomers: Int
  let seasonRegulars: Int
  let passersBy: Int
  let passersByTell: Int
  let rareKinds: Int
  let personaSpread: Int
  let shelfShare: Int
  let demandDrift: Int
  let tellsBring: Int
  let tellsKeepAway: Int
  let tellsFade: Int
  let carryTrust: Int
  let sellers: Int
  let sellerTime: Int
  let waitsFor: Int
  let waitsAgain: Int
  let substituteHere: Int
  let substituteMargin: Int
  let sellerSkill: Int
  let beginnerSkill: Int
  let skillGrowth: Int
  let strainCarry: Int
  let strainRest: Int
  let talkStrain: Int
  let leaveAnyway: Int
  let leaveFrom: Int
  let leaveChance: Int
  let replaceSeller: Int
  let marginShare: Int
  let returnCost: Int
  let holdingCost: Int
  let beliefMemory: Int
  let orderBuffer: Int
  let purchasePairs: Int
  let reportsToChange: Int
  let changeDays: Int
  let reportPairs: Int
  let visitsPerYear: Int
  let spendingPerVisit: Int

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
