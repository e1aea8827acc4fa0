import AllocationCounter
import CErrcode
import Errcode
import XCTest

final class AllocationTests: XCTestCase {
  override func setUpWithError() throws {
    try XCTSkipIf(allocationsOfThisThread() < 0, "allocations cannot be counted here")
  }

  /// How many blocks of memory the calls take after the first, which reads the table.
  private func allocations(_ call: (ErrorCode) -> Void) -> Int {
    let codes = ErrorCode.all + [-1, 1599, 20007, 15000].map { ErrorCode($0) }
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
    XCTAssertEqual(allocations { bytes += $0.category.name.utf8.count }, 0)
    XCTAssertEqual(allocations { bytes += $0.group.name.utf8.count }, 0)
    XCTAssertEqual(allocations { bytes += $0.isKnown ? 1 : 0 }, 0)
    XCTAssertEqual(allocations { bytes += $0.isKind(of: .recordNotFound) ? 1 : 0 }, 0)
    XCTAssertEqual(allocations { if case .tokenExpired = $0 { bytes += 1 } }, 0)
    XCTAssertEqual(allocations { bytes += ErrorCode(Int($0.rawValue)).isOK ? 1 : 0 }, 0)
    XCTAssertGreaterThan(bytes, 0)
  }

  /// The counter counts: a string made of a long message takes a block.
  func testTheNaiveWayAllocates() {
    XCTAssertGreaterThan(
      allocations { _ = String(cString: errcode_message($0.rawValue)) }, 60)
  }
}
