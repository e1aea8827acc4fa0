// Tries a call again for as long as that may help, with a longer wait each time.

import Errcode
import Foundation

/// Calls until there is no error or one whose action is not to retry, at most `attempts` times.
@available(iOS 13, macOS 10.15, *)
func withRetries<Value>(
  attempts: Int = 5, delay: TimeInterval = 0.5, longestDelay: TimeInterval = 30, _ call: () async throws -> Value
) async throws -> Value {
  var delay = delay
  for _ in 1..<attempts {
    do {
      return try await call()
    } catch ErrorCode.Action.retry {
      // A random part of the delay, so that the devices do not all come back at the same moment.
      try await Task.sleep(nanoseconds: UInt64(delay * .random(in: 0.5...1) * 1e9))
      delay = min(2 * delay, longestDelay)
    }
  }
  return try await call()
}

@main
@available(iOS 13, macOS 10.15, *)
struct Retry {
  static func main() async {
    await call("a busy server", replies: [429, 10001, 0])
    await call("a wrong call", replies: [1602])
    await call("a server that stays away", replies: [14, 14, 14, 14])
  }

  /// A call to a server that answers with these codes, one after the other.
  static func call(_ title: String, replies: [Int]) async {
    print("\(title):")
    var replies = replies.makeIterator()
    do {
      try await withRetries(attempts: 4, delay: 0.001) {
        let code = replies.next() ?? 0
        print("  the server answers \(code)")
        if let error = OpenIMError(errCode: code) { throw error }
      }
      print("  done")
    } catch {
      print("  given up: \(error)")
    }
  }
}
