// swift-tools-version: 6.2
import PackageDescription

// A package of one's own with Copydesk as a dependency. Where this is copied elsewhere, say where Copydesk lies: its
// directory, or its repository (`.package(url: …, branch: "main")`, `package: "copydesk"` below).
let copydesk = "../../.."

let package = Package(
  name: "newsdesk",
  products: [.executable(name: "newsdesk", targets: ["newsdesk"])],
  dependencies: [.package(name: "copydesk", path: copydesk)],
  targets: [
    .target(name: "LeadStage", dependencies: [.product(name: "CopydeskCommand", package: "copydesk")]),
    .executableTarget(
      name: "newsdesk", dependencies: ["LeadStage", .product(name: "CopydeskCommand", package: "copydesk")]),
    .testTarget(name: "LeadStageTests", dependencies: ["LeadStage"], path: "Tests"),
  ]
)
