import Glibc

/// Standard input, line by line; what is no UTF-8 is mended, and of a line that never ends only the beginning is kept.
struct StandardInput {
  /// The most bytes kept of a line.
  private static let longestLine = 1 << 16

  /// What was read and not yet handed out.
  private var rest: [UInt8] = []
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private var isAtEnd = false

  /// The lines of the next piece that arrives, without their ends; nil at the end.
  mutating func nextLines() -> [String]? {
    guard !isAtEnd else { return nil }
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count < 0, errno == EINTR { return [] }
    guard count > 0 else {
      isAtEnd = true
      return rest.isEmpty ? nil : [line(rest)]
    }
    var lines: [String] = []
    var start = 0
    for place in 0..<count where chunk[place] == UInt8(ascii: "\n") {
      append(chunk[start..<place])
      lines.append(line(rest))
      rest.removeAll(keepingCapacity: true)
      start = place + 1
    }
    append(chunk[start..<count])
    return lines
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    rest += bytes.prefix(max(0, Self.longestLine - rest.count))
  }

  private func line(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}
