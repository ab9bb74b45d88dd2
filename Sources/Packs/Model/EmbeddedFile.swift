import CAssets
import Speech

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

  /// What checking a pack says, in a language.
  static func check(_ language: Language) -> [UInt8] {
    language == .german ? bytes(anprobe_check_de()) : bytes(anprobe_check_en())
  }

  /// What the help of the commands says, in a language.
  static func help(_ language: Language) -> [UInt8] {
    language == .german ? bytes(anprobe_help_de()) : bytes(anprobe_help_en())
  }

  /// The numbers that checking a pack rests on.
  static var checkThresholds: [UInt8] { bytes(anprobe_check_thresholds()) }

  /// A file that new packs begin with, by its path in `Assets`; empty if there is none.
  static func writing(_ path: String) -> [UInt8] {
    let file = anprobe_writing(path)
    return file.bytes == nil ? [] : bytes(file)
  }

  /// A file of Reflect.
  static func reflect(_ file: ReflectFile) -> [UInt8] {
    switch file {
    case .paths: bytes(anprobe_reflect_paths())
    case .traces: bytes(anprobe_reflect_traces())
    case .relationship: bytes(anprobe_reflect_relationship())
    case .after: bytes(anprobe_reflect_after())
    case .vocabulary: bytes(anprobe_reflect_vocabulary())
    case .plans: bytes(anprobe_reflect_plans())
    case .shop: bytes(anprobe_reflect_shop())
    case .privacy: bytes(anprobe_reflect_privacy())
    }
  }

  /// A copy of a file's bytes.
  private static func bytes(_ file: embedded_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
