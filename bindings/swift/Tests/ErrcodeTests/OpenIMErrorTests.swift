import Errcode
import XCTest

final class OpenIMErrorTests: XCTestCase {
  private func error(_ json: String) throws -> OpenIMError? {
    try OpenIMError(reply: Data(json.utf8), operationID: "id")
  }

  func testReply() throws {
    let body = Data(#"{"errCode":1501,"errMsg":"TokenExpiredError","errDlt":"expired","data":null}"#.utf8)
    let operationID = "1700000000"
    var caught: OpenIMError?
    do {
      if let error = try OpenIMError(reply: body, operationID: operationID) { throw error }
    } catch let error as OpenIMError {
      caught = error
    }
    let expected = OpenIMError(.tokenExpired, errMsg: "TokenExpiredError", errDlt: "expired", operationID: operationID)
    XCTAssertEqual(caught, expected)
    XCTAssertEqual("\(expected)", "Token has expired (1501); TokenExpiredError; expired; operation 1700000000")
    XCTAssertEqual("\(OpenIMError(.tokenExpired))", "Token has expired (1501)")
    XCTAssertNil(try error(#"{"errCode":0,"errMsg":"","errDlt":"","data":{"x":1}}"#))
    XCTAssertNil(try error(#"{"errCode":0}"#))
    // Of texts that are none, the code counts all the same.
    XCTAssertEqual(try error(#"{"errCode":20999,"errMsg":5,"errDlt":null}"#)?.code, ErrorCode(20999))
  }

  /// What is no reply is no success either.
  func testNoReply() throws {
    for json in [
      "{}", #"{"data":{}}"#, #"{"errcode":0}"#, #"{"errCode":null}"#, #"{"errCode":false}"#, #"{"errCode":"0"}"#,
      #"{"errCode":{}}"#, #"{"errCode":0.5}"#, #"{"errCode":4294967296}"#, #"{"errCode":-2147483649}"#,
      #"{"errCode":1e99}"#, "[]", "0", "", "<html></html>",
    ] {
      XCTAssertThrowsError(try error(json), json) { XCTAssertTrue($0 is DecodingError, "\($0)") }
      let read = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      if let read { XCTAssertThrowsError(try OpenIMError(reply: read), json) }
    }
    XCTAssertThrowsError(try error("{}")) {
      guard case DecodingError.keyNotFound(let key, let context) = $0 else { return XCTFail("\($0)") }
      XCTAssertEqual(key.stringValue, "errCode")
      XCTAssertEqual(context.debugDescription, "no errCode in the reply")
    }
  }

  func testReplyOfJSONSerialization() throws {
    let reply: [String: Any] = ["errCode": NSNumber(value: 1004), "errMsg": "RecordNotFoundError", "data": Date()]
    let error = try OpenIMError(reply: reply, operationID: "id")
    XCTAssertEqual(error, OpenIMError(.recordNotFound, errMsg: "RecordNotFoundError", operationID: "id"))
    XCTAssertNil(try OpenIMError(reply: ["errCode": 0, "data": [1]]))
    let wrong: [Any] = [true, 1 << 32, 0.5, Double.nan, "0", NSNull(), Date()]
    for wrong in wrong {
      XCTAssertThrowsError(try OpenIMError(reply: ["errCode": wrong]), "\(wrong)")
    }
    XCTAssertThrowsError(try OpenIMError(reply: [:]))
  }

  struct Users: Decodable, Equatable { let total: Int }

  func testReplyWithData() throws {
    func users(_ json: String) throws -> Users {
      let body = Data(json.utf8)
      let operationID = "1700000000"
      let users = try JSONDecoder().decode(OpenIMReply<Users>.self, from: body).get(operationID: operationID)
      return users
    }
    XCTAssertEqual(try users(#"{"errCode":0,"errMsg":"","errDlt":"","data":{"total":3}}"#), Users(total: 3))
    for refused in [#"{"errCode":1001,"errMsg":"ArgsError"}"#, #"{"errCode":1001,"errMsg":"ArgsError","data":{}}"#] {
      XCTAssertThrowsError(try users(refused)) {
        let expected = OpenIMError(.invalidParameter, errMsg: "ArgsError", operationID: "1700000000")
        XCTAssertEqual($0 as? OpenIMError, expected)
      }
    }
    for wrong in [#"{"errCode":0}"#, #"{"data":{"total":3}}"#, #"{"errCode":0,"data":{"total":"3"}}"#] {
      XCTAssertThrowsError(try users(wrong), wrong) { XCTAssertTrue($0 is DecodingError, "\($0)") }
    }
  }

  func testCallback() {
    // onFailure:(NSInteger code, NSString *msg)
    let (code, msg): (Int, String?) = (10001, nil)
    XCTAssertEqual(OpenIMError(errCode: code, errMsg: msg)?.code, .sdkNetworkTimeout)
    XCTAssertNil(OpenIMError(errCode: 0, errMsg: ""))
    XCTAssertEqual(OpenIMError(errCode: Int64(4_294_967_296))?.code.rawValue, .max)
    XCTAssertEqual(OpenIMError(errCode: Int64.min)?.code.category, .unknown)
  }

  func testNSError() {
    let error: any Error = OpenIMError(.tokenKicked, errMsg: "TokenKickedError", errDlt: "dlt", operationID: "id")
    XCTAssertEqual(error.localizedDescription, ErrorCode.tokenKicked.userMessage())
    let bridged = error as NSError
    XCTAssertEqual(bridged.domain, ErrorCode.errorDomain)
    XCTAssertEqual(bridged.code, 1506)
    XCTAssertEqual(bridged.localizedDescription, ErrorCode.tokenKicked.userMessage())
    XCTAssertEqual(bridged.localizedRecoverySuggestion, "You have been signed out. Please sign in again.")
    XCTAssertEqual(bridged.userInfo["errMsg"] as? String, "TokenKickedError")
    XCTAssertEqual(bridged.userInfo["errDlt"] as? String, "dlt")
    XCTAssertEqual(bridged.userInfo["operationID"] as? String, "id")
    XCTAssertEqual(ErrorCode(bridged), .tokenKicked)
    XCTAssertEqual(ErrorCode(error), .tokenKicked)
  }
}
