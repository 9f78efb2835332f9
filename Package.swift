// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of ours is compiled with: strict rules that keep imports and existentials visible.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module under `Sources/`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a module, under `Tests/`.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name)] + dependencies, swiftSettings: settings)
}

/// A stage under `stages/NAME`: its module `NameStage` beside its tests. A stage never depends on another stage.
/// `cases`: folders of test cases beside the tests.
func stage(_ name: String, _ dependencies: [Target.Dependency] = [], cases: [String] = []) -> [Target] {
  let module = name.prefix(1).uppercased() + name.dropFirst() + "Stage"
  let common: [Target.Dependency] = ["Bytes", "Language", "StageKit"]
  return [
    .target(
      name: module, dependencies: common + dependencies, path: "stages/\(name)/Sources",
      swiftSettings: settings),
    .testTarget(
      name: module + "Tests", dependencies: [.init(stringLiteral: module), "Files"] + common,
      path: "stages/\(name)/Tests", exclude: cases, swiftSettings: settings),
  ]
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

var targets: [Target] = []

// MARK: Benchmarks

targets += [
  .target(
    name: "BenchmarkCorpus", dependencies: ["Bytes", "Files", system], path: "Benchmarks/BenchmarkCorpus",
    swiftSettings: settings),
  .executableTarget(
    name: "copydesk-bench",
    dependencies: [
      argumentParser, system, "BenchmarkCorpus", "BuiltInStages", "Bytes", "CCLD2", "Checkpoints", "DocumentIO",
      "Files", "Language",
      "StageKit",
      "DedupeStage",
    ],
    path: "Benchmarks/copydesk-bench", swiftSettings: settings),
  .testTarget(
    name: "CopydeskBenchTests", dependencies: ["copydesk-bench", "Bytes", "StageKit"], swiftSettings: settings),
  tests("BenchmarkCorpus", ["Bytes"]),
]

// MARK: Built-in stages

targets += [
  module(
    "BuiltInStages", ["StageKit", "CleanStage", "SegmentStage", "QuoteStage", "ClassifyStage", "DedupeStage"])
]

// MARK: Bytes

targets += [
  module("Bytes", ["CCrypto", "CXXHash"]),
  tests("Bytes"),
]

// MARK: Checkpoints

targets += [
  module("Checkpoints", ["Bytes", "Compression", "Files"]),
  tests("Checkpoints", ["Bytes", "Files"]),
]

// MARK: Compression

targets += [
  module("Compression", ["CZlib", "CZstd"]),
  tests("Compression"),
]

// MARK: copydesk

targets += [
  module(
    "CopydeskCommand",
    [
      argumentParser, logging, system, "BuiltInStages", "Bytes", "Engine", "PipelineFile", "Plugins", "StageKit",
      "Starters", "YAML", "ClassifyTraining", "DedupeStage",
    ]),
  .executableTarget(name: "copydesk", dependencies: ["CopydeskCommand"], swiftSettings: settings),
  .testTarget(
    name: "CopydeskTests", dependencies: ["copydesk", "newsdesk", "Bytes"], exclude: ["Cases"], swiftSettings: settings),
]

// MARK: DocumentIO

targets += [
  module("DocumentIO", ["Bytes", "CUchardet", "Compression", "Files", "StageKit"]),
  tests("DocumentIO", ["Bytes", "Compression", "Files", "StageKit"]),
]

// MARK: Engine

targets += [
  module(
    "Engine",
    ["Bytes", "Checkpoints", "Compression", "DocumentIO", "Files", logging, "PipelineFile", "StageKit", "YAML"]),
  tests(
    "Engine", ["Bytes", "Checkpoints", "Compression", "Files", logging, "PipelineFile", "StageKit", system, "YAML"]),
]

// MARK: Examples

// Outside of the package, as users of it are: without the flag they would see what is not public.
targets += [
  .target(
    name: "LeadStage", dependencies: ["Bytes", "StageKit", "YAML"], path: "stages/examples/lead/Sources/LeadStage",
    packageAccess: false, swiftSettings: settings),
  .executableTarget(
    name: "newsdesk", dependencies: ["CopydeskCommand", "LeadStage"], path: "stages/examples/lead/Sources/newsdesk",
    packageAccess: false, swiftSettings: settings),
  .testTarget(
    name: "LeadStageTests", dependencies: ["Bytes", "LeadStage", "StageKit"], path: "stages/examples/lead/Tests",
    packageAccess: false, swiftSettings: settings),
]

// MARK: Files

targets += [
  module("Files", [system]),
  tests("Files"),
]

// MARK: Fuzzing

// Only for `make fuzz`, which brings libFuzzer.
if Context.environment["COPYDESK_FUZZ"] != nil {
  targets += [
    .systemLibrary(name: "CFuzzer", path: "Fuzz/CFuzzer"),
    .executableTarget(
      name: "copydesk-fuzz",
      dependencies: [
        system, "BuiltInStages", "Bytes", "CFuzzer", "Checkpoints", "Compression", "DocumentIO", "Files",
        "PipelineFile", "Plugins",
        "StageKit", "YAML", "ClassifyStage", "CleanStage", "DedupeStage", "QuoteStage", "SegmentStage",
      ],
      path: "Fuzz/copydesk-fuzz", swiftSettings: settings),
  ]
}

// MARK: Language

targets += [
  // The model is embedded by the C target, whose folder it lies in.
  .target(name: "CLanguageModel", exclude: ["language.model"]),
  module("Language", ["Bytes", "CCLD2", "CLanguageModel"]),
  tests("Language"),
  .executableTarget(
    name: "language-trainer", dependencies: [argumentParser, system, "Files", "Bytes", "Language"],
    path: "Sources/LanguageTrainer", exclude: ["export-lists.py"], swiftSettings: settings),
  .testTarget(
    name: "LanguageTrainerTests", dependencies: ["language-trainer", "Language"], swiftSettings: settings),
]

// MARK: Patterns

targets += [
  module("Patterns", ["CRE2"]),
  tests("Patterns"),
]

// MARK: PipelineFile

targets += [
  module("PipelineFile", ["Bytes", "DocumentIO", "Files", "StageKit", system, "YAML"]),
  tests("PipelineFile", ["Bytes", "DocumentIO", "StageKit", system, "YAML"]),
]

// MARK: Plugins

targets += [
  // Between fork and exec only what signal handlers may call is safe, which Swift cannot promise.
  .target(name: "CGuard"),
  module("Plugins", ["Bytes", "CGuard", "Files", "PipelineFile", "StageKit", system, "YAML"]),
  tests("Plugins", ["Bytes", "Files", "PipelineFile", "StageKit", system, "YAML"]),
]

// MARK: StageKit

targets += [
  module("StageKit", ["Bytes", "Files", system, "YAML"]),
  tests("StageKit", ["Bytes", "Files", system]),
]

// MARK: Stages

targets += stage("classify", ["CUtf8proc", "Files", "Patterns", "YAML"])
targets += [
  .target(
    name: "ClassifyTraining",
    dependencies: [
      system, "Bytes", "ClassifyStage", "Compression", "DocumentIO", "Files", "Language", "StageKit", "YAML",
    ],
    path: "stages/classify/Training", swiftSettings: settings),
  .testTarget(
    name: "ClassifyTrainingTests",
    dependencies: ["ClassifyTraining", "Bytes", "ClassifyStage", "Compression", "Files", "StageKit", system, "YAML"],
    path: "stages/classify/TrainingTests", swiftSettings: settings),
]
targets += stage("clean", ["CUtf8proc", "CXML"], cases: ["Golden"])
targets += stage("dedupe", ["YAML"])
targets += stage("quote")
targets += stage("segment")
targets += [
  .executableTarget(
    name: "segment-trainer",
    dependencies: [argumentParser, system, "Bytes", "Files", "Language", "SegmentStage"],
    path: "stages/segment/Training", swiftSettings: settings)
]

// MARK: Starters

targets += [
  module("Starters", ["Files", "PipelineFile", "Plugins", system]),
  tests("Starters", ["Files", "PipelineFile", "Plugins", system]),
]

// MARK: System libraries

targets += [
  // Debian keeps the tables of 160 languages apart from the code: what is named first is used by both.
  .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2_full"), .linkedLibrary("cld2")]),
  .systemLibrary(
    name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
  .target(name: "CRE2", linkerSettings: [.linkedLibrary("re2")]),
  .systemLibrary(
    name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
  // Its pkg-config file has a flag that the package manager warns of; the module map names the library.
  .systemLibrary(name: "CUtf8proc", providers: [.apt(["libutf8proc-dev"]), .brew(["utf8proc"])]),
  .systemLibrary(
    name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
  .systemLibrary(
    name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
  .systemLibrary(
    name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
  .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
  .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
]

// MARK: YAML

targets += [
  module("YAML", ["Bytes", "CYAML"]),
  tests("YAML", ["Bytes"]),
]

let package = Package(
  name: "copydesk",
  products: [
    .executable(name: "copydesk", targets: ["copydesk"]),
    .library(name: "CopydeskCommand", targets: ["CopydeskCommand", "StageKit", "YAML", "Bytes", "Language"]),
    .library(name: "CopydeskEngine", targets: ["Engine", "PipelineFile", "StageKit", "YAML", "Bytes", "Language"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: targets,
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
