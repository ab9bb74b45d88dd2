import Foundation
import Testing

/// Compares a picture with the one in `Pictures`, as literal text; where `ANPROBE_RECORD` is set, it is written down anew and
/// the test fails, so that somebody looks at it.
func expectPicture(_ text: String, _ name: String, at place: SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pictures/\(name).txt")
  if ProcessInfo.processInfo.environment["ANPROBE_RECORD"] != nil {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try (text + "\n").write(to: file, atomically: true, encoding: .utf8)
    Issue.record("\(name) was written down anew; look at it, then run the test again", sourceLocation: place)
    return
  }
  let known = try? String(contentsOf: file, encoding: .utf8)
  #expect(text + "\n" == known, "\(name) has changed to\n\(text)", sourceLocation: place)
}
