internal import CErrcode
import Foundation

extension ErrorCode {
  /// A code of a business server, for ``ErrorCode/register(_:)``.
  public struct Custom: Hashable, Sendable {
    /// The code: 20001 to 29999.
    public let code: ErrorCode
    /// What a program does about it.
    public let action: Action
    /// SCREAMING_SNAKE: words of A to Z and 0 to 9 with single underscores between, a letter first.
    public let name: String
    /// Not empty, without control characters. It is the message in every language and the user message too, so make it
    /// a text that people may see.
    public let message: String

    /// A code, such as a constant of your own.
    public init(_ code: ErrorCode, action: Action, name: String, message: String) {
      (self.code, self.action, self.name, self.message) = (code, action, name, message)
    }

    /// The code with this number, of any integer type.
    public init(_ number: some BinaryInteger, action: Action, name: String, message: String) {
      self.init(ErrorCode(number), action: action, name: name, message: message)
    }
  }

  /// Registers codes of a business server, all or none, for every part of the process that uses the same liberrcode.
  ///
  /// ```swift
  /// try ErrorCode.register([
  ///   .init(20001, action: .tellUser, name: "WRONG_PASSWORD", message: "Wrong password"),
  ///   .init(20007, action: .tellUser, name: "CODE_EXPIRED", message: "Verification code expired"),
  /// ])
  /// ```
  ///
  /// Call it when the app starts. A code that is registered again has its new entry from then on, for example in another
  /// language; a lookup at the same time sees the old entry or the new one, whole. The entries are copied, and the copies
  /// are kept for the life of the process, replaced ones too, since a reader may still hold them.
  ///
  /// - Throws: The first entry that is refused, and why; then none is registered.
  public static func register(_ codes: [Custom]) throws(RegistrationError) {
    let entries = UnsafeMutableBufferPointer<errcode_custom_t>.allocate(capacity: codes.count)
    // In C a text would end at a NUL; NULL is refused.
    let copy = { (text: String) in text.utf8.contains(0) ? nil : UnsafePointer(strdup(text)) }
    _ = entries.initialize(
      from: codes.map {
        .init(code: $0.code.rawValue, action: $0.action.rawValue, name: copy($0.name), message: copy($0.message))
      })
    var refused: UInt32 = 0
    let status = errcode_register(entries.baseAddress, UInt32(codes.count), &refused)
    guard status == ERRCODE_STATUS_OK else {
      for entry in entries {
        free(UnsafeMutablePointer(mutating: entry.name))
        free(UnsafeMutablePointer(mutating: entry.message))
      }
      entries.deallocate()
      throw RegistrationError(index: Int(refused), entry: codes[Int(refused)], reason: Refusal(rawValue: status))
    }
  }

  /// Why ``ErrorCode/register(_:)`` has registered nothing.
  public struct RegistrationError: LocalizedError, CustomStringConvertible, Hashable, Sendable {
    /// The place in the list, from 0 on, of the first entry that is refused.
    public let index: Int
    /// The entry.
    public let entry: Custom
    /// Why it is refused.
    public let reason: Refusal

    /// The entry and the reason: `entry 3, code 20007, is not registered: the name is not SCREAMING_SNAKE`.
    public var description: String { "entry \(index), code \(entry.code.rawValue), is not registered: \(reason)" }

    public var errorDescription: String? { description }
  }

  /// Why a code is refused. The set is open: a newer library may have more, so a `switch` needs a `default`.
  public struct Refusal: RawRepresentable, CustomStringConvertible, Hashable, Sendable {
    /// The code is not in the range 20001 to 29999.
    public static let outOfRange = Refusal(rawValue: ERRCODE_STATUS_OUT_OF_RANGE)
    /// The name is not SCREAMING_SNAKE.
    public static let badName = Refusal(rawValue: ERRCODE_STATUS_BAD_NAME)
    /// The message is empty, or has a character that hides or reorders text, such as a line break.
    public static let badMessage = Refusal(rawValue: ERRCODE_STATUS_BAD_MESSAGE)

    /// An `ERRCODE_STATUS_` constant of C.
    public let rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// The reason, to complete "20007 is not registered: …".
    public var description: String {
      switch self {
      case .outOfRange: "the code is not in the range 20001 to 29999"
      case .badName: "the name is not SCREAMING_SNAKE"
      case .badMessage: "the message is empty or has a control character"
      default: "reason \(rawValue)"
      }
    }
  }
}
