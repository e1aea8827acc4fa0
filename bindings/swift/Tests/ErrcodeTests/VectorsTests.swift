import CErrcode
import Errcode
import XCTest

/// What every language has to answer, and what the C library answers.
final class VectorsTests: XCTestCase {
  func testVectors() throws {
    let file = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../../../tests/vectors.tsv").standardizedFileURL
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    XCTAssertGreaterThan(lines.count, 100, file.path)
    var known: [ErrorCode] = []
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      XCTAssertEqual(fields.count, 10, String(line))
      let code = ErrorCode(try XCTUnwrap(Int(fields[0]), String(line)))
      XCTAssertEqual(String(code.rawValue), fields[0])
      XCTAssertEqual(code.category.description, fields[1], String(line))
      XCTAssertEqual(code.group.description, fields[2], String(line))
      XCTAssertEqual(code.action.description, fields[3], String(line))
      XCTAssertEqual(code.isKnown, fields[4] == "yes", String(line))
      XCTAssertEqual(code.name, code.isKnown ? fields[5] : nil, String(line))
      XCTAssertEqual(ErrorCode(name: fields[5]), code.isKnown ? code : nil, String(line))
      XCTAssertEqual(code.message, fields[6], String(line))
      XCTAssertEqual(code.message(in: "en-GB"), fields[6], String(line))
      XCTAssertEqual(code.message(in: "zh-Hans-CN"), fields[7], String(line))
      XCTAssertEqual(code.userMessage(in: "fr"), fields[8], String(line))
      XCTAssertEqual(code.userMessage(in: "zh_CN.UTF-8"), fields[9], String(line))
      XCTAssertEqual(code.isOK, fields[0] == "0")
      if code.isKnown { known.append(code) }
    }
    // Other tests register codes.
    XCTAssertEqual(known.sorted(), ErrorCode.allCases.filter { $0.category != .webhook })
  }

  /// Everything about a code, as the C library answers it.
  private func assertLikeC(_ number: Int32) {
    let code = ErrorCode(rawValue: number)
    XCTAssertEqual(code.rawValue, number)
    XCTAssertEqual(code.message, String(cString: errcode_message(number)), "\(number)")
    XCTAssertEqual(code.name, errcode_is_known(number) ? String(cString: errcode_name(number)) : nil, "\(number)")
    XCTAssertEqual(code.action.rawValue, errcode_action(number), "\(number)")
    XCTAssertEqual(code.category.rawValue, errcode_category(number), "\(number)")
    XCTAssertEqual(code.group.rawValue, errcode_group(number), "\(number)")
    XCTAssertEqual(code.isKnown, errcode_is_known(number), "\(number)")
    XCTAssertEqual(code.isOK, errcode_is_ok(number), "\(number)")
  }

  func testEveryCodeNearTheTable() {
    for number: Int32 in -1000...31_000 { assertLikeC(number) }
    for number: Int32 in 79_900...90_100 { assertLikeC(number) }
    for number: Int32 in [.min, .max] { assertLikeC(number) }
  }

  /// What this version names is what the library has, and what it does not have is no less a value.
  func testKinds() {
    XCTAssertEqual(ErrorCode.Action.allCases.map(\.rawValue), Array(0...6))
    XCTAssertEqual(ErrorCode.Category.allCases.map(\.rawValue), Array(0...3))
    XCTAssertEqual(ErrorCode.Group.allCases.map(\.rawValue), Array(0...13))
    XCTAssertEqual(
      ErrorCode.Action.allCases.map(\.description),
      ["none", "retry", "renew_token", "sign_in", "fix_call", "tell_user", "operator"])
    for number: Int32 in [.min, -1, 14, 255, .max] {
      XCTAssertEqual(ErrorCode.Action(rawValue: number).description, "unknown")
      XCTAssertEqual(ErrorCode.Category(rawValue: number).description, "unknown")
      XCTAssertEqual(ErrorCode.Group(rawValue: number).description, "unknown")
    }
  }

  /// The header that the wrapper was made with is that of the library.
  func testVersion() {
    XCTAssertEqual(errcode_version_number(), UInt32(ERRCODE_VERSION_NUMBER))
  }
}
