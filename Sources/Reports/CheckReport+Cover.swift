import Checking
import JSON

extension CheckReport {
  /// How often each line was spoken, the least heard first.
  static func json(_ cover: PackCover) -> JSON {
    .object([
      ("conversations", .int(cover.plays)),
      (
        "lines",
        .array(
          cover.lines.map { line in
            .object([
              ("language", .string(line.language.rawValue)), ("count", .int(line.count)),
              ("file", .string(line.place.file)), ("line", .int(line.place.line)),
              ("column", .int(line.place.column)), ("path", .string(line.place.path)), ("text", .string(line.text)),
            ])
          })
      ),
    ])
  }
}
