import Packs

/// A file of a customer or company that is called otherwise than its id.
enum FileName: FormRule {
  static let id = "file-name"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    guard let pack = reading.pack else { return [] }
    let entries = pack.customers.map { "customers/\($0.id)" } + pack.companies.map { "companies/\($0.id)" }
    return entries.compactMap { entry in
      let place = reading.places.place(entry, "id")
      guard place.file.contains("/\(entry.prefix { $0 != "/" })/"), !place.file.hasSuffix("/\(entry).yaml") else {
        return nil
      }
      let id = String(entry.drop { $0 != "/" }.dropFirst())
      return Finding(rule: self.id, severity: severity, place: place, values: ["id": id])
    }
  }
}
