import Testing

@testable import Packs

/// Where packs are looked for.
struct PackSearchTests {
  /// Every place beside an executable in `bin`, the first that counts first, as packs inside a folder.
  private static let places = [
    "bin/Packs/one", "bin/Assets/Packs/one", "bin/one", "share/anprobe/one", "share/anprobe/Packs/one",
    "bin/Anprobe_Assets.resources/Packs/one",
  ]

  @Test(arguments: places.indices) func theFirstPlaceWithPacksCounts(_ first: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(["bin/anprobe": ""])
    for place in Self.places[first...] { try folder.write([place + "/pack.yaml": "name: one\n"]) }
    let found = try PackSearch.folders(explicit: nil, environment: nil, executable: folder.path + "/bin/anprobe")
    let expected = Self.places[first].dropLast("/one".count).replacing("share/", with: "bin/../share/")
    #expect(found == [folder.path + "/" + expected])
  }

  @Test func whatIsNamedComesFirst() throws {
    let folder = try TemporaryFolder()
    try folder.write(["a/pack.yaml": "name: a\n", "b/x/pack.yaml": "name: b\n"])
    let (a, b) = (folder.path + "/a", folder.path + "/b")
    #expect(try PackSearch.folders(explicit: a, environment: b, executable: nil) == [a])
    #expect(try PackSearch.folders(explicit: nil, environment: b, executable: nil) == [b])
    #expect(try PackSearch.folders(explicit: nil, environment: "", executable: nil) == [])
    #expect(PackLibrary.packFolders(in: a) == [a])
    #expect(PackLibrary.packFolders(in: b) == [b + "/x"])
  }

  @Test func aNamedFolderThatIsNotThereIsAnError() {
    #expect(throws: Packs.Issue(file: "--packs /nowhere", problem: .missingFolder)) {
      try PackSearch.folders(explicit: "/nowhere", environment: nil, executable: nil)
    }
    #expect(throws: Packs.Issue(file: "ANPROBE_PACKS /nowhere", problem: .missingFolder)) {
      try PackSearch.folders(explicit: nil, environment: "/nowhere", executable: nil)
    }
  }

  @Test func withoutAnyPacksThereIsNoPlace() throws {
    let folder = try TemporaryFolder()
    #expect(try PackSearch.folders(explicit: nil, environment: nil, executable: folder.path + "/bin/anprobe") == [])
    #expect(try PackSearch.folders(explicit: nil, environment: nil, executable: "anprobe-without-folder") == [])
  }
}
