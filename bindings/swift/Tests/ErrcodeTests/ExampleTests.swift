#if os(Linux) || os(macOS)
  import Foundation
  import XCTest

  final class ExampleTests: XCTestCase {
    func testExample() throws {
      // The programs of a package lie beside its tests.
      #if os(macOS)
        let built = Bundle(for: Self.self).bundleURL.deletingLastPathComponent()
      #else
        let built = Bundle.main.bundleURL
      #endif
      let example = Process()
      example.executableURL = built.appendingPathComponent("errcode-example")
      let output = Pipe()
      example.standardOutput = output
      try example.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      example.waitUntilExit()
      XCTAssertEqual(example.terminationStatus, 0)
      XCTAssertEqual(
        text,
        """
        reply: Normal (0) -> go on
        reply: Token has expired (1501) -> log in again
        reply: User ID does not exist: nothing to show
        reply: Verification code expired (20007) -> send another code
        callback: Network request timed out (10001) -> try again later
        callback: Unknown server error code, in the range 0 to 9999 (1599) -> log in again
        NSError: Kicked out token, invalid (1506) -> say that another device took over, then log in again

        """)
    }
  }
#endif
