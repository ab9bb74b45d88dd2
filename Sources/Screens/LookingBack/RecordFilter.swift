import Canvas
import Conversation
import History

/// What a list of kept conversations can be narrowed to.
enum RecordFilter: Hashable, Sendable {
  /// Nothing: all are listed.
  case all
  /// Those with a customer.
  case customer(String, pack: String)
  /// Those in a company.
  case company(String, pack: String)
  /// Those that came out so.
  case ending(Ending, pack: String)
  /// Those that are not over.
  case unfinished

  /// The filters that leave something of these conversations, in the order they are offered.
  static func options(for records: [ConversationSummary]) -> [RecordFilter] {
    func unique(_ filters: [RecordFilter]) -> [RecordFilter] {
      var seen: Set<RecordFilter> = []
      return filters.filter { seen.insert($0).inserted }
    }
    let oldestFirst = records.reversed()
    let endings = oldestFirst.compactMap { record in record.ending.map { ($0, record.pack) } }
    let sorted = Ending.allCases.flatMap { ending in
      endings.first { $0.0 == ending }.map { [RecordFilter.ending($0.0, pack: $0.1)] } ?? []
    }
    return [.all] + unique(oldestFirst.map { .customer($0.customer, pack: $0.pack) })
      + unique(oldestFirst.map { .company($0.company, pack: $0.pack) }) + sorted
      + (records.contains { !$0.isFinished } ? [.unfinished] : [])
  }

  /// The question it asks of what is kept.
  func query(text: String) -> RecordQuery {
    var query = RecordQuery(text: text.isEmpty ? nil : text)
    switch self {
    case .all: break
    case .customer(let id, _): query.customer = id
    case .company(let id, _): query.company = id
    case .ending(let ending, _): query.ending = ending
    case .unfinished: query.isFinished = false
    }
    return query
  }

  /// What it is called.
  func name(_ world: World) -> String {
    let names = RecordNames(world: world)
    return switch self {
    case .all: world.strings["lookback.filter.all"]
    case .customer(let id, let pack): names.customer(id, pack: pack)
    case .company(let id, let pack):
      world.strings.fill("practise.in-house", ["house": names.company(id, pack: pack)])
    case .ending(let ending, let pack): names.ending(ending, pack: pack)
    case .unfinished: world.strings["lookback.filter.unfinished"]
    }
  }
}
