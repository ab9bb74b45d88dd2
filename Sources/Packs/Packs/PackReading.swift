/// What was read of a pack, for whoever checks it; it may have faults.
public struct PackReading: Sendable {
  /// What texts can leave open at all, in curly brackets.
  public static let placeholders = Set(Item.placeholders)

  /// The pack's folder, as it is named to a person.
  public var folder: String
  /// The pack; nil if anything is wrong with it.
  public var pack: Pack?
  /// Where everything stands.
  public var places: PackPlaces
  /// The files that could be read, in the order in which they were.
  public var files: [String]
  /// The texts in these files.
  public var texts: [PackText]
  /// Everything the readers found wrong.
  public var issues: [Issue]
  /// The folders of packs of this name that are looked for in the same place, this one among them; only the first is used.
  public var sameName: [String] = []

  /// Makes one from its parts.
  init(
    folder: String, pack: Pack? = nil, places: PackPlaces? = nil, files: [String] = [], texts: [PackText] = [],
    issues: [Issue]
  ) {
    self.folder = folder
    self.pack = pack
    self.places = places ?? PackPlaces(folder: folder)
    self.files = files
    self.texts = texts
    self.issues = issues
  }

  /// The pack's name; that of its folder if it could not be read.
  public var name: String {
    pack?.name ?? folder.split(separator: "/").last.map(String.init) ?? folder
  }
}
