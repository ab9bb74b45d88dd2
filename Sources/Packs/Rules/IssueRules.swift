/// All rules the readers keep.
public enum IssueRules {
  /// The rules, in the order in which they are listed: the file as such, YAML, structure, what belongs together.
  public static let all: [any IssueRule.Type] = [
    MissingFile.self, MissingFolder.self, UnreadableFile.self, NotAFile.self, FileTooLarge.self, PackTooLarge.self,
    PackTooManyValues.self, TooManyFiles.self, UnknownFile.self, NotUTF8.self, EmptyFile.self,
    ForbiddenCharacter.self, Anchor.self, Alias.self, Tag.self, Directive.self, ComplexKey.self, TooDeep.self,
    TooManyValues.self, Syntax.self, DuplicateKey.self, WrongShape.self, WrongValue.self, OutOfRange.self,
    NotOneOf.self, MissingKey.self, UnknownKey.self, MissingTranslation.self, TextTooLong.self, TooMany.self,
    TooFew.self, DuplicateID.self, UnknownReference.self, UnknownPlaceholder.self, MissingEntries.self,
  ]
}

extension Issue.Problem {
  /// The rule that a problem breaks.
  public var rule: any IssueRule.Type {
    switch self {
    case .missingFile, .missingEntryFiles: MissingFile.self
    case .missingFolder: MissingFolder.self
    case .unreadable: UnreadableFile.self
    case .notAFile: NotAFile.self
    case .fileTooLarge: FileTooLarge.self
    case .packTooLarge: PackTooLarge.self
    case .packHasTooManyValues: PackTooManyValues.self
    case .tooManyFiles: TooManyFiles.self
    case .unknownFile, .fileTooDeep: UnknownFile.self
    case .notUTF8: NotUTF8.self
    case .emptyFile: EmptyFile.self
    case .forbiddenCharacter: ForbiddenCharacter.self
    case .anchor: Anchor.self
    case .alias: Alias.self
    case .tag: Tag.self
    case .directive: Directive.self
    case .complexKey: ComplexKey.self
    case .tooDeep: TooDeep.self
    case .tooManyValues: TooManyValues.self
    case .syntax: Syntax.self
    case .duplicateKey: DuplicateKey.self
    case .wrongShape: WrongShape.self
    case .wrongValue: WrongValue.self
    case .outOfRange: OutOfRange.self
    case .notOneOf: NotOneOf.self
    case .missingKey: MissingKey.self
    case .unknownKey: UnknownKey.self
    case .missingTranslation: MissingTranslation.self
    case .textTooLong: TextTooLong.self
    case .tooMany: TooMany.self
    case .tooFew: TooFew.self
    case .duplicateID: DuplicateID.self
    case .missingEntries: MissingEntries.self
    case .unknownReference(_, .placeholder, _): UnknownPlaceholder.self
    case .unknownReference: UnknownReference.self
    }
  }
}
