#if os(Linux) || os(macOS)
  import Foundation
  import XCTest

  final class ExampleTests: XCTestCase {
    private func run(_ example: String, _ arguments: String...) throws -> String {
      // The programs of a package lie beside its tests.
      #if os(macOS)
        let built = Bundle(for: Self.self).bundleURL.deletingLastPathComponent()
      #else
        let built = Bundle.main.bundleURL
      #endif
      let process = Process()
      process.executableURL = built.appendingPathComponent(example)
      process.arguments = arguments
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      XCTAssertEqual(process.terminationStatus, 0)
      return text
    }

    func testExplain() throws {
      XCTAssertEqual(
        try run("Explain", #"{"errCode":1501,"errMsg":"TokenExpiredError","errDlt":""}"#),
        """
        log:    Token has expired (1501); TokenExpiredError; operation 1700000000
        action: renew_token
        person: Your sign-in could not be verified. Please try again, or sign in again.

        """)
      XCTAssertEqual(
        try run("Explain", #"{"errCode":20101,"errMsg":"ErrTokenNotExist"}"#),
        """
        log:    You have been signed out. Please sign in again. (20101); ErrTokenNotExist; operation 1700000000
        action: sign_in
        person: You have been signed out. Please sign in again.

        """)
      XCTAssertEqual(try run("Explain", #"{"errCode":0,"errMsg":"","errDlt":"","data":{}}"#), "success\n")
      XCTAssertEqual(try run("Explain", "{}"), "no errCode in the reply\n")
      XCTAssertEqual(try run("Explain", #"{"errCode":4294967296}"#), "not a reply of OpenIM\n")
    }

    func testRetry() throws {
      XCTAssertEqual(
        try run("Retry"),
        """
        a busy server:
          the server answers 429
          the server answers 10001
          the server answers 0
          done
        a wrong call:
          the server answers 1602
          given up: Connection handshake parameter error (1602)
        a server that stays away:
          the server answers 14
          the server answers 14
          the server answers 14
          the server answers 14
          given up: gRPC Unavailable: a service cannot be reached (14)

        """)
    }

    func testRenewToken() throws {
      XCTAssertEqual(
        try run("RenewToken"),
        """
        an old token:
          a request with the old token
          the app's server gives a new token
          a request with the new token
          done
        a new token that is refused too:
          a request with the old token
          the app's server gives a new token
          a request with the new token
          show: Your sign-in could not be verified. Please try again, or sign in again.
        another device has signed in:
          a request with the old token
          ask the person to sign in

        """)
    }

    func testAlert() throws {
      XCTAssertEqual(try run("Alert", "1506", "zh-Hans-CN"), "你的账号可能已在其他设备登录，当前登录已失效，请重新登录。 [Sign in]\n")
      XCTAssertEqual(try run("Alert", "1402", "en"), "You have been muted in this group. [OK]\n")
      XCTAssertEqual(try run("Alert", "0"), "")
    }
  }
#endif
