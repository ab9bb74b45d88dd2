import Conversation
import Packs
import Reports
import Season
import Speech

/// What became of one's own reports in the house a conversation is held in, as words (E17).
public struct ReportTrail: Sendable {
  private let pack: Pack
  private let company: Company
  private let precedent: Precedent
  /// How many reports were made in a house that does not learn.
  private let lost: Int
  private let strings: Forms
  private let language: Language

  /// Makes one.
  ///
  /// - Parameters:
  ///   - pack: The pack.
  ///   - company: The house.
  ///   - precedent: What was reported before the conversation, and what came of it.
  ///   - made: How many reports were made in the house until now; told where nobody learns from them.
  ///   - strings: The interface's strings, under `report-trail.`.
  ///   - language: The language.
  public init(
    pack: Pack, company: Company, precedent: Precedent, made: Int, strings: Forms, language: Language
  ) {
    self.pack = pack
    self.company = company
    self.precedent = precedent
    lost = Learning.learns(company) ? 0 : made
    self.strings = strings
    self.language = language
  }

  private var text: SeasonText {
    SeasonText(strings: strings, language: language, words: pack.words, articles: pack.assortment.articles)
  }

  /// What is different today, said once at the beginning: first of all what concerns this customer; nil if nothing is.
  public var opening: String? {
    let told = precedent.own.isEmpty ? precedent.changes.suffix(2) : precedent.own[...]
    guard !told.isEmpty else { return nil }
    return say(precedent.reports.count == 1 ? "told-one" : "told", ["change": sentence(Array(told))])
  }

  /// How often what was reported, and what came of it; empty if nothing was reported.
  public var lines: [String] {
    if lost > 0 { return [say(lost == 1 ? "lost-one" : "lost", ["count": String(lost)])] }
    guard !precedent.reports.isEmpty else { return [] }
    var counts: [(customer: String, count: Int)] = []
    for report in precedent.reports {
      if counts.last?.customer != report.customer { counts.append((report.customer, 0)) }
      counts[counts.count - 1].count += 1
    }
    let rows = counts.map { customer, count in
      say(count == 1 ? "row-one" : "row", ["customer": text.kind(customer), "count": String(count)])
    }
    let changes = precedent.changes.map { say("since", ["change": text.sentence($0)]) }
    let open = say(
      precedent.reportsToChange == 1 ? "open-one" : "open", ["count": String(precedent.reportsToChange)])
    return rows + (changes.isEmpty ? [open] : changes)
  }

  /// What will be different the next time because of the report made in a conversation; nil if nothing will.
  public func next(after state: ConversationState) -> String? {
    let changes = precedent.changes(after: state)
    return changes.isEmpty ? nil : say("next", ["change": sentence(changes)])
  }

  /// The heading of ``lines``.
  public var title: String { say("title") }

  private func sentence(_ changes: [ShopChange]) -> String { changes.map(text.sentence).joined(separator: "; ") }

  private func say(_ key: String, _ values: [String: String] = [:]) -> String {
    strings.filled("report-trail." + key, values)
  }
}

extension PractiseState {
  /// What became of one's own reports in this house.
  func reportTrail(_ world: World) -> ReportTrail {
    ReportTrail(
      pack: pack, company: session.scene.company, precedent: precedent,
      made: world.keeping.reports.made(in: session.scene.company.id, pack: pack.name).count,
      strings: world.strings.forms, language: world.language)
  }
}
