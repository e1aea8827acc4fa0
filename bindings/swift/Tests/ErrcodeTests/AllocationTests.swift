import AllocationCounter
import CErrcode
import Errcode
import XCTest

final class AllocationTests: XCTestCase {
  override func setUpWithError() throws {
    try XCTSkipIf(allocationsOfThisThread() < 0, "allocations cannot be counted here")
  }

  /// Of the dictionary.
  private static let codes = ErrorCode.allCases.filter { $0.category != .webhook }

  /// How many blocks of memory the calls take after the first ones.
  private func allocations(of codes: [ErrorCode] = codes, _ call: (ErrorCode) -> Void) -> Int {
    codes.forEach(call)
    // In a debug build the first call that finds a name takes a block for a generic type.
    codes.forEach(call)
    // A pointer, since the iterator of an array allocates in a debug build.
    return codes.withUnsafeBufferPointer { codes in
      let before = allocationsOfThisThread()
      var index = 0
      while index < codes.count {
        call(codes[index])
        index += 1
      }
      return allocationsOfThisThread() - before
    }
  }

  func testLookupsDoNotAllocate() {
    var bytes = 0
    XCTAssertEqual(allocations { bytes += $0.message.utf8.count }, 0)
    XCTAssertEqual(allocations { bytes += $0.name?.utf8.count ?? 0 }, 0)
    XCTAssertEqual(allocations { bytes += $0.action.description.utf8.count }, 0)
    XCTAssertEqual(allocations { bytes += $0.category.description.utf8.count }, 0)
    XCTAssertEqual(allocations { bytes += $0.group.description.utf8.count }, 0)
    XCTAssertEqual(allocations { bytes += $0.action == .retry ? 1 : 0 }, 0)
    XCTAssertEqual(allocations { bytes += $0.isKnown ? 1 : 0 }, 0)
    XCTAssertEqual(allocations { if case .tokenExpired = $0 { bytes += 1 } }, 0)
    XCTAssertEqual(allocations { bytes += ErrorCode(Int($0.rawValue)).isOK ? 1 : 0 }, 0)
    XCTAssertEqual(allocations { bytes += $0.name.flatMap(ErrorCode.init(name:)) == $0 ? 1 : 0 }, 0)
    XCTAssertGreaterThan(bytes, 0)
  }

  func testNumbersOfOtherCodesDoNotAllocate() {
    let codes = [-1, 1599, 20999, 15000, 90000].map { ErrorCode($0) }
    var sum: Int32 = 0
    XCTAssertEqual(allocations(of: codes) { sum += $0.action.rawValue + $0.category.rawValue + $0.group.rawValue }, 0)
    XCTAssertEqual(allocations(of: codes) { sum += $0.isKnown || $0.name != nil ? 1 : 0 }, 0)
    XCTAssertGreaterThan(sum, 0)
  }

  /// The counter counts: a string made of a long message takes a block.
  func testTheNaiveWayAllocates() {
    XCTAssertGreaterThan(allocations { _ = String(cString: errcode_message($0.rawValue)) }, 60)
  }
}
