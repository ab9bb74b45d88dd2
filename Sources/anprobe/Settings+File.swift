import Screens
import Speech

extension Settings {
  /// Settings from the names and values of the file; what is not understood is left at its default.
  init(values: [String: String]) {
    self.init(
      language: values["language"].flatMap(Language.init), level: values["level"].flatMap(Level.init) ?? .beginner,
      colour: values["colour"].flatMap(ColourChoice.init) ?? .auto, mouse: values["mouse"] != "off",
      idleMinutes: values["idle-minutes"].flatMap { Int($0) } ?? 5)
  }

  /// The names and values for the file.
  var values: [String: String] {
    var values = ["level": level.rawValue, "colour": colour.rawValue, "mouse": mouse ? "on" : "off"]
    values["idle-minutes"] = String(idleMinutes)
    values["language"] = language?.rawValue
    return values
  }
}
