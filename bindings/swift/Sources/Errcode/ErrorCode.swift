import Foundation

/// An error code of the OpenIM instant-messaging system: any number a server, the client SDK or a
/// business server may send.
///
/// ```swift
/// let code = ErrorCode(reply.errCode)
/// switch code {
/// case .ok: show(reply.data)
/// case .tokenExpired, .tokenKicked: logInAgain()
/// default: alert(code.message)
/// }
/// ```
///
/// The set is open. A number that is not in the table is normal: the server may be newer than the
/// app, and 20001 to 29999 belong to each business server. Such a code keeps its number, its
/// ``category`` and its ``group``, and its ``message`` says which range it is in; ``isKnown`` tells
/// it apart. An app may register the codes of its business server: see ``register(_:)``.
///
/// An `ErrorCode` is an `Error`: throw it, and catch one of them by `catch ErrorCode.tokenExpired`.
/// To Objective-C it is an `NSError` with the domain ``errorDomain`` and the number as its code.
///
/// Every lookup is answered from memory, without a call into C and without an allocation, on any
/// thread. The table is read from the C library once, by the first lookup, and a code that is
/// registered after that by its own first lookup. Only for what is not known there, a number from
/// 20001 to 29999 or a name, C is asked each time: it may be registered at any time.
public struct ErrorCode: RawRepresentable, Error, Hashable, Sendable, Codable {
  /// The number, unchanged.
  public let rawValue: Int32

  /// The code with this number, whether it is in the table or not.
  @inlinable
  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The code with this number, of any integer type; `NSInteger code` of an SDK callback is `Int`.
  ///
  /// A number that is no `Int32` is no code of the system. It becomes the nearest `Int32`, which is
  /// outside every range: never success, and never the code of something else.
  @inlinable
  public init(_ number: some BinaryInteger) {
    self.init(rawValue: Int32(clamping: number))
  }

  /// The code with this name, as ``name`` writes it; `nil` if there is none.
  ///
  /// ```swift
  /// ErrorCode(name: "TOKEN_EXPIRED")  // ErrorCode.tokenExpired
  /// ErrorCode(name: "token_expired")  // nil
  /// ```
  public init?(name: String) {
    guard let code = Table.shared.names[name] else { return nil }
    self = code
  }

  /// The code that an error stands for: an `ErrorCode`, or an `NSError` of the domain
  /// ``errorDomain``. `nil` for every other error.
  public init?(_ error: any Error) {
    if let code = error as? ErrorCode {
      self = code
      return
    }
    let error = error as NSError
    guard error.domain == Self.errorDomain else { return nil }
    self.init(error.code)
  }

  /// Every code of the table and every code that is registered, in order of number.
  public static var all: [ErrorCode] { Table.shared.all }

  /// What the code means: a sentence in English without a full stop.
  ///
  /// Of a code that is not in the table, a sentence that says which range it is in.
  @inlinable
  public var message: String { Table.shared.entry(of: rawValue).pointee.message }

  /// The name of the code in SCREAMING_SNAKE, `nil` if it is not known. Names never change.
  @inlinable
  public var name: String? { Table.shared.entry(of: rawValue).pointee.name }

  /// Who raised the error.
  ///
  /// Decided by the range alone, so that it is right for codes that are not in the table too.
  @inlinable
  public var category: Category { Category(rangeOf: rawValue) }

  /// What kind of thing went wrong.
  ///
  /// A code that is not in the table is placed by its hundred: 1599 is about a token, as all of 15xx
  /// is. Where the hundred belongs to no group, ``Group/unknown``.
  @inlinable
  public var group: Group {
    let entry = Table.shared.entry(of: rawValue)
    return entry.pointee.name == nil ? Group(rangeOf: rawValue) : entry.pointee.group
  }

  /// Whether this is success: 0, and nothing else.
  @inlinable
  public var isOK: Bool { self == .ok }

  /// Whether the code is in the table or registered.
  ///
  /// Independent of its category: 1600 is a server code and not known.
  @inlinable
  public var isKnown: Bool { name != nil }

  /// The code that this one is a kind of, `nil` if there is none.
  public var parent: ErrorCode? {
    let entry = Table.shared.entry(of: rawValue)
    let parent = entry.pointee.parent
    return parent == entry.pointee.code ? nil : ErrorCode(rawValue: parent)
  }

  /// Whether this is `other`, or a kind of it.
  ///
  /// ```swift
  /// ErrorCode.userNotFound.isKind(of: .recordNotFound)  // true
  /// ErrorCode.recordNotFound.isKind(of: .userNotFound)  // false
  /// ```
  public func isKind(of other: ErrorCode) -> Bool {
    var code: ErrorCode? = self
    while let current = code {
      if current == other { return true }
      code = current.parent
    }
    return false
  }
}
