// swift-tools-version: 6.0

import PackageDescription

let package = Package(
  name: "Errcode",
  products: [
    .library(name: "Errcode", targets: ["Errcode"])
  ],
  targets: [
    // The C library, with the header and the module map that Objective-C imports too.
    .systemLibrary(name: "CErrcode"),
    .target(name: "Errcode", dependencies: ["CErrcode"]),

    // Nothing below is built for a package that depends on this one.
    .executableTarget(name: "errcode-example", dependencies: ["Errcode"], path: "Sources/Example"),
    .executableTarget(
      name: "errcode-benchmark", dependencies: ["CErrcode", "Errcode"], path: "Sources/Benchmark"),
    .target(name: "AllocationCounter", path: "Tests/AllocationCounter"),
    .testTarget(
      name: "ErrcodeTests",
      dependencies: ["AllocationCounter", "CErrcode", "Errcode", "errcode-example"]),
  ]
)
