import AllocationCounter
import CErrcode
import Errcode
import XCTest

final class AllocationTests: XCTestCase {
  override func setUpWithError() throws {
    try XCTSkipIf(allocationsOfThisThread() < 0, "allocations cannot be counted here")
  }

  /// Of the table, and not known.
  private static let codes = ErrorCode.all + [-1, 1599, 20007, 15000].map { ErrorCode($0) }

  /// How many blocks of memory the calls take after the first ones, which read the table or a registered code.
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

  private func assertLookupsDoNotAllocate(_ codes: [ErrorCode]) {
    var bytes = 0
    XCTAssertEqual(allocations(of: codes) { bytes += $0.message.utf8.count }, 0)
    XCTAssertEqual(allocations(of: codes) { bytes += $0.name?.utf8.count ?? 0 }, 0)
    XCTAssertEqual(allocations(of: codes) { bytes += $0.category.name.utf8.count }, 0)
    XCTAssertEqual(allocations(of: codes) { bytes += $0.group.name.utf8.count }, 0)
    XCTAssertEqual(allocations(of: codes) { bytes += $0.isKnown ? 1 : 0 }, 0)
    XCTAssertEqual(allocations(of: codes) { bytes += $0.parent == nil ? 1 : 0 }, 0)
    XCTAssertEqual(allocations(of: codes) { bytes += $0.isKind(of: .recordNotFound) ? 1 : 0 }, 0)
    XCTAssertEqual(allocations(of: codes) { if case .tokenExpired = $0 { bytes += 1 } }, 0)
    XCTAssertEqual(allocations(of: codes) { bytes += ErrorCode(Int($0.rawValue)).isOK ? 1 : 0 }, 0)
    XCTAssertEqual(allocations(of: codes) { bytes += $0.name.flatMap(ErrorCode.init(name:)) == $0 ? 1 : 0 }, 0)
    XCTAssertGreaterThan(bytes, 0)
  }

  func testLookupsDoNotAllocate() {
    assertLookupsDoNotAllocate(Self.codes)
  }

  func testLookupsOfRegisteredCodesDoNotAllocate() throws {
    let codes = (28000..<28060).map {
      ErrorCode.Custom($0, name: "DOES_NOT_ALLOCATE_\($0)", message: "Registered, and of more than 15 bytes")
    }
    // Reads the table, which then does not have them.
    XCTAssertNil(codes[59].code.name)
    try ErrorCode.register(codes)
    XCTAssertEqual(codes[59].code.name, "DOES_NOT_ALLOCATE_28059")
    assertLookupsDoNotAllocate(codes.map(\.code))
  }

  /// The counter counts: a string made of a long message takes a block.
  func testTheNaiveWayAllocates() {
    XCTAssertGreaterThan(
      allocations { _ = String(cString: errcode_message($0.rawValue)) }, 60)
  }
}
