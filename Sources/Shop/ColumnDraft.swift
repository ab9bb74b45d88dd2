/// A column while it grows: codes in the order in which the values first appeared.
struct ColumnDraft {
  /// One code per row so far.
  private var codes: [UInt32] = []
  /// The different values so far; the code of a value is its index + 1.
  private var values: [AttributeValue] = []
  /// The code of each value.
  private var known: [AttributeValue: UInt32] = [:]

  /// Adds a row's value.
  mutating func append(_ value: AttributeValue?) {
    guard let value else { return codes.append(0) }
    if let code = known[value] { return codes.append(code) }
    values.append(value)
    let code = UInt32(values.count)
    known[value] = code
    codes.append(code)
  }

  /// The finished column, its codes in the order of the values.
  func column(named name: String) -> Column {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var codeOf = [UInt32](repeating: 0, count: values.count + 1)
    for (place, index) in order.enumerated() { codeOf[index + 1] = UInt32(place + 1) }
    return Column(name: name, values: order.map { values[$0] }, codes: coded(codeOf))
  }

  /// The rows' codes, translated and no wider than needed.
  private func coded(_ codeOf: [UInt32]) -> Column.Codes {
    if values.count <= Int(UInt8.max) { return .tiny(codes.map { UInt8(codeOf[Int($0)]) }) }
    if values.count <= Int(UInt16.max) { return .narrow(codes.map { UInt16(codeOf[Int($0)]) }) }
    return .wide(codes.map { codeOf[Int($0)] })
  }
}
