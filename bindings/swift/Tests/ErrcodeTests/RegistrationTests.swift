import CErrcode
import Errcode
import XCTest

/// All tests are one process: each has codes of its own, and none that another test expects to be unknown.
final class RegistrationTests: XCTestCase {
  /// Text of every kind, at numbers from `number` on.
  private func server(from number: Int, prefix: String) -> [ErrorCode.Custom] {
    let messages = [
      "Wrong password", "验证码已过期 🕑", "Tried too often 👩‍👩‍👧‍👦", #"Code "used", see C:\used and $USED %s"#, "cafe\u{301}",
      String(repeating: "long ", count: 1000),
    ]
    return messages.enumerated().map { .init(number + $0, action: .tellUser, name: "\(prefix)_\($0)", message: $1) }
  }

  /// What every function says of a registered code, in Swift and in C, byte for byte.
  private func assertKnown(_ codes: [ErrorCode.Custom], line: UInt = #line) {
    for custom in codes {
      let code = custom.code
      for message in [code.message, code.message(in: "zh"), code.userMessage(in: "zh"), code.userMessage()] {
        XCTAssertEqual(Array(message.utf8), Array(custom.message.utf8), line: line)
      }
      XCTAssertEqual(code.name, custom.name, line: line)
      XCTAssertTrue(code.isKnown, custom.name, line: line)
      XCTAssertEqual(code.action, custom.action, line: line)
      XCTAssertEqual(code.category, .webhook, line: line)
      XCTAssertEqual(code.group, .unknown, line: line)
      XCTAssertEqual(ErrorCode(name: custom.name), code, line: line)
      XCTAssertTrue(ErrorCode.allCases.contains(code), custom.name, line: line)
      XCTAssertEqual("\(code)", "\(custom.message) (\(code.rawValue))", line: line)
      XCTAssertEqual(String(reflecting: code), "ErrorCode(\(code.rawValue) \(custom.name))", line: line)
      XCTAssertEqual((code as any Error).localizedDescription, custom.message, line: line)
      XCTAssertEqual(String(cString: errcode_message(code.rawValue)), custom.message, line: line)
      XCTAssertEqual(String(cString: errcode_name(code.rawValue)), custom.name, line: line)
    }
  }

  private func assertUnknown(_ codes: [ErrorCode.Custom], line: UInt = #line) {
    for custom in codes {
      XCTAssertFalse(custom.code.isKnown, line: line)
      XCTAssertNil(custom.code.name, line: line)
      XCTAssertEqual(
        custom.code.message, "Custom error code of the business server, in the range 20001 to 29999", line: line)
      XCTAssertEqual(custom.code.action, .noAction, line: line)
      XCTAssertNil(ErrorCode(name: custom.name), line: line)
      XCTAssertFalse(ErrorCode.allCases.contains(custom.code), line: line)
      XCTAssertFalse(errcode_is_known(custom.code.rawValue), line: line)
    }
  }

  func testRegisteredInSwift() throws {
    let codes = server(from: 21000, prefix: "IN_SWIFT")
    assertUnknown(codes)
    try ErrorCode.register(codes)
    assertKnown(codes)
    try ErrorCode.register([])
    assertKnown(codes)
  }

  func testRegisteredInC() {
    let codes = server(from: 22000, prefix: "IN_C")
    assertUnknown(codes)
    // Kept for the life of the process, as C demands.
    let entries = UnsafeMutableBufferPointer<errcode_custom_t>.allocate(capacity: codes.count)
    _ = entries.initialize(
      from: codes.map {
        errcode_custom_t(
          code: $0.code.rawValue, action: $0.action.rawValue, name: strdup($0.name), message: strdup($0.message))
      })
    XCTAssertEqual(errcode_register(entries.baseAddress, UInt32(codes.count), nil), ERRCODE_STATUS_OK)
    assertKnown(codes)
  }

  func testReplaced() throws {
    let first = ErrorCode.Custom(23000, action: .retry, name: "FIRST", message: "First")
    let second = ErrorCode.Custom(23000, action: .operator, name: "SECOND", message: "第二")
    try ErrorCode.register([first])
    assertKnown([first])
    try ErrorCode.register([second])
    assertKnown([second])
    XCTAssertNil(ErrorCode(name: "FIRST"))
  }

  func testConstantOfTheApp() throws {
    let ofApp = ErrorCode(24000)
    try ErrorCode.register([.init(ofApp, action: .signIn, name: "OF_APP", message: "Of the app")])
    switch ErrorCode(24000) {
    case ofApp: break
    default: XCTFail("not the constant of the app")
    }
    // An action that this version does not know.
    let future = ErrorCode.Action(rawValue: 99)
    try ErrorCode.register([.init(24010, action: future, name: "FUTURE", message: "Future")])
    XCTAssertEqual(ErrorCode(24010).action, future)
    XCTAssertNil(ErrorCode(24010).recoverySuggestion)
  }

