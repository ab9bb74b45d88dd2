// swift-tools-version: 6.2
import PackageDescription

/// What all our own targets share: Swift 6 mode, and no warning left standing.
let ours: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

/// What runs hot or is read by every test: optimised in debug builds too, so that whole packs can be checked in tests.
let dense: [SwiftSetting] = ours + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A module of our own, with its test target of the same name.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], tested: Bool = true,
  testedWith support: [Target.Dependency] = [], pictures: [String] = [], isDense: Bool = false
) -> [Target] {
  let target = Target.target(name: name, dependencies: dependencies, swiftSettings: isDense ? dense : ours)
  guard tested else { return [target] }
  return [
    target,
    .testTarget(
      name: "\(name)Tests", dependencies: [.target(name: name)] + support, exclude: pictures, swiftSettings: ours),
  ]
}

let package = Package(
  name: "Anprobe",
  products: [.executable(name: "anprobe", targets: ["anprobe"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "CAssets"),
    .target(
      name: "Assets", path: "Assets",
      exclude: ["Check", "Help", "Interface", "Model", "Reflect", "Report", "Schema", "Skeleton"],
      sources: ["Assets.swift"],
      resources: [.copy("Packs")],
      swiftSettings: ours),
    .executableTarget(
      name: "anprobe",
      dependencies: [
        "Assets", "Canvas", "Terminal", "Shop", "Conversation", "Speech", "Packs", "Checking", "History", "Records",
        "Reports", "Season", "Workshop", "Journal", "Understanding", "Screens", "JSON", "Tables",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: ours),
    .target(
      name: "Rehearsal", dependencies: ["Shop", "Conversation", "Speech", "Packs"], path: "Tests/Rehearsal",
      swiftSettings: ours),
    .target(
      name: "Keepers", dependencies: ["Conversation", "Speech", "Workshop", "History", "Journal"],
      path: "Tests/Keepers",
      swiftSettings: ours),
    .target(name: "PseudoTerminal", path: "Tests/PseudoTerminal", swiftSettings: ours),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "Canvas"], path: "Tests/TerminalProbe", swiftSettings: ours),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Canvas", "Shop", "Conversation", "Speech", "Packs", "Season", "Understanding"],
      path: "Tests/Benchmarks",
      swiftSettings: ours),
    .target(
      name: "FixedPack", dependencies: ["Shop", "Conversation", "Packs"], path: "Tests/FixedPack", swiftSettings: ours),
    .executableTarget(
      name: "RecordsProbe", dependencies: ["FixedPack", "History", "Journal", "Records", "Vault"],
      path: "Tests/RecordsProbe",
      swiftSettings: ours),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "PseudoTerminal", "TerminalProbe", "FixedPack", "anprobe", "Packs", "Speech", "History", "Records", "Journal",
        "Conversation",
      ],
      swiftSettings: ours),
    .testTarget(
      name: "StoriesTests",
      dependencies: ["Canvas", "Shop", "Conversation", "Speech", "Packs", "Screens", "Rehearsal"],
      swiftSettings: ours),
  ]
    + module("Canvas")
    + module("JSON")
    + module("Terminal", ["CTerminal", "Canvas"])
    + module("Shop", isDense: true)
    + module("Tables", ["Shop", .product(name: "SwiftCSV", package: "SwiftCSV")])
    + module("Conversation", ["Shop"], testedWith: ["Rehearsal"], isDense: true)
    + module("Speech", ["Conversation"], testedWith: ["Rehearsal"], isDense: true)
    + module("Season", ["Shop", "Conversation"], testedWith: ["Shop", "Speech", "Packs"], isDense: true)
    + module("Journal", ["Conversation", "Speech", "Season"], testedWith: ["Packs", "Rehearsal"])
    + module(
      "Vault",
      [.product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto")])
    + module("Workshop", ["Conversation", "Speech", "Season"], testedWith: ["Packs", "Rehearsal"])
    + module(
      "Packs",
      [
        "Shop", "Conversation", "Speech", "Season", "Workshop", "Journal", "CAssets",
        .product(name: "Yams", package: "Yams"),
      ], isDense: true)
    + module(
      "Checking", ["Shop", "Conversation", "Speech", "Season", "Packs", "History"], testedWith: ["Rehearsal"],
      pictures: ["Broken"], isDense: true)
    + module(
      "Understanding", ["Shop", "Conversation", "Speech"], testedWith: ["Packs", "Rehearsal"], pictures: ["HeldBack"],
      isDense: true)
    + module(
      "History", ["Shop", "Conversation", "Speech", "Season", "Workshop", "Packs"],
      testedWith: ["FixedPack", "Keepers"],
      isDense: true)
    + module(
      "Records",
      [
        "Conversation", "Speech", "Season", "Workshop", "History", "Journal", "Vault",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      testedWith: ["FixedPack", "Keepers", "RecordsProbe"])
    + module(
      "Reports",
      [
        "Shop", "Conversation", "Speech", "Season", "Workshop", "History", "Journal", "Checking", "Understanding",
        "JSON", "CAssets",
        .product(name: "Mustache", package: "swift-mustache"),
      ], testedWith: ["Rehearsal"])
    + module(
      "Screens",
      [
        "Canvas", "Shop", "Conversation", "Speech", "Season", "Workshop", "Packs", "History", "Journal", "Reports",
        "Understanding",
      ],
      testedWith: ["Rehearsal", "Keepers", "Understanding"], pictures: ["Pictures"])
)
