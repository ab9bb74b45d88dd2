import ArgumentParser
import History
import Records

/// Where conversations are kept.
struct DataOptions: ParsableArguments {
  @Option(help: .text("option.data", value: "folder"))
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
