/// How true the sentences about love in a company felt, and how that changed (E22).
public struct TraceChange: Hashable, Sendable {
  /// How true a sentence felt at one sitting.
  public struct Point: Hashable, Sendable {
    /// When it was asked, in milliseconds since 1970.
    public var at: Int
    /// How true it felt, from 0 to 100.
    public var value: Int

    /// Makes one from its parts.
    public init(at: Int, value: Int) {
      self.at = at
      self.value = value
    }
  }

  /// One sentence over time.
  public struct Series: Hashable, Sendable {
    /// The sentence's id.
    public var id: String
    /// The sittings at which it was answered, the oldest first.
    public var points: [Point]

    /// How true it felt the last time; nil where it was never answered.
    public var latest: Int? { points.last?.value }

    /// By how much it changed since the time before; nil where there was none.
    public var sinceLast: Int? {
      points.count > 1 ? points[points.count - 1].value - points[points.count - 2].value : nil
    }
  }

  /// The sentences, in the order of the guide.
  public let series: [Series]

  /// Puts sittings together; those that were not finished are left out, but for today's.
  ///
  /// - Parameters:
  ///   - entries: The entries, in any order.
  ///   - statements: The ids of the sentences, in the order of the guide.
  ///   - today: The sitting that is going on; nil where there is none.
  public init(_ entries: [JournalEntry], statements: [String], today: JournalEntry? = nil) {
    let finished = entries.filter { $0.kind == .traces && $0.isFinished && $0.begunAt != today?.begunAt }
    let sittings = (finished + (today.map { [$0] } ?? [])).sorted { $0.begunAt < $1.begunAt }
    series = statements.map { id in
      Series(
        id: id,
        points: sittings.compactMap { sitting in sitting[id]?.value.map { Point(at: sitting.begunAt, value: $0) } })
    }
  }

  /// The sentence with an id; nil where there is none.
  public subscript(id: String) -> Series? { series.first { $0.id == id } }

  /// The months from the first sitting to the last, and for each sentence the last value of each month.
  ///
  /// - Parameter utcOffset: How far the local time is ahead of UTC at a moment, both in seconds; the moment since 1970.
  /// - Returns: The months, and for each of ``series`` as many values; nil in a month without an answer.
  public func months(utcOffset: (Int) -> Int) -> (months: [LocalMonth], values: [[Int?]]) {
    let dated = series.map { $0.points.map { (month: LocalMonth($0.at, utcOffset: utcOffset), value: $0.value) } }
    let months = LocalMonth.span(dated.joined().map(\.month))
    let values = dated.map { points -> [Int?] in
      var values = [Int?](repeating: nil, count: months.count)
      for point in points { values[point.month.number - months[0].number] = point.value }
      return values
    }
    return (months, values)
  }
}
