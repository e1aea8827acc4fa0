internal import CErrcode
import Foundation

extension ErrorCode {
  /// A code of a business server, for ``register(_:)``.
  public struct Custom: Hashable, Sendable {
    /// The code: 20001 to 29999.
    public let code: ErrorCode

    /// Upper case with single `_` between words, such as `VERIFICATION_CODE_EXPIRED`; at most 255
    /// bytes. Not the name of another code.
    public let name: String

    /// 1 to 255 bytes of UTF-8 without control characters.
    public let message: String

    /// A code, such as a constant of your own, with its name and message.
    public init(_ code: ErrorCode, name: String, message: String) {
      self.code = code
      self.name = name
      self.message = message
    }

    /// The code with this number, of any integer type, with its name and message.
    public init(_ number: some BinaryInteger, name: String, message: String) {
      self.init(ErrorCode(number), name: name, message: message)
    }
  }

  /// Registers codes of a business server, all or none: from now on every lookup here knows them,
  /// and so does every other part of the process that uses the same liberrcode.
  ///
  /// ```swift
  /// try ErrorCode.register([
  ///   .init(20001, name: "WRONG_PASSWORD", message: "Wrong password"),
  ///   .init(20007, name: "VERIFICATION_CODE_EXPIRED", message: "Verification code expired"),
  /// ])
  /// ```
  ///
  /// Call it once, when the app starts. The first registration of a code is for ever; the same one
  /// again, with equal texts, is no error, so that two components may do it. There is room for all
  /// 9,999 codes with 64 bytes of text each. May be called on any thread, and while others look
  /// codes up.
  ///
  /// - Throws: Which entry is refused, and why; where several are, one of them.
  public static func register(_ codes: [Custom]) throws(RegistrationError) {
    // To C a text would end at a NUL.
    for (index, entry) in codes.enumerated() {
      if entry.name.utf8.contains(0) { throw RegistrationError(index: index, entry: entry, reason: .badName) }
      if entry.message.utf8.contains(0) {
        throw RegistrationError(index: index, entry: entry, reason: .controlCharacter)
      }
    }
    let entries = codes.map {
      errcode_custom_t(code: $0.code.rawValue, name: strdup($0.name), message: strdup($0.message))
    }
    defer {
      for entry in entries {
        free(UnsafeMutablePointer(mutating: entry.name))
        free(UnsafeMutablePointer(mutating: entry.message))
      }
    }
    var refused: UInt32 = 0
    let status = errcode_register_all(entries, UInt32(entries.count), &refused)
    if status != ERRCODE_REG_OK {
      throw RegistrationError(index: Int(refused), entry: codes[Int(refused)], reason: Refusal(rawValue: status))
    }
  }

  /// An entry of ``register(_:)`` is refused, and so nothing was registered.
  public struct RegistrationError: Error, Hashable, Sendable {
    /// The place of the entry in the list, from 0 on.
    public let index: Int

    /// The entry.
    public let entry: Custom

    /// Why it is refused.
    public let reason: Refusal
  }

  /// Why a code is not registered.
  ///
  /// The set is open: a newer version may have more, so a `switch` needs a `default`.
  public struct Refusal: RawRepresentable, Hashable, Sendable {
    /// The number of the reason, an `ERRCODE_REG_` constant in C.
    public let rawValue: Int32

    /// The reason with this number, whether this version knows it or not.
    public init(rawValue: Int32) {
      self.rawValue = rawValue
    }
  }
}

extension ErrorCode.RegistrationError: LocalizedError, CustomStringConvertible {
  /// The entry and the reason: `entry 3, code 20007, is refused: the name belongs to another code`.
  public var description: String { "entry \(index), code \(entry.code.rawValue), is refused: \(reason)" }

  /// The same as ``description``, so that `localizedDescription` is it too.
  public var errorDescription: String? { description }
}

extension ErrorCode.Refusal: CustomStringConvertible {
  /// The reason as part of a sentence, such as `the name belongs to another code`; `unknown` for a
  /// number that is no reason.
  public var description: String { String(cString: errcode_status_message(rawValue)) }
}
