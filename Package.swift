// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is built with.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// The pure rooms: the word `unsafe` does not occur in them.
let pure = house + [.strictMemorySafety()]

let package = Package(
  name: "perennial",
  products: [
    .executable(name: "perennial", targets: ["PerennialCLI"]),
    .library(name: "Instruments", targets: ["Instruments"]),
    .library(name: "Intake", targets: ["Intake"]),
  ],
  targets: [
    // Libraries of others.
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    // Not linked but loaded at the first workbook, because it costs every command its start-up.
    .target(name: "CXlsxWriter", dependencies: ["CLibraryLoader"]),
    // Loaded at the first workbook that is read, for the same reason.
    .target(name: "CZip", dependencies: ["CLibraryLoader"]),
    .target(name: "CExpat", dependencies: ["CLibraryLoader"]),
    // What loads them.
    .target(
      name: "CLibraryLoader", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    // The bytes of surveys/, put there by the C compiler.
    .target(name: "CStandardSurveys"),
    // The scanner, in C because it must choose its instructions at run time.
    .target(name: "CDelimitedText"),
    // Boost Math and Boost Graph, which are headers only, behind C functions.
    .target(
      name: "CNumerics", exclude: ["quiet"], cxxSettings: [.headerSearchPath("quiet")],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),

    // The rooms.
    .target(name: "Instruments", swiftSettings: pure),
    .target(
      name: "DelimitedText", dependencies: ["CDelimitedText"], swiftSettings: pure),
    .target(name: "Tallies", dependencies: ["Instruments"], swiftSettings: pure),
    .target(
      name: "Intake",
      dependencies: ["Instruments", "DelimitedText", "Tallies", "CYAML", "CZip", "CExpat"],
      swiftSettings: house),
    .target(
      name: "StandardSurveys", dependencies: ["CStandardSurveys"], swiftSettings: house),
    .target(name: "Numerics", dependencies: ["CNumerics"], swiftSettings: pure),
    .target(
      name: "CommunityHealth", dependencies: ["Instruments", "Tallies", "Numerics"],
      swiftSettings: pure),
    .target(name: "Simulation", dependencies: ["Instruments", "Numerics"], swiftSettings: pure),
    .target(
      name: "Reports", dependencies: ["Instruments", "CommunityHealth"], swiftSettings: pure),
    .target(
      name: "Workbooks",
      dependencies: ["Instruments", "CommunityHealth", "Reports", "Host", "CXlsxWriter"],
      swiftSettings: house),
    .target(name: "Host", swiftSettings: house),
    .executableTarget(
      name: "PerennialCLI",
      dependencies: [
        "Instruments", "DelimitedText", "Tallies", "Intake", "StandardSurveys", "CommunityHealth",
        "Simulation", "Reports", "Workbooks", "Host",
      ],
      swiftSettings: pure),
    // For development only: answers statistical cases of others.
    .executableTarget(
      name: "Conformance", dependencies: ["CommunityHealth", "Numerics", "Host"],
      swiftSettings: pure),
    // For development only: writes workbooks that are timed beside others.
    .executableTarget(
      name: "BookTiming", dependencies: ["Workbooks", "Instruments"], swiftSettings: pure),

    // The tests.
    .executableTarget(name: "TestLauncher", path: "Tests/TestLauncher"),
    .target(
      name: "TestSupport", dependencies: ["TestLauncher", "Instruments", "DelimitedText"],
      path: "Tests/TestSupport", swiftSettings: house),
    .target(
      name: "FolderSupport",
      dependencies: [
        "Intake", "Instruments", "DelimitedText", "Tallies", "StandardSurveys", "TestSupport",
      ],
      path: "Tests/FolderSupport", swiftSettings: house),
    .testTarget(
      name: "InstrumentsTests", dependencies: ["Instruments", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "IntakeTests",
      dependencies: [
        "Intake", "Instruments", "DelimitedText", "Tallies", "StandardSurveys", "Workbooks",
        "TestSupport", "FolderSupport",
      ],
      exclude: ["Broken"], swiftSettings: house),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"], swiftSettings: house),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "PerennialCLI", "CommunityHealth", "Intake", "StandardSurveys", "Instruments", "Host",
        "TestSupport",
      ],
      swiftSettings: house),
    // What is promised of them.
    .testTarget(
      name: "DelimitedTextTests", dependencies: ["DelimitedText", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "TalliesTests",
      dependencies: ["Tallies", "Intake", "Instruments", "DelimitedText", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "CommunityHealthTests",
      dependencies: [
        "CommunityHealth", "Simulation", "Tallies", "Intake", "DelimitedText", "StandardSurveys",
        "Instruments", "Numerics", "TestSupport", "FolderSupport",
      ],
      swiftSettings: house),
    .testTarget(
      name: "NumericsTests", dependencies: ["Numerics", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "SimulationTests",
      dependencies: [
        "Simulation", "Intake", "Instruments", "Numerics", "StandardSurveys", "TestSupport",
      ], swiftSettings: house),
    .testTarget(
      name: "WorkbooksTests",
      dependencies: ["Workbooks", "Reports", "CommunityHealth", "Instruments", "TestSupport"],
      swiftSettings: house),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x,
  cxxLanguageStandard: .cxx17
)
