/// One thing that is said about what is private and what is not; the names are those of `privacy.yaml`.
public enum PrivacyWord: String, CaseIterable, Sendable, Hashable {
  case aboutPrivate = "about.private"
  case aboutNever = "about.never"
  case aboutOpen = "about.open"
  case aboutLocked = "about.locked"
  case aboutWorkComputer = "about.work-computer"

  case passphraseDoes = "passphrase.does"
  case passphraseDoesNot = "passphrase.does-not"
  case passphraseForgotten = "passphrase.forgotten"
  case passphraseChoose = "passphrase.choose"
  case passphraseNew = "passphrase.new"
  case passphraseAgain = "passphrase.again"
  case passphraseDiffer = "passphrase.differ"
  case passphraseEmpty = "passphrase.empty"
  case passphraseAsk = "passphrase.ask"
  case passphraseSlow = "passphrase.slow"
  case passphraseChange = "passphrase.change"
  case passphraseChanged = "passphrase.changed"
  case passphraseRemove = "passphrase.remove"
  case passphraseRemoved = "passphrase.removed"

  case failureWrong = "failure.wrong"
  case failureSome = "failure.some"
  case failureSomeOne = "failure.some-one"

  case exportBefore = "export.before"
  case exportBeforeOne = "export.before-one"
  case exportContains = "export.contains"
  case exportDone = "export.done"
  case exportCancelled = "export.cancelled"

  case deleteBeforeOne = "delete.before-one"
  case deleteBeforeAll = "delete.before-all"
  case deleteNotReached = "delete.not-reached"
  case deleteTypeWord = "delete.type-word"
  case deleteWord = "delete.word"
  case deleteDone = "delete.done"

  case lockIdle = "lock.idle"
  case lockIdleOne = "lock.idle-one"
}
