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
    let isNarrow = values.count <= Int(UInt16.max)
    return Column(
      name: name, values: order.map { values[$0] },
      codes: isNarrow
        ? .narrow(codes.map { UInt16(codeOf[Int($0)]) })
        : .wide(codes.map { codeOf[Int($0)] }))
  }
}
