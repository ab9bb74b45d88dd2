import CAssets

/// The files that are built into the program.
enum EmbeddedFile {
  /// The assumptions of the model.
  static var assumptions: [UInt8] { bytes(anprobe_model_assumptions()) }

  /// The moves of the model.
  static var moves: [UInt8] { bytes(anprobe_model_moves()) }

  /// The interface's German texts.
  static var interfaceGerman: [UInt8] { bytes(anprobe_interface_de()) }

  /// The interface's English texts.
  static var interfaceEnglish: [UInt8] { bytes(anprobe_interface_en()) }

  /// A copy of a file's bytes.
  private static func bytes(_ file: embedded_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
