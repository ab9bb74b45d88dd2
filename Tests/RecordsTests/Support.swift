import Conversation
import FixedPack
import Glibc
import History
import Packs
import Speech

@testable import Records

/// A folder of its own for one test, removed with everything in it when the test lets go of it.
final class Folder {
  /// Where it is.
  let path: String

  init() {
    var template = Array("/tmp/anprobe-records-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = made ?? "/tmp/anprobe-records"
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    for name in names(in: path) {
      if unlink(path + "/" + name) != 0 { remove(path + "/" + name) }
    }
    rmdir(path)
  }

  /// The names in a folder.
  static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

/// The bytes of a file; none where there is no such file.
func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&piece, 1, piece.count, file)
    if count == 0 { return bytes }
    bytes += piece[..<count]
  }
}

/// Writes a file.
func write(_ bytes: [UInt8], to path: String) {
  guard let file = fopen(path, "w") else { return }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}

/// The permissions of a file, in octal.
func permissions(_ path: String) -> String {
  var status = stat()
  return stat(path, &status) == 0 ? String(status.st_mode & 0o777, radix: 8) : "missing"
}

/// In which files of a folder a text is, anywhere.
func names(in folder: String, containing text: String) -> [String] { names(in: folder, holding: Array(text.utf8)[...]) }

/// In which files of a folder these bytes are, anywhere.
func names(in folder: String, holding part: ArraySlice<UInt8>) -> [String] {
  Folder.names(in: folder).filter { name in
    bytes(of: folder + "/" + name).withUnsafeBytes { whole in part.withUnsafeBytes { isPart($0, of: whole) } }
  }
}

private func isPart(_ part: UnsafeRawBufferPointer, of whole: UnsafeRawBufferPointer) -> Bool {
  guard let first = part.first, let start = whole.baseAddress, let wanted = part.baseAddress else { return false }
  var place = 0
  while place + part.count <= whole.count,
    let hit = memchr(start + place, Int32(first), whole.count - part.count + 1 - place)
  {
    if memcmp(hit, wanted, part.count) == 0 { return true }
    place = UnsafeRawPointer(hit) - start + 1
  }
  return false
}

/// Conversations of the fixed pack.
struct Conversations {
  let pack: Pack
  let replay: Replay

  init() throws {
    pack = try FixedPack.load()
    replay = Replay(packs: [pack], model: try FixedPack.embeddedModel()) { _ in Forms { $0 } }
  }

  /// A conversation, whole.
  func session(seed: UInt64, language: Language = .english) throws -> Session {
    let scene = try pack.scene(
      customer: FixedPack.customers[Int(seed % 3)], company: FixedPack.companies[Int(seed / 3 % 2)],
      model: replay.model)
    return session(in: scene, seed: seed, language: language)
  }

  /// A conversation in a scene, whole.
  func session(in scene: Scene, seed: UInt64, language: Language = .english) -> Session {
    var session = Session(scene: scene, words: pack.words, forms: Forms { $0 }, language: language, seed: seed)
    while let move = FixedPack.move(in: session.state, of: scene) { session.take(move) }
    return session
  }

  /// A conversation's record.
  func record(_ session: Session, at time: Int = 1_700_000_000_000) -> ConversationRecord {
    let setup = ConversationSetup(of: session, pack: pack.name, version: pack.version)
    return ConversationRecord(of: session, setup: setup, startedAt: time, level: "seller")
  }

  /// A record as it is when it has just begun.
  func opening(_ record: ConversationRecord) -> ConversationRecord {
    var opening = record
    opening.turns = Array(record.turns.prefix(1))
    opening.ending = nil
    opening.isFinished = false
    opening.figures = [:]
    return opening
  }
}
