import Conversation
import Packs
import Season
import Shop

struct Lab {
  static func run(_ args: [String]) async throws {
    let pack = try Bench.starter()
    var files = try ModelFiles.embedded().setting(pack.modelOverrides)
    var houses: [SeasonHouse] = []
    var met = false; var reps = 60, weeks = 26, seed = 1, tornado = false
    var be: [String] = []
    for a in args {
      if a == "met" { met = true } else if a.hasPrefix("reps=") { reps = Int(a.dropFirst(5))! } else if a.hasPrefix("weeks=") { weeks = Int(a.dropFirst(6))! }
      else if a.hasPrefix("seed=") { seed = Int(a.dropFirst(5))! } else if a == "tornado" { tornado = true }
      else if a.hasPrefix("be=") { be = a.dropFirst(3).split(separator: ",").map(String.init) }
      else if a.contains("=") { let p = a.split(separator: "="); files = try files.setting(name: String(p[0]), to: Int(p[1])!) }
      else { let p = a.split(separator: ":").map(String.init)
        houses.append(SeasonHouse(pack.company(p[0])!, policy: p.count > 1 ? .stance(Stance(rawValue: p[1])!) : nil, thoroughness: p.count > 2 ? Int(p[2])! : 1000)) }
    }
    if args.contains("scenes=1") || reps == 1 {
      for c in pack.customers { for (st, th) in [(Stance.push, 1000), (.customerCentred, 1000), (.orderTaker, 1000)] {
        for skill in [100, 500, 900] {
        var floor = ShopFloor(pack.assortment)
        if met { let r = try floor.requirements(of: c); _ = r; if let ch = try Learning(floor: floor, reportsToChange: 1).change(for: c) { floor = ShopFloor(pack.assortment.changed(by: [ch])) } else if c.id != "tourist" { if c.id == "widower" { floor = ShopFloor(pack.assortment.changed(by: [.stocks(article: "herold-classic", size: 4300)])) } else { continue } } }
        let scene = try Scene(customer: c, company: pack.company("hartmann")!, floor: floor, needs: pack.needs, model: files.model, skill: skill)
        var ends: [String: Int] = [:]; var rev = 0, mar = 0, again = 0, fits = 0, trust = 0
        for seed in 0..<1000 as Range<UInt64> { let e = scene.played(scene.start(seed: seed), by: StancePolicy(st, skill: skill, thoroughness: th)); ends[e.ending!.rawValue, default: 0] += 1; rev += Int(e.revenue); mar += Int(e.margin); let a = scene.aftermath(of: e); again += a.comesAgain ? 1 : 0; fits += a.fits == true ? 1 : 0; trust += Int(e.customer.trust); if a.isReturned { mar -= Int(e.margin) } }
        print(scene.wishFits, c.id, st.rawValue, skill, "rev", rev / 100000, "mar", mar / 100000, "again", again / 10, "fits", fits / 10, "trust", trust / 10000, ends.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value / 10)" }.joined(separator: " "))
        } } }
      return
    }
    let shop = SeasonShop(customers: pack.customers, floor: ShopFloorOf(pack), needs: pack.needs, model: files.model)
    let plan = try SeasonPlan(shop, houses: houses, weeks: weeks, replications: reps, seed: UInt64(seed))
    if tornado {
      let t = Tornado(plan, SeasonQuestion(.money), ranges: SeasonInput.usual.compactMap { files.range(of: $0) }, replications: reps)
      var job = ScenarioJob(t.plan); await job.run(workers: 2)
      print("middle", t.middle(job).mean / 100, t.middle(job).margin / 100)
      for r in t.rows(job) { print(r.range.input.name, r.range.low, Int(r.atLow.mean / 100), "±", Int(r.atLow.margin/100), r.range.high, Int(r.atHigh.mean / 100), "±", Int(r.atHigh.margin/100), r.turns ? "TURNS" : "") }
      return
    }
    if be.count == 2 {
      let m = BreakEven(plan, SeasonQuestion(.money), across: files.range(of: SeasonInput(name: be[0])!)!, upwards: files.range(of: SeasonInput(name: be[1])!)!, replications: reps)
      var job = ScenarioJob(m.plan); await job.run(workers: 2)
      for row in m.rows.indices.reversed() { print(m.rows[row], m.columns.indices.map { "\(m.side(job, column: $0, row: row))" }) }
      print(m.columns); return
    }
    var job = SeasonJob(plan)
    let s = await Bench.seconds { await job.run(workers: 2) }
    let r = job.result
    func f(_ x: Double, _ n: Int = 7) -> String { let t = String(Int(x.rounded())); return String(repeating: " ", count: max(0, n - t.count)) + t }
    print("seconds", s)
    for h in houses.indices {
      let early = (0..<4).reduce(0.0) { $0 + r.value(.sales, house: h, week: $1).mean } / 100
      let late = (weeks - 4..<weeks).reduce(0.0) { $0 + r.value(.sales, house: h, week: $1).mean } / 100
      let em = r.value(.moneySoFar, house: h, week: 3).mean / 100
      func v(_ g: SeasonFigure) -> Double { r.value(g, house: h).mean }
      print(houses[h].company.id, "\(houses[h].policy)".prefix(40), houses[h].thoroughness, "| early sales", f(early), "money", f(em), "| late sales", f(late), "| season sales", f(v(.sales) / 100), "money", f(v(.money) / 100), "±", f(r.value(.money, house: h).margin / 100, 4), "served%", f(v(.servedShare) / 10, 3), "vis", f(v(.visitors), 5), "again%", f(v(.comesAgain) / 10, 3), "trust", f(v(.trust) / 10, 3), "strain", f(v(.strain) / 10, 3), "good", f(v(.tellsGood), 4), "bad", f(v(.tellsBad), 4), "wait", f(v(.leftWaiting), 4), "ret", f(v(.returned), 4), "out", f(v(.cameOut), 4), "left", v(.sellersLeft), "len", v(.length) / 100)
    }
    if args.contains("kinds=0") || true {
      for k in r.kinds.indices { print(r.kinds[k], houses.indices.map { h in "\(r.believed(kind: k, house: h, week: weeks - 1).mean.rounded()) of \(r.needed(kind: k, house: h, week: weeks - 1).mean.rounded())" }) }
    }
  }
}
func ShopFloorOf(_ pack: Pack) -> ShopFloor { ShopFloor(pack.assortment) }
