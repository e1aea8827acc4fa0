import Errcode
import XCTest

/// What Swift expects of an error, a number and a value.
final class ErrorCodeTests: XCTestCase {
  func testSwitch() {
    func word(_ code: ErrorCode) -> String {
      switch code {
      case .ok: return "ok"
      case .tokenExpired, .tokenKicked: return "token"
      case .internal, .unknown: return "server"
      default: return "other"
      }
    }
    XCTAssertEqual(
      [0, 1506, 500, 1000, 1599].map { word(ErrorCode($0)) }, ["ok", "token", "server", "server", "other"])
  }

  func testSwitchOnGroupAndCategory() {
    func word(_ code: ErrorCode) -> String {
      switch (code.group, code.category) {
      case (.token, _): return "token"
      case (_, .webhook): return "webhook"
      case (.unknown, .unknown): return "unknown"
      default: return "other"
      }
    }
    XCTAssertEqual([1599, 20007, -1, 1004].map { word(ErrorCode($0)) }, ["token", "webhook", "unknown", "other"])
  }

  func testCatch() {
    func caught(_ error: any Error) -> String {
      do {
        throw error
      } catch ErrorCode.tokenExpired {
        return "expired"
      } catch let code as ErrorCode where code.isKind(of: .recordNotFound) {
        return "not found"
      } catch let code as ErrorCode where code.group == .token {
        return "token"
      } catch {
        return "other"
      }
    }
    XCTAssertEqual(caught(ErrorCode.tokenExpired), "expired")
    XCTAssertEqual(caught(NSError(domain: ErrorCode.errorDomain, code: 1501)), "expired")
    XCTAssertEqual(caught(ErrorCode.userNotFound), "not found")
    XCTAssertEqual(caught(ErrorCode(1599)), "token")
    XCTAssertEqual(caught(ErrorCode(20007)), "other")
    XCTAssertEqual(caught(NSError(domain: NSCocoaErrorDomain, code: 1501)), "other")
  }

  func testTypedThrow() {
    func call() throws(ErrorCode) { throw .sdkNetwork }
    do {
      try call()
      XCTFail("nothing was thrown")
    } catch .sdkNetwork {
    } catch {
      XCTFail("\(error)")
    }
  }

  func testNumberOfAnyType() {
    let code: Int = 1501
    XCTAssertEqual(ErrorCode(code), .tokenExpired)
    XCTAssertEqual(ErrorCode(UInt16(1501)), .tokenExpired)
    // 2^32 would be success if it were cut off.
    XCTAssertEqual(ErrorCode(1 << 32).rawValue, .max)
    XCTAssertEqual(ErrorCode(Int.min).rawValue, .min)
    XCTAssertEqual(ErrorCode(UInt64.max).category, .unknown)
  }

  func testNSError() throws {
    let error: any Error = ErrorCode.tokenExpired
    XCTAssertEqual(error.localizedDescription, "Token has expired")
    let bridged = error as NSError
    XCTAssertEqual(bridged.code, 1501)
    XCTAssertEqual(bridged.domain, "io.openim.errcode")
    XCTAssertEqual(bridged.localizedDescription, "Token has expired")
    XCTAssertEqual(bridged.userInfo[NSLocalizedDescriptionKey] as? String, "Token has expired")
    XCTAssertEqual(ErrorCode(bridged), .tokenExpired)

    for number in [0, 1501, 1599, 20007, -1, Int(Int32.max)] {
      let made = NSError(domain: ErrorCode.errorDomain, code: number)
      XCTAssertEqual(ErrorCode(made)?.errorCode, number)
    }
    XCTAssertNil(ErrorCode(NSError(domain: NSPOSIXErrorDomain, code: 1501)))
    XCTAssertNil(ErrorCode(CancellationError()))
  }

  func testLocalizedErrorOfUnknownCode() {
    XCTAssertEqual(
      (ErrorCode(20007) as any Error).localizedDescription,
      "Custom error code of the business server, in the range 20001 to 29999")
  }

  func testCodable() throws {
    struct Reply: Codable, Equatable {
      let errCode: ErrorCode
    }
    let decoder = JSONDecoder()
    for number in ["0", "1501", "20007", "-2147483648"] {
      let json = #"{"errCode":\#(number)}"#
      let reply = try decoder.decode(Reply.self, from: Data(json.utf8))
      XCTAssertEqual(String(reply.errCode.rawValue), number)
      XCTAssertEqual(String(decoding: try JSONEncoder().encode(reply), as: UTF8.self), json)
    }
    for wrong in ["4294967296", "1501.5", #""1501""#, "null"] {
      let json = #"{"errCode":\#(wrong)}"#
      XCTAssertThrowsError(try decoder.decode(Reply.self, from: Data(json.utf8)), json)
    }
  }

  func testNames() {
    XCTAssertEqual(ErrorCode(name: "TOKEN_EXPIRED"), .tokenExpired)
    // The last one is equal to TOKEN_EXPIRED as a Swift string: it has a Kelvin sign.
    for wrong in ["", "token_expired", "UNKNOWN_SERVER_CODE", "TOKEN_EXPIRED\0", "TO\u{212A}EN_EXPIRED"] {
      XCTAssertNil(ErrorCode(name: wrong), wrong)
    }
  }

  func testDescriptions() {
    XCTAssertEqual("\(ErrorCode.tokenExpired)", "Token has expired (1501)")
    XCTAssertEqual(String(reflecting: ErrorCode.tokenExpired), "ErrorCode(1501 TOKEN_EXPIRED)")
    XCTAssertEqual(String(reflecting: ErrorCode(1599)), "ErrorCode(1599)")
    XCTAssertEqual("\(ErrorCode.Group.token) \(ErrorCode.Category.server)", "token server")
  }

  func testHashing() {
    let counts = Dictionary([.ok, ErrorCode(0), .tokenExpired].map { ($0, 1) }, uniquingKeysWith: +)
    XCTAssertEqual(counts, [.ok: 2, ErrorCode(1501): 1])
    XCTAssertEqual([ErrorCode.sdkNetwork, .ok, ErrorCode(-1)].sorted().map(\.rawValue), [-1, 0, 10000])
  }

  func testManyTasks() async {
    let expected = ErrorCode.all.map(\.message)
    await withTaskGroup(of: [String].self) { tasks in
      for _ in 0..<200 {
        tasks.addTask { ErrorCode.all.map(\.message) }
      }
      for await messages in tasks { XCTAssertEqual(messages, expected) }
    }
  }
}
