internal import CErrcode
import Foundation

/// An error code of the OpenIM instant-messaging system: any number a server, the client SDK or a business server may
/// send.
///
/// ```swift
/// switch ErrorCode(number).action {
/// case .retry: tryAgainLater()
/// case .renewToken: renewTokenOnce()
/// case .signIn: showSignIn()
/// default: showAlert(ErrorCode(number).userMessage())
/// }
/// ```
///
/// The set is open. A number that is not in the dictionary is normal: the server may be newer than the app, and 20001 to
/// 29999 belong to each business server, whose codes an app can ``register(_:)``. Such a code has a ``category``, a
/// ``message`` and a user message all the same, its action is ``Action/noAction``, and ``isKnown`` tells it apart.
///
/// An `ErrorCode` is an `Error`: throw it, and catch one of them with `catch ErrorCode.tokenExpired`. To Objective-C it is
/// an `NSError` with the domain ``errorDomain`` and the number as its code. ``OpenIMError`` also has what the server said.
///
/// Everything here may be used on any thread. Nothing blocks. ``name``, ``message``, and what is a number or a `Bool`
/// take no memory for the codes of the dictionary; the other texts are copied out of the C library.
public struct ErrorCode: RawRepresentable, Error, Hashable, Sendable, Codable {
  /// The number, unchanged.
  public let rawValue: Int32

  /// The code with this number, whether it is known or not.
  @inlinable
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The code with this number, of any integer type; `NSInteger code` of an SDK callback is `Int`.
  ///
  /// A number that is no `Int32` is no code of the system. It becomes the nearest `Int32`, which is unknown: never
  /// success, and never the code of something else.
  @inlinable
  public init(_ number: some BinaryInteger) { self.init(rawValue: Int32(clamping: number)) }

  /// The known code with this ``name``, `nil` if there is none. Takes time in proportion to the number of codes.
  public init?(name: String) {
    var code: Int32 = 0
    // In C the name would end at a NUL.
    guard !name.utf8.contains(0), name.withCString({ errcode_from_name($0, &code) }) else { return nil }
    self.init(rawValue: code)
  }

  /// The code that an error stands for: an `ErrorCode`, an ``OpenIMError`` or an `NSError` of the domain
  /// ``errorDomain``; or else the code of its underlying error. `nil` if there is none.
  public init?(_ error: any Error) {
    if let code = error as? ErrorCode {
      self = code
    } else if let error = error as? OpenIMError {
      self = error.code
    } else if (error as NSError).domain == Self.errorDomain {
      self.init((error as NSError).code)
    } else if let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error {
      self.init(underlying)
    } else {
      return nil
    }
  }

  /// What a program does about the code. ``Action/noAction`` for an unknown code.
  public var action: Action { Action(rawValue: errcode_action(rawValue)) }
  /// Who raised the error. Decided by the range alone, for known and unknown codes alike.
  public var category: Category { Category(rawValue: errcode_category(rawValue)) }
  /// What kind of thing went wrong, to sort and show codes by; decide by the ``action``. An unknown code has the group
  /// of its hundred (1599: token), or ``Group/unknown``.
  public var group: Group { Group(rawValue: errcode_group(rawValue)) }

  /// Whether this is success: 0, and nothing else.
  @inlinable
  public var isOK: Bool { rawValue == 0 }
  /// Whether the code is in the dictionary or registered.
  public var isKnown: Bool { errcode_is_known(rawValue) }

  // Names and messages of the library, for codes that are registered, newer than this wrapper, or unknown.
  @usableFromInline var otherName: String? { isKnown ? String(cString: errcode_name(rawValue)) : nil }
  @usableFromInline var otherMessage: String { String(cString: errcode_message(rawValue)) }

  /// The name in SCREAMING_SNAKE, such as `TOKEN_EXPIRED`; `nil` if the code is unknown. Names never change.
  @inlinable
  public var name: String? {
    let place = Literals.shared.place(of: rawValue)
    return place < 0 ? otherName : Literals.shared.names[place]
  }

