import Records
import Screens
import Speech

extension Environment {
  /// The language of a person’s settings, else that of the locale; looked for once, when it is first needed.
  static let spokenLanguage: Language = {
    let file = SettingsFile.usual(configuration: value("XDG_CONFIG_HOME"), home: value("HOME"))
    // Settings that cannot be read are told where they are needed.
    guard let values = try? file?.read() else { return language }
    return Settings(values: values).language ?? language
  }()
}
