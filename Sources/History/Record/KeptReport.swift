import Conversation
import Season

/// A report that a seller made at the end of a kept conversation: one of its customer's kind, in its company.
public struct KeptReport: Hashable, Sendable {
  /// The conversation's number.
  public var record: Int
  /// The pack's name.
  public var pack: String
  /// The company's id.
  public var company: String
  /// What was reported.
  public var report: NeedReport

  /// Makes one from its parts.
  public init(record: Int, pack: String, company: String, report: NeedReport) {
    self.record = record
    self.pack = pack
    self.company = company
    self.report = report
  }

  /// The report of a record; nil where none was made in it.
  ///
  /// What a branch has in common with the conversation it goes off from was reported there, and counts once.
  public init?(of record: ConversationRecord) {
    let own = record.turns.dropFirst((record.branch?.turn ?? 0) + 1)
    guard own.contains(where: { $0.move == MoveKind.reportNeed.rawValue }) else { return nil }
    let isSentElsewhere = record.turns.contains { $0.move?.hasPrefix(MoveKind.refer.rawValue + ":") ?? false }
    let setup = record.setup
    self.init(
      record: record.id, pack: setup.pack, company: setup.company,
      report: NeedReport(customer: setup.customer, wasSentElsewhere: isSentElsewhere))
  }
}

extension [KeptReport] {
  /// The reports made in a company of a pack, in the same order.
  public func made(in company: String, pack: String) -> [NeedReport] {
    filter { $0.company == company && $0.pack == pack }.map(\.report)
  }
}