  /// What the code means, in English, for developers and logs: a sentence without a full stop.
  @inlinable
  public var message: String {
    let place = Literals.shared.place(of: rawValue)
    return place < 0 ? otherMessage : Literals.shared.messages[place]
  }

  /// What the code means, in another language, for developers and logs.
  ///
  /// - Parameter language: A tag such as `zh`, `zh-Hans-CN` or `Locale.current.identifier`, of which the part before the
  ///   first separator counts, in any case. English if there is no text in the language.
  public func message(in language: String) -> String { String(cString: errcode_message_in(rawValue, language)) }

  /// What to show the person in front of the app, by default in the person's language: whole sentences without jargon,
  /// never empty. `language` is as in ``message(in:)``.
  public func userMessage(in language: String = ErrorCode.preferredLanguage) -> String {
    String(cString: errcode_user_message(rawValue, language))
  }

  /// The first language of `Locale.preferredLanguages` that there are texts in; `en` if there is none.
  public static var preferredLanguage: String { preferredLanguage(among: Locale.preferredLanguages) }

  static func preferredLanguage(among tags: [String]) -> String {
    tags.lazy.map(primarySubtag).first(where: languages.contains) ?? languages[0]
  }

  static func primarySubtag(of tag: String) -> String {
    tag.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
  }
}

extension ErrorCode: CaseIterable, Comparable, CustomStringConvertible, CustomDebugStringConvertible {
  /// Every known code, in order of number: those of the dictionary, and those that are registered now.
  public static var allCases: [ErrorCode] {
    var (codes, code) = ([ErrorCode](), Int32.min)
    while errcode_next(&code) { codes.append(ErrorCode(rawValue: code)) }
    return codes
  }

  /// Codes sort by number.
  @inlinable
  public static func < (left: ErrorCode, right: ErrorCode) -> Bool { left.rawValue < right.rawValue }

  /// The message and the number: `Token has expired (1501)`.
  public var description: String { "\(message) (\(rawValue))" }

  /// The number, and the name if there is one: `ErrorCode(1501 TOKEN_EXPIRED)`.
  public var debugDescription: String { "ErrorCode(\(rawValue)\(name.map { " " + $0 } ?? ""))" }
}

extension ErrorCode: LocalizedError, CustomNSError {
  /// The user message in the person's language, so that `localizedDescription` is it too.
  public var errorDescription: String? { userMessage() }

  /// The ``message``, for developers.
  public var failureReason: String? { message }
  /// What people can do about all errors with this ``action``, in the person's language; `nil` if nothing helps, or if
  /// the user message says just that.
  public var recoverySuggestion: String? { recoverySuggestion(in: Self.preferredLanguage) }

  func recoverySuggestion(in language: String) -> String? {
    action.suggestion(in: language).flatMap { $0 == userMessage(in: language) ? nil : $0 }
  }

  /// The domain of the `NSError` that Objective-C sees: `io.openim.errcode`.
  public static var errorDomain: String { "io.openim.errcode" }
  /// The number.
  public var errorCode: Int { Int(rawValue) }
  /// The texts above.
  public var errorUserInfo: [String: Any] {
    var info = [NSLocalizedDescriptionKey: userMessage(), NSLocalizedFailureReasonErrorKey: message]
    info[NSLocalizedRecoverySuggestionErrorKey] = recoverySuggestion
    return info
  }
}

extension ErrorCode {
  /// Lets `catch ErrorCode.tokenExpired` catch every error that stands for this code, as ``init(_:)-(Error)`` finds it.
  public static func ~= (pattern: ErrorCode, error: any Error) -> Bool { ErrorCode(error) == pattern }

  /// Lets `case .tokenExpired` compare two codes.
  @inlinable
  public static func ~= (pattern: ErrorCode, code: ErrorCode) -> Bool { code == pattern }
}

extension ErrorCode.Action {
  /// Lets `catch ErrorCode.Action.retry` catch every error whose code has this action.
  public static func ~= (pattern: Self, error: any Error) -> Bool { ErrorCode(error)?.action == pattern }
}
