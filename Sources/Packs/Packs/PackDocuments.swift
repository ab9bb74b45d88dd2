/// Parses the files of a pack.
enum PackDocuments {
  /// A file to read and the name to show for it.
  struct Source: Sendable {
    /// Where the file is.
    var path: String
    /// The name for messages.
    var name: String
  }

  /// The parsed files in the order given, each alone a success or the issue that stopped it.
  ///
  /// From the file on that makes the pack too large, none is read.
  static func read(_ sources: [Source]) -> [Result<YAMLDocument, Issue>] {
    var documents: [Result<YAMLDocument, Issue>] = []
    var total = 0
    for source in sources {
      do throws(FileProblem) {
        let bytes = try FileReader.bytes(of: source.path, limit: YAMLDocument.largestFile)
        total += bytes.count
        guard total <= PackLoader.largestPack else { throw FileProblem(.packTooLarge(limit: PackLoader.largestPack)) }
        documents.append(parse(bytes, source.name))
      } catch {
        documents.append(.failure(Issue(file: source.name, problem: error.problem)))
        if total > PackLoader.largestPack { return documents }
      }
    }
    return documents
  }

  /// Parses one file.
  private static func parse(_ bytes: [UInt8], _ name: String) -> Result<YAMLDocument, Issue> {
    do throws(Issue) {
      return .success(try YAMLDocument(bytes: bytes, file: name))
    } catch {
      return .failure(error)
    }
  }
}
