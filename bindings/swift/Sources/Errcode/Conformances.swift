import Foundation

extension ErrorCode: CustomStringConvertible, CustomDebugStringConvertible {
  /// The message and the number: `Token has expired (1501)`.
  public var description: String { "\(message) (\(rawValue))" }

  /// The number, and the name if there is one: `ErrorCode(1501 TOKEN_EXPIRED)`.
  public var debugDescription: String {
    name.map { "ErrorCode(\(rawValue) \($0))" } ?? "ErrorCode(\(rawValue))"
  }
}

extension ErrorCode: Comparable {
  /// Codes sort by number.
  @inlinable
  public static func < (left: ErrorCode, right: ErrorCode) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension ErrorCode: LocalizedError {
  /// The same as ``message``, so that `localizedDescription` is the message too.
  public var errorDescription: String? { message }
}

extension ErrorCode: CustomNSError {
  /// The domain of the `NSError` that Objective-C sees: `io.openim.errcode`.
  public static var errorDomain: String { "io.openim.errcode" }

  /// The number.
  public var errorCode: Int { Int(rawValue) }

  /// The message as the localized description.
  public var errorUserInfo: [String: Any] { [NSLocalizedDescriptionKey: message] }
}

extension ErrorCode {
  /// Lets `catch ErrorCode.tokenExpired` catch that code and no other, an `NSError` of the domain
  /// ``errorDomain`` included.
  public static func ~= (pattern: ErrorCode, error: any Error) -> Bool {
    ErrorCode(error) == pattern
  }

  /// Lets `case .tokenExpired` compare two codes.
  @inlinable
  public static func ~= (pattern: ErrorCode, code: ErrorCode) -> Bool {
    code == pattern
  }
}
