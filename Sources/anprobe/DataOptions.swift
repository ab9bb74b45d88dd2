import ArgumentParser
import History
import Records

/// Where conversations are kept.
struct DataOptions: ParsableArguments {
  @Option(help: "The folder in which conversations are kept; else ANPROBE_DATA, else the folder for data (XDG).")
  var data: String?

  /// The folder, which need not exist.
  ///
  /// - Throws: `KeepingError` where there is no place at all.
  func folder() throws(KeepingError) -> String {
    try RecordStore.folder(
      explicit: data, environment: Environment.value("ANPROBE_DATA"), data: Environment.value("XDG_DATA_HOME"),
      home: Environment.value("HOME"))
  }
}
