import XCTest

@testable import Errcode

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

  func testSwitchOnKinds() {
    func word(_ code: ErrorCode) -> String {
      switch (code.action, code.group, code.category) {
      case (.operator, _, _): return "operator"
      case (.noAction, .token, _): return "token"
      case (_, _, .webhook): return "webhook"
      case (.noAction, .unknown, .unknown): return "unknown"
      default: return "other"
      }
    }
    XCTAssertEqual(
      [500, 1599, 20999, -1, 1004].map { word(ErrorCode($0)) }, ["operator", "token", "webhook", "unknown", "other"])
  }

  func testCatch() {
    func caught(_ error: any Error) -> String {
      do {
        throw error
      } catch ErrorCode.tokenExpired {
        return "expired"
      } catch ErrorCode.Action.signIn {
        return "sign in"
      } catch let code as ErrorCode where code.group == .token {
        return "token"
      } catch {
        return "other"
      }
    }
    func wrapped(_ error: any Error) -> NSError {
      NSError(domain: NSCocoaErrorDomain, code: 1501, userInfo: [NSUnderlyingErrorKey: error])
    }
    XCTAssertEqual(caught(ErrorCode.tokenExpired), "expired")
    XCTAssertEqual(caught(OpenIMError(.tokenExpired)), "expired")
    XCTAssertEqual(caught(NSError(domain: ErrorCode.errorDomain, code: 1501)), "expired")
    XCTAssertEqual(caught(wrapped(ErrorCode.tokenExpired)), "expired")
    XCTAssertEqual(caught(wrapped(wrapped(OpenIMError(.tokenKicked)))), "sign in")
    XCTAssertEqual(caught(ErrorCode(1599)), "token")
    XCTAssertEqual(caught(ErrorCode(20999)), "other")
    XCTAssertEqual(caught(wrapped(CancellationError())), "other")
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
    XCTAssertFalse(ErrorCode(UInt64.max).isKnown)
  }

  func testNSError() throws {
    let error: any Error = ErrorCode.tokenKicked
    let text =
      "You have been signed out here, probably because your account is in use on another device. "
      + "Please sign in again to continue."
    XCTAssertEqual(error.localizedDescription, text)
    let bridged = error as NSError
    XCTAssertEqual(bridged.code, 1506)
    XCTAssertEqual(bridged.domain, "io.openim.errcode")
    XCTAssertEqual(bridged.localizedDescription, text)
    XCTAssertEqual(bridged.localizedFailureReason, "Kicked out token, invalid")
    XCTAssertEqual(bridged.localizedRecoverySuggestion, "You have been signed out. Please sign in again.")
    XCTAssertEqual(ErrorCode(bridged), .tokenKicked)

    for number in [0, 1501, 1599, 20999, -1, Int(Int32.max)] {
      let made = NSError(domain: ErrorCode.errorDomain, code: number)
      XCTAssertEqual(ErrorCode(made)?.errorCode, number)
    }
    XCTAssertNil(ErrorCode(NSError(domain: NSPOSIXErrorDomain, code: 1501)))
    XCTAssertNil(ErrorCode(CancellationError()))
  }

  func testRecoverySuggestion() {
    XCTAssertEqual(
      ErrorCode.connectionLimitExceeded.recoverySuggestion, "Something went wrong. Please try again in a moment.")
    XCTAssertEqual(ErrorCode.connectionLimitExceeded.recoverySuggestion(in: "zh"), "出了点问题，请稍后再试。")
    // The user message is that of the action.
    XCTAssertNil(ErrorCode.tokenExpired.recoverySuggestion)
    XCTAssertNil(ErrorCode.memberMuted.recoverySuggestion)
    XCTAssertNil(ErrorCode(-1).recoverySuggestion)
    XCTAssertNil(ErrorCode.ok.recoverySuggestion)
  }

  func testPreferredLanguage() {
    for (tags, language) in [
      (["zh-Hans-CN", "en"], "zh"), (["ZH_hk"], "zh"), (["fr-FR", "zh-Hant-TW", "en"], "zh"), (["en-001", "zh"], "en"),
      (["fr"], "en"), ([""], "en"), ([], "en"), (["zhx"], "en"),
    ] {
      XCTAssertEqual(ErrorCode.preferredLanguage(among: tags), language, "\(tags)")
    }
    XCTAssertEqual(ErrorCode.preferredLanguage, ErrorCode.preferredLanguage(among: Locale.preferredLanguages))
    XCTAssertEqual(ErrorCode.ok.userMessage(), ErrorCode.ok.userMessage(in: ErrorCode.preferredLanguage))
  }

  func testCodable() throws {
    struct Reply: Codable, Equatable {
      let errCode: ErrorCode
    }
    let decoder = JSONDecoder()
    for number in ["0", "1501", "20999", "-2147483648"] {
      let json = #"{"errCode":\#(number)}"#
      let reply = try decoder.decode(Reply.self, from: Data(json.utf8))
      XCTAssertEqual(String(reply.errCode.rawValue), number)
      XCTAssertEqual(String(decoding: try JSONEncoder().encode(reply), as: UTF8.self), json)
    }
    for wrong in ["4294967296", "-2147483649", "1e99", "1501.5", #""1501""#, "null"] {
      let json = #"{"errCode":\#(wrong)}"#
      XCTAssertThrowsError(try decoder.decode(Reply.self, from: Data(json.utf8)), json)
    }
    let action = String(decoding: try JSONEncoder().encode([ErrorCode.Action.signIn]), as: UTF8.self)
    XCTAssertEqual(action, "[3]")
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
}
