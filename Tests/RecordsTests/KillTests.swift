import FixedPack
import Glibc
import History
import Speech
import Testing

@testable import Records

/// A program that is killed at any moment has lost nothing it said was kept.
struct KillTests {
  let folder = Folder()

  /// Fifty kills each.
  @Test(arguments: 1...4)
  func twoHundredKillsLoseNothing(series: Int) throws {
    let conversations = try Conversations()
    var generator = SystemRandomNumberGenerator()
    var turns: [Int: Int] = [:]
    var finished: Set<Int> = []
    for kill in 1...50 {
      let probe = try Probe(["write", folder.path, String(series * 1_000_000 + kill * 1000)])
      var lines: [String] = []
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        lines.append(try #require(probe.line(), "the probe ended by itself after \(lines)"))
      }
      // Some way into the next transaction, wherever that is.
      var spins = Int.random(in: 0..<200_000, using: &generator)
      while spins > 0 { spins &-= 1 }
      lines += probe.kill()
      for line in lines {
        let words = line.split(separator: " ")
        let id = try #require(Int(words[0]), "\(line)")
        if words[1] == "over" { finished.insert(id) } else { turns[id] = Int(words[1]) }
      }
      let store = try RecordStore(folder: folder.path)
      try #require(try store.check() == [], "after kill \(kill)")
      let last = try #require(turns.keys.max())
      let record = try #require(try store.record(last), "record \(last) was acknowledged, kill \(kill)")
      let known = try #require(turns[last])
      // One turn more may be there: kept, and killed before it could say so.
      try #require((known...known + 1).contains(record.turns.count - 1), "record \(last), kill \(kill)")
      let resumed = try conversations.replay.session(of: record)
      let whole = try conversations.session(seed: record.setup.seed)
      try #require(resumed.turns == Array(whole.turns.prefix(resumed.turns.count)), "record \(last), kill \(kill)")
      turns[last] = record.turns.count - 1
    }
    let store = try RecordStore(folder: folder.path)
    for (id, count) in turns {
      let record = try #require(try store.record(id))
      #expect(record.turns.count - 1 >= count)
      #expect(conversations.replay.finding(on: record) == .same)
      if finished.contains(id) { #expect(record.isFinished && record.ending != nil) }
    }
    #expect(turns.count > 5 && finished.count > 5, "\(turns.count) conversations, \(finished.count) over")
    #expect(try store.list(RecordQuery()).count { !$0.isFinished } <= 1, "each was gone on with")
  }

  @Test func whatAnotherProgramIsHoldingIsNotOffered() throws {
    let probe = try Probe(["write", folder.path, "1"])
    _ = try #require(probe.line())
    let store = try RecordStore(folder: folder.path)
    let held = try store.unfinished()
    // The probe is in the middle of a conversation all the time.
    #expect(held == nil)
    _ = probe.kill()
    let left = try store.list(RecordQuery(isFinished: false))
    #expect(try store.unfinished()?.id == left.first?.id)
    if let id = left.first?.id { #expect(try store.hold(id)) }
  }

  @Test func twoProgramsKeepConversationsAtTheSameTime() throws {
    let probes = try (1...3).map { try Probe(["write", folder.path, String($0 * 1000)]) }
    var said: [[String]] = [[], [], []]
    for _ in 0..<60 {
      for (index, probe) in probes.enumerated() { said[index].append(try #require(probe.line())) }
    }
    let lines = zip(probes, said).flatMap { $0.1 + $0.0.kill() }
    let store = try RecordStore(folder: folder.path)
    #expect(try store.check() == [])
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      guard let id = Int(words[0]), let turn = Int(words[1]) else { continue }
      let record = try #require(try store.record(id))
      #expect(record.turns.count > turn)
    }
  }

  @Test func whoHasToWaitTooLongSaysSo() throws {
    let conversations = try Conversations()
    let store = try RecordStore(folder: folder.path)
    let other = try RecordStore(folder: folder.path)
    let record = conversations.record(try conversations.session(seed: 1))
    try other.queue.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: KeepingError(path: store.path, problem: .busy)) { try store.begin(record) }
      try db.execute(sql: "COMMIT")
    }
    #expect(try store.begin(record) > 0)
  }
}
