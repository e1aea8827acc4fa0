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
      XCTAssertEqual(fields.count, 6, String(line))
      let code = ErrorCode(try XCTUnwrap(Int(fields[0]), String(line)))
      XCTAssertEqual(String(code.rawValue), fields[0])
      XCTAssertEqual(code.category.name, fields[1], String(line))
      XCTAssertEqual(code.group.name, fields[2], String(line))
      XCTAssertEqual(code.isKnown, fields[3] == "yes", String(line))
      XCTAssertEqual(code.message, fields[5], String(line))
      XCTAssertEqual(code.isOK, fields[0] == "0")
      if code.isKnown {
        known.append(code)
        XCTAssertEqual(code.name, fields[4], String(line))
        XCTAssertEqual(ErrorCode(name: fields[4]), code)
      } else {
        XCTAssertNil(code.name, String(line))
        XCTAssertNil(ErrorCode(name: fields[4]))
      }
    }
    // Other tests register codes.
    XCTAssertEqual(known.sorted(), ErrorCode.all.filter { $0.category != .webhook })
  }

  /// Everything about a code, as the C library answers it.
  private func assertLikeC(_ number: Int32) {
    let code = ErrorCode(rawValue: number)
    let info = errcode_describe(number)
    XCTAssertEqual(code.rawValue, number)
    XCTAssertEqual(code.message, String(cString: info.message), "\(number)")
    XCTAssertEqual(code.name, info.known ? String(cString: info.name) : nil, "\(number)")
    XCTAssertEqual(code.category.rawValue, info.category, "\(number)")
    XCTAssertEqual(code.group.rawValue, info.group, "\(number)")
    XCTAssertEqual(code.isKnown, info.known, "\(number)")
    XCTAssertEqual(code.isOK, errcode_is_ok(number), "\(number)")
    XCTAssertEqual(code.parent?.rawValue ?? number, info.parent, "\(number)")
  }

  func testEveryCodeNearTheTable() {
    for number: Int32 in -1000...100_000 { assertLikeC(number) }
  }

  func testRandomCodes() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<100_000 { assertLikeC(.random(in: .min ... .max, using: &random)) }
    assertLikeC(.min)
    assertLikeC(.max)
  }

  func testEveryPairOfKinds() {
    let codes = ErrorCode.all + [-1, 1, 1599, 20007].map { ErrorCode($0) }
    for code in codes {
      for kind in codes {
        XCTAssertEqual(
          code.isKind(of: kind), errcode_is_kind_of(code.rawValue, kind.rawValue),
          "\(code.rawValue) and \(kind.rawValue)")
      }
    }
    XCTAssertTrue(ErrorCode.userNotFound.isKind(of: .recordNotFound))
    XCTAssertEqual(ErrorCode.groupAlreadyExists.parent, .duplicateKey)
  }

  func testAll() {
    XCTAssertEqual(ErrorCode.all.map(\.rawValue), (0..<errcode_count()).map { errcode_at($0) }.sorted())
  }

  func testNamesOfKinds() {
    for number: Int32 in [.min, -1, 0, 1, 2, 3, 4, 13, 14, 255, .max] {
      let category = ErrorCode.Category(rawValue: number)
      let group = ErrorCode.Group(rawValue: number)
      XCTAssertEqual(category.rawValue, number)
      XCTAssertEqual(category.name, String(cString: errcode_category_name(number)))
      XCTAssertEqual(group.rawValue, number)
      XCTAssertEqual(group.name, String(cString: errcode_group_name(number)))
    }
  }

  /// The header that the wrapper was made with is that of the library.
  func testVersion() {
    XCTAssertEqual(errcode_version_number(), UInt32(ERRCODE_VERSION_NUMBER))
  }
}
