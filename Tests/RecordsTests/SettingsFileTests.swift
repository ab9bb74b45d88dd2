import Glibc
import Testing

@testable import Records

/// The settings are kept whole, for the person alone, and a broken file is neither a crash nor lost.
@Suite struct SettingsFileTests {
  let folder: String

  init() {
    var template = Array("/tmp/anprobe-settings-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    folder = made ?? "/tmp"
  }

  private func permissions(_ path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  private func write(_ text: String, to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
  }

  @Test func aMissingFileMeansNothingIsSet() throws {
    #expect(try SettingsFile(path: folder + "/none/settings.json").read().isEmpty)
  }

  @Test func whatIsWrittenIsRead() throws {
    let file = SettingsFile(path: folder + "/a/b/settings.json")
    try file.write(["language": "de", "level": "master"])
    try file.write(["language": "en"])
    #expect(try file.read() == ["language": "en"])
    #expect(permissions(folder + "/a/b/settings.json") == 0o600)
    #expect(permissions(folder + "/a/b") == 0o700)
  }

  @Test(arguments: ["", "{", "[1]", "{\"level\": 3}", "\u{FFFD}"])
  func aBrokenFileIsToldAndKept(text: String) throws {
    let path = folder + "/settings.json"
    write(text, to: path)
    let file = SettingsFile(path: path)
    #expect(throws: SettingsFileError(path: path, problem: .malformed)) { try file.read() }
    try file.write(["level": "seller"])
    #expect(try file.read() == ["level": "seller"])
    #expect(access(path + ".broken", F_OK) == 0, "what could not be read must not be lost")
  }

  @Test func anEndlessFileIsRefused() {
    let path = folder + "/settings.json"
    write(String(repeating: " ", count: 70_000), to: path)
    #expect(throws: SettingsFileError(path: path, problem: .tooLarge)) { try SettingsFile(path: path).read() }
  }

  @Test func theUsualPlaceFollowsXDG() {
    #expect(SettingsFile.usual(configuration: "/c", home: "/h")?.path == "/c/anprobe/settings.json")
    #expect(SettingsFile.usual(configuration: "relative", home: "/h")?.path == "/h/.config/anprobe/settings.json")
    #expect(SettingsFile.usual(configuration: nil, home: nil) == nil)
  }
}
