// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A Swift room: its name and what it may import.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a room.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "tuantra",
  products: [.executable(name: "tuantra", targets: ["tuantra"])],
  dependencies: [
    // Commands, options, help pages and shell completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // YAML with the line and column of every value.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // SHA-256 of inputs and outputs in the manifest.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // Pages from templates that read as HTML; what is filled in is escaped unless a template says otherwise.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(
      name: "CGLPK",
      cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
      linkerSettings: [.linkedLibrary("glpk")]),
    // Workbooks that spreadsheets open: the library of Debian's libxlsxwriter-dev.
    .target(
      name: "CXlsx",
      cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
      linkerSettings: [.linkedLibrary("xlsxwriter")]),
    room("LinearPrograms", ["CGLPK"]),
    room("PatrolDomain"),
    room("RosterModel"),
    room("Rostering", ["RosterModel", "LinearPrograms"]),
    room("Planning", ["PatrolDomain", "RosterModel", "Rostering"]),
    room("RosterAudit", ["PatrolDomain", "RosterModel"]),
    .target(
      name: "ScenarioFiles",
      dependencies: ["PatrolDomain", .product(name: "Yams", package: "Yams")],
      resources: [.embedInCode("Packs")],
      swiftSettings: strict),
    room("WhatIf", ["PatrolDomain", "Planning", "RosterAudit"]),
    room("PublicBenchmarks", ["RosterModel"]),
    room("Wording", ["PatrolDomain"]),
    .target(
      name: "RosterExports",
      dependencies: [
        "PatrolDomain", "RosterAudit", "Wording", "CXlsx", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Schemas"), .embedInCode("Templates")],
      swiftSettings: strict),
    .executableTarget(
      name: "tuantra",
      dependencies: [
        "PatrolDomain", "RosterModel", "LinearPrograms", "Rostering", "Planning", "RosterAudit", "ScenarioFiles",
        "Wording", "PublicBenchmarks", "WhatIf",
        "RosterExports", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    tests("LinearProgramsTests", ["LinearPrograms"]),
    tests("PatrolDomainTests", ["PatrolDomain"]),
    tests("RosterModelTests", ["RosterModel"]),
    tests("RosteringTests", ["Rostering", "RosterModel", "LinearPrograms", "RosterAudit"]),
    tests("PlanningTests", ["Planning", "PatrolDomain", "RosterModel", "Rostering", "RosterAudit", "ScenarioFiles"]),
    tests(
      "WhatIfTests",
      ["WhatIf", "Planning", "Rostering", "RosterModel", "PatrolDomain", "RosterAudit", "ScenarioFiles", "Wording"]),
    tests("RosterAuditTests", ["RosterAudit", "PatrolDomain", "ScenarioFiles", "Wording"]),
    tests("ScenarioFilesTests", ["ScenarioFiles", "PatrolDomain", "Wording"]),
    tests("PublicBenchmarksTests", ["PublicBenchmarks", "RosterModel", "Rostering"]),
    tests("WordingTests", ["Wording", "PatrolDomain"]),
    tests("RosterExportsTests", ["RosterExports", "PatrolDomain", "RosterAudit", "Wording", "ScenarioFiles"]),
    tests("JourneyTests", []),
  ],
  swiftLanguageModes: [.v6]
)
