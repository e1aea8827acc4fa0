import CErrcode
import Errcode
import XCTest

/// Registering is for ever, and all tests are one process: each test has codes of its own, and none that another test
/// expects to be unknown.
final class RegistrationTests: XCTestCase {
  /// The codes of a real business server, with text of every kind, at numbers from `number` on.
  private func server(from number: Int, prefix: String) -> [ErrorCode.Custom] {
    let codes = [
      (1, "WRONG_PASSWORD", "Wrong password"),
      (2, "ACCOUNT_NOT_FOUND", "Account not found"),
      (3, "PHONE_ALREADY_REGISTERED", "Phone number already registered"),
      (4, "ACCOUNT_ALREADY_REGISTERED", "Account already registered"),
      (5, "VERIFICATION_CODE_TOO_FREQUENT", "Verification code sent too often"),
      (6, "VERIFICATION_CODE_MISMATCH", "Verification code does not match"),
      (7, "VERIFICATION_CODE_EXPIRED", "验证码已过期 🕑"),
      (8, "VERIFICATION_CODE_TRIED_TOO_OFTEN", "Verification code tried too often 👩‍👩‍👧‍👦"),
      (9, "VERIFICATION_CODE_USED", #"Verification code "used", see C:\used and $USED %s"#),
      (10, "INVITATION_CODE_USED", "Invitation code used"),
      (11, "INVITATION_CODE_NOT_FOUND", "Invitation code not found"),
      (12, "ACCOUNT_FORBIDDEN", "Account forbidden"),
      (13, "FRIEND_REQUEST_REFUSED", "Friend request refused"),
      (14, "EMAIL_ALREADY_REGISTERED", "E-mail address already registered; cafe\u{301}"),
      (101, "TOKEN_DOES_NOT_EXIST", "Token does not exist."),
    ]
    return codes.map { .init(number + $0.0, name: prefix + $0.1, message: $0.2) }
  }

  private func assertKnown(_ codes: [ErrorCode.Custom], line: UInt = #line) {
    for custom in codes { assertKnown(custom, line: line) }
  }

  private func assertUnknown(_ codes: [ErrorCode.Custom], line: UInt = #line) {
    for custom in codes { assertUnknown(custom, line: line) }
  }

  /// What every function says of a registered code, in Swift and in C, byte for byte.
  private func assertKnown(_ custom: ErrorCode.Custom, line: UInt) {
    let code = custom.code
    XCTAssertEqual(Array(code.message.utf8), Array(custom.message.utf8), line: line)
    XCTAssertEqual(code.name, custom.name, line: line)
    XCTAssertTrue(code.isKnown, custom.name, line: line)
    XCTAssertEqual(code.category, .webhook, line: line)
    XCTAssertEqual(code.group, .unknown, line: line)
    XCTAssertNil(code.parent, line: line)
    XCTAssertFalse(code.isKind(of: .recordNotFound), line: line)
    XCTAssertTrue(code.isKind(of: code), line: line)
    XCTAssertEqual(ErrorCode(name: custom.name), code, line: line)
    XCTAssertTrue(ErrorCode.all.contains(code), custom.name, line: line)
    XCTAssertEqual("\(code)", "\(custom.message) (\(code.rawValue))", line: line)
    XCTAssertEqual(String(reflecting: code), "ErrorCode(\(code.rawValue) \(custom.name))", line: line)
    XCTAssertEqual((code as any Error).localizedDescription, custom.message, line: line)

    let info = errcode_describe(code.rawValue)
    let message = UnsafeRawBufferPointer(start: info.message, count: Int(info.message_length))
    XCTAssertEqual(Array(message), Array(custom.message.utf8), line: line)
    XCTAssertEqual(String(cString: errcode_message(code.rawValue)), custom.message, line: line)
    XCTAssertEqual(String(cString: errcode_name(code.rawValue)), custom.name, line: line)
    XCTAssertTrue(errcode_is_known(code.rawValue), custom.name, line: line)
    var found: Int32 = 0
    XCTAssertTrue(errcode_from_name(custom.name, &found), line: line)
    XCTAssertEqual(found, code.rawValue, line: line)
  }

  private func assertUnknown(_ custom: ErrorCode.Custom, line: UInt) {
    XCTAssertFalse(custom.code.isKnown, line: line)
    XCTAssertNil(custom.code.name, line: line)
    XCTAssertEqual(
      custom.code.message, "Custom error code of the business server, in the range 20001 to 29999", line: line)
    XCTAssertNil(ErrorCode(name: custom.name), line: line)
    XCTAssertFalse(ErrorCode.all.contains(custom.code), line: line)
    XCTAssertFalse(errcode_is_known(custom.code.rawValue), line: line)
  }

  /// As a program in C registers codes.
  private func registerInC(_ codes: [ErrorCode.Custom]) -> Int32 {
    let entries = codes.map {
      errcode_custom_t(code: $0.code.rawValue, name: strdup($0.name), message: strdup($0.message))
    }
    defer {
      for entry in entries {
        free(UnsafeMutablePointer(mutating: entry.name))
        free(UnsafeMutablePointer(mutating: entry.message))
      }
    }
    return errcode_register_all(entries, UInt32(entries.count), nil)
  }

  func testRegisteredInSwift() throws {
    let codes = server(from: 21000, prefix: "")
    assertUnknown(codes)
    try ErrorCode.register(codes)
    assertKnown(codes)
    // The same again is no error, in neither language.
    try ErrorCode.register(codes)
    XCTAssertEqual(registerInC(codes), ERRCODE_REG_OK)
  }

  func testRegisteredInC() throws {
    let codes = server(from: 22000, prefix: "IN_C_")
    assertUnknown(codes)
    XCTAssertEqual(registerInC(codes), ERRCODE_REG_OK)
    assertKnown(codes)
    try ErrorCode.register(codes)
  }

  func testLiterals() throws {
    try ErrorCode.register([])
    let ofApp = ErrorCode(23000)
    let number: UInt16 = 23001
    try ErrorCode.register([
      .init(ofApp, name: "OF_APP", message: "Of the app"),
      .init(number, name: "OF_NUMBER", message: "Of a number"),
      .init(23002, name: "OF_LITERAL", message: "Of a literal"),
    ])
    XCTAssertEqual([23000, 23001, 23002].map { ErrorCode($0).name }, ["OF_APP", "OF_NUMBER", "OF_LITERAL"])
    switch ErrorCode(23000) {
    case ofApp: break
    default: XCTFail("not the constant of the app")
    }
  }

  func testAll() throws {
    let before = ErrorCode.all
    let codes = [23101, 23100].map { ErrorCode.Custom($0, name: "ALL_\($0)", message: "One of all") }
    try ErrorCode.register(codes)
    XCTAssertEqual(ErrorCode.all, (before + codes.map(\.code)).sorted())
  }

  func testAllOrNothing() throws {
    let taken = ErrorCode.Custom(24000, name: "TAKEN", message: "café")
    try ErrorCode.register([taken])
    let long = String(repeating: "a", count: 255)
    let good = ErrorCode.Custom(24001, name: long.uppercased(), message: long)
    let refused: [(ErrorCode.Custom, ErrorCode.Refusal)] = [
      (.init(20000, name: "A", message: "a"), .outOfRange),
      (.init(30000, name: "A", message: "a"), .outOfRange),
      (.init(-1, name: "A", message: "a"), .outOfRange),
      // 2^32 + 24002 would be a custom code if it were cut off.
      (.init(4_294_991_298, name: "A", message: "a"), .outOfRange),
      (.init(24002, name: "", message: "a"), .badName),
      (.init(24002, name: "lower_case", message: "a"), .badName),
      (.init(24002, name: "A__B", message: "a"), .badName),
      (.init(24002, name: "1A", message: "a"), .badName),
      (.init(24002, name: "A\0B", message: "a"), .badName),
      (.init(24002, name: "TO\u{212A}EN", message: "a"), .badName),
      (.init(24002, name: long.uppercased() + "A", message: "a"), .badName),
      (.init(24002, name: "A", message: ""), .badLength),
      (.init(24002, name: "A", message: long + "a"), .badLength),
      (.init(24002, name: "A", message: "two\nlines"), .controlCharacter),
      (.init(24002, name: "A", message: "a\0b"), .controlCharacter),
      (.init(24002, name: "A", message: "\u{85}"), .controlCharacter),
      (.init(24000, name: "TAKEN", message: "Other"), .codeTaken),
      (.init(24000, name: "OTHER", message: "café"), .codeTaken),
      // Equal as a Swift string, but of other bytes.
      (.init(24000, name: "TAKEN", message: "cafe\u{301}"), .codeTaken),
      (.init(24001, name: "OTHER", message: "a"), .codeTaken),
      (.init(24002, name: "TAKEN", message: "café"), .nameTaken),
      (.init(24002, name: "TOKEN_EXPIRED", message: "a"), .nameTaken),
      (.init(24002, name: good.name, message: "a"), .nameTaken),
    ]
    let before = errcode_count()
    for (bad, reason) in refused {
      XCTAssertThrowsError(try ErrorCode.register([good, bad])) {
        let error = $0 as? ErrorCode.RegistrationError
        XCTAssertEqual(error?.index, 1)
        XCTAssertEqual(error?.entry, bad)
        XCTAssertEqual(error?.reason, reason, "\(bad)")
      }
      assertUnknown([good])
    }
    // More text than there is room for.
    let many = [ErrorCode.Custom](repeating: good, count: 10_000)
    XCTAssertThrowsError(try ErrorCode.register(many)) {
      XCTAssertEqual(($0 as? ErrorCode.RegistrationError)?.reason, .noSpace)
    }
    XCTAssertEqual(errcode_count(), before)
    // A String is always UTF-8.
    XCTAssertEqual(Set(refused.map(\.1)), Set(ErrorCode.Refusal.all).subtracting([.notUTF8, .noSpace]))

    try ErrorCode.register([good, good])
    assertKnown([good])
  }

  func testError() {
    let codes = (0..<4).map { ErrorCode.Custom(23204 + $0, name: "ERROR_\($0)", message: "Error") }
    do {
      try ErrorCode.register(codes.dropLast() + [.init(20007, name: "TOKEN_EXPIRED", message: "Error")])
      XCTFail("nothing was thrown")
    } catch {
      // The type of the error is known.
      XCTAssertEqual(error.index, 3)
      XCTAssertEqual(error.entry.code, ErrorCode(20007))
      XCTAssertEqual(error.reason, .nameTaken)
      let text = "entry 3, code 20007, is refused: the name belongs to another code"
      XCTAssertEqual("\(error)", text)
      XCTAssertEqual(error.localizedDescription, text)
    }
    XCTAssertEqual("\(ErrorCode.Refusal.badLength)", "the message is empty or longer than 255 bytes")
    XCTAssertEqual("\(ErrorCode.Refusal(rawValue: 99))", "unknown")
    for reason in ErrorCode.Refusal.all {
      XCTAssertEqual("\(reason)", String(cString: errcode_status_message(reason.rawValue)))
    }
    assertUnknown(codes)
  }

  /// Every thread registers the same codes and looks each up before, so that they meet at the same code.
  func testManyThreads() async {
    let codes = (25000..<25500).map { ErrorCode.Custom($0, name: "THREADS_\($0)", message: "Message \($0) of threads") }
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
