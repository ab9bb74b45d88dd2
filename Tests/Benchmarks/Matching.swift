import Shop

/// Twelve requirements over a thousand and a million articles.
struct Matching {
  func print() {
    for rows in [1000, 1_000_000] {
      let table = Self.table(rows: rows)
      let requirements = (0..<12).map { index in
        Requirement(
          attribute: "a\(index)", comparison: index % 2 == 0 ? .atLeast : .atMost, value: .number(5000))
      }
      var found = 0
      let runs = rows > 10_000 ? 20 : 2000
      let seconds = Bench.seconds {
        for _ in 0..<runs { found += table.relaxations(requirements).count }
      }
      Bench.line(
        "matching 12 requirements over \(rows) articles (\(found / runs) relaxations)", seconds * 1000 / Double(runs),
        "ms")
    }
  }

  /// Numbers that are the same every time.
  private static func table(rows: Int) -> ArticleTable {
    var builder = ArticleTable.Builder(attributes: (0..<12).map { "a\($0)" })
    var state: UInt64 = 1
    for row in 0..<rows {
      let values = (0..<12).map { _ -> AttributeValue? in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return .number(Int(state >> 33) % 10_000)
      }
      builder.append(article: "a\(row)", values: values)
    }
    return builder.build()
  }
}