  /// Registered by an example, since these codes are unknown to other tests.
  func testOpenIMChat() throws {
    let codes = [ErrorCode.Custom].openIMChat(in: "fr")
    XCTAssertEqual(codes.map { Int($0.code.rawValue) }, Array(20001...20014) + [20101])
    XCTAssertEqual(
      codes.first,
      .init(
        20001, action: .tellUser, name: "CHAT_PASSWORD_WRONG",
        message: "The password is not correct. Please check it and try again."))
    XCTAssertEqual([ErrorCode.Custom].openIMChat(in: "zh-Hans").first?.message, "密码错误，请检查后重试。")
    XCTAssertEqual([ErrorCode.Custom].openIMChat(), .openIMChat(in: ErrorCode.preferredLanguage))
  }

  func testAllOrNothing() throws {
    let good = ErrorCode.Custom(25001, action: .retry, name: "GOOD", message: "Good")
    let refused: [(code: Int, name: String, message: String, ErrorCode.Refusal)] = [
      (20000, "A", "a", .outOfRange),
      (30000, "A", "a", .outOfRange),
      (-1, "A", "a", .outOfRange),
      // 2^32 + 25002 would be a custom code if it were cut off.
      (4_294_992_298, "A", "a", .outOfRange),
      (25002, "", "a", .badName),
      (25002, "lower_case", "a", .badName),
      (25002, "A__B", "a", .badName),
      (25002, "1A", "a", .badName),
      (25002, "A\0B", "a", .badName),
      (25002, "TO\u{212A}EN", "a", .badName),
      (25002, "A", "", .badMessage),
      (25002, "A", "two\nlines", .badMessage),
      (25002, "A", "a\0b", .badMessage),
      (25002, "A", "\u{85}", .badMessage),
      (25002, "A", "right\u{202E}to left", .badMessage),
    ]
    for (code, name, message, reason) in refused {
      let bad = ErrorCode.Custom(code, action: .retry, name: name, message: message)
      XCTAssertThrowsError(try ErrorCode.register([good, bad])) {
        let error = $0 as? ErrorCode.RegistrationError
        XCTAssertEqual(error?.index, 1)
        XCTAssertEqual(error?.entry, bad)
        XCTAssertEqual(error?.reason, reason, "\(bad)")
      }
      assertUnknown([good])
    }
    try ErrorCode.register([good, good])
    assertKnown([good])
  }

  func testError() {
    let codes = (0..<4).map { ErrorCode.Custom(23204 + $0, action: .retry, name: "ERROR_\($0)", message: "Error") }
    do {
      try ErrorCode.register(codes.dropLast() + [.init(20007, action: .retry, name: "lower", message: "Error")])
      XCTFail("nothing was thrown")
    } catch {
      // The type of the error is known.
      XCTAssertEqual(error.index, 3)
      XCTAssertEqual(error.entry.code, ErrorCode(20007))
      let text = "entry 3, code 20007, is not registered: the name is not SCREAMING_SNAKE"
      XCTAssertEqual("\(error)", text)
      XCTAssertEqual(error.localizedDescription, text)
    }
    XCTAssertEqual("\(ErrorCode.Refusal(rawValue: 99))", "reason 99")
    assertUnknown(codes)
  }

  /// Every thread registers the same codes and looks each up before, so that they meet at the same code.
  func testManyThreads() async {
    let codes = (25000..<25500).map {
      ErrorCode.Custom($0 + 1000, action: .retry, name: "THREADS_\($0)", message: "Message \($0) of threads")
    }
    let unknown = ErrorCode(29998).message
    let complaints = await withTaskGroup(of: [String].self) { tasks in
      for _ in 0..<4 {
        tasks.addTask {
          var complaints: [String] = []
          for custom in codes {
            let code = custom.code
            let (before, name) = (code.message, code.name)
            if before != unknown && before != custom.message { complaints.append("\(before), before") }
            if name != nil && name != custom.name { complaints.append("\(name!), before") }
            do {
              try ErrorCode.register([custom])
            } catch {
              complaints.append("\(error)")
            }
            if code.message != custom.message || code.name != custom.name || ErrorCode(name: custom.name) != code {
              complaints.append(String(reflecting: code))
            }
          }
          return complaints
        }
      }
      return await tasks.reduce(into: []) { $0 += $1 }
    }
    XCTAssertEqual(complaints, [])
    XCTAssertEqual(codes.map(\.code.message), codes.map(\.message))
  }
}
