#if os(Linux) || os(macOS)
  import Foundation
  import XCTest

  final class ObjectiveCTests: XCTestCase {
    private let package = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL

    /// What clang says of an Objective-C source, and whether it accepts it.
    private func check(_ source: String) throws -> (accepted: Bool, output: String) {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let file = folder.appendingPathComponent("snippet.m")
      try source.write(to: file, atomically: true, encoding: .utf8)

      let clang = Process()
      clang.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      clang.arguments = [
        "clang", "-fsyntax-only", "-Wall", "-Wextra", "-Wno-unused-parameter", "-Werror",
        "-fmodules", "-fmodules-cache-path=\(folder.path)/cache",
        "-I", package.appendingPathComponent("Sources/CErrcode").path, file.path,
      ]
      let output = Pipe()
      clang.standardError = output
      try clang.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      clang.waitUntilExit()
      return (clang.terminationStatus == 0, text)
    }

    /// The snippets of the README, with the little of Foundation that they need and that Linux does not have.
    func testSnippets() throws {
      let readme = try String(contentsOf: package.appendingPathComponent("README.md"), encoding: .utf8)
      let parts = readme.components(separatedBy: "```")
      let snippets = parts.filter { $0.hasPrefix("objc\n") }.map { $0.dropFirst("objc\n".count) }
      XCTAssertEqual(snippets.count, 2)
      let foundation = """
        typedef long NSInteger;
        __attribute__((objc_root_class)) @interface NSString
        + (instancetype)stringWithUTF8String:(const char *)text;
        @end
        void logInAgain(void);
        void show(NSString *text);
        void NSLog(NSString *format, ...);

        """
      for snippet in snippets {
        let result = try check(foundation + snippet)
        XCTAssertTrue(result.accepted, result.output)
      }
      XCTAssertFalse(try check("@import CErrcode;\nint wrong = errcode_message;").accepted)
    }

    /// What Swift alone needs is in a module of its own.
    func testSlotsAreNotSeen() throws {
      let slot = "const void *entry(const void **slot) { return errcode_slot_get(slot); }"
      let result = try check("@import CErrcode.Slots;\n" + slot)
      XCTAssertTrue(result.accepted, result.output)
      let without = try check("@import CErrcode;\n" + slot)
      XCTAssertFalse(without.accepted)
      XCTAssertTrue(without.output.contains("errcode_slot_get"), without.output)
    }
  }
#endif
