// swift-tools-version: 6.0

import PackageDescription

#if canImport(Darwin)
  // What `cargo xtask dist` makes. The published package has it; in a checkout, unzip it into this folder.
  let library = Target.binaryTarget(name: "CErrcode", path: "Errcode.xcframework")
  // For the privacy report of the app.
  let privacy: (resources: [Resource], exclude: [String]) = ([.copy("PrivacyInfo.xcprivacy")], [])
#else
  // An installed liberrcode, with the header and the module map that Objective-C imports too.
  let library = Target.systemLibrary(name: "CErrcode")
  let privacy: (resources: [Resource], exclude: [String]) = ([], ["PrivacyInfo.xcprivacy"])
#endif

let examples = ["Explain", "Retry", "RenewToken", "Alert"]

let package = Package(
  name: "Errcode",
  platforms: [.iOS(.v12), .macOS(.v10_13)],
  products: [
    .library(name: "Errcode", targets: ["Errcode"]),
    // For C and Objective-C.
    .library(name: "CErrcode", targets: ["CErrcode"]),
  ],
  targets: [
    library,
    .target(
      name: "Errcode", dependencies: ["CErrcode"], exclude: privacy.exclude,
      resources: privacy.resources),

    // Nothing below is built for a package that depends on this one.
    .executableTarget(
      name: "errcode-benchmark", dependencies: ["CErrcode", "Errcode"], path: "Sources/Benchmark"),
    .target(name: "AllocationCounter", path: "Tests/AllocationCounter"),
    .testTarget(
      name: "ErrcodeTests",
      dependencies: ["AllocationCounter", "CErrcode", "Errcode"] + examples.map { .target(name: $0) }),
  ] + examples.map { .executableTarget(name: $0, dependencies: ["Errcode"], path: "Examples/\($0)") }
)
