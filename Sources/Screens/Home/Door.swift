/// Something one can do in the house; the home screen lists them in this order.
///
/// Name and sentence stand in the interface files under `home.door.` and the id. A door is listed only when it leads
/// somewhere.
struct Door: Hashable, Sendable {
  /// The id in the interface files.
  var id: String
  /// The command that goes through it.
  var command: Command

  /// All doors there are.
  static let all: [Door] = [
    Door(id: "resume", command: .resume),
    Door(id: "practise", command: .openPractise),
    Door(id: "contrast", command: .openContrast),
    Door(id: "reversal", command: .openReversal),
    Door(id: "season", command: .openSeason),
    Door(id: "shop", command: .openShop),
    Door(id: "reflect", command: .openReflect),
    Door(id: "records", command: .openRecords),
    Door(id: "settings", command: .openSettings),
  ]
}
