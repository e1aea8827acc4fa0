import Foundation

/// An error of OpenIM: the code, and what the server or the SDK said with it.
///
/// ```swift
/// if let error = try OpenIMError(reply: body, operationID: operationID) { throw error }
/// ```
///
/// To Objective-C it is an `NSError` as of the ``code``, with the other properties in `userInfo` under their names.
public struct OpenIMError: Error, Hashable, Sendable {
  /// Decide by this: by its ``ErrorCode/action``.
  public var code: ErrorCode
  /// What the server said, for logs. Never show it to people: `localizedDescription` is for them.
  public var errMsg: String
  /// Details, for logs.
  public var errDlt: String
  /// The operation ID of the request, by which the operators find it in the server's log.
  public var operationID: String

  /// An error with this code.
  public init(_ code: ErrorCode, errMsg: String = "", errDlt: String = "", operationID: String = "") {
    (self.code, self.errMsg, self.errDlt, self.operationID) = (code, errMsg, errDlt, operationID)
  }

  /// The error that the numbers and texts of a reply or of an SDK callback stand for; `nil` if `errCode` is 0.
  ///
  /// An `errCode` that is no `Int32` becomes an unknown code, as in ``ErrorCode/init(_:)-(BinaryInteger)``.
  public init?(errCode: some BinaryInteger, errMsg: String? = nil, errDlt: String? = nil, operationID: String = "") {
    guard errCode != 0 else { return nil }
    self.init(ErrorCode(errCode), errMsg: errMsg ?? "", errDlt: errDlt ?? "", operationID: operationID)
  }

  /// The error that the JSON of a reply reports; `nil` if it reports success: `"errCode": 0`.
  ///
  /// - Throws: A `DecodingError` if this is no reply: it is no JSON object, or has no `errCode`, or one that is no
  ///   `Int32`.
  public init?(reply: Data, operationID: String = "") throws {
    guard var error = try JSONDecoder().decode(Outcome.self, from: reply).error else { return nil }
    error.operationID = operationID
    self = error
  }

  /// As ``init(reply:operationID:)-(Data,_)``, of a reply that `JSONSerialization` has read.
  public init?(reply: [String: Any], operationID: String = "") throws {
    let fields = reply.filter { OutcomeKeys(stringValue: $0.key) != nil && $0.key != OutcomeKeys.data.rawValue }
    guard JSONSerialization.isValidJSONObject(fields) else {
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "the reply is no JSON"))
    }
    try self.init(reply: JSONSerialization.data(withJSONObject: fields), operationID: operationID)
  }
}

/// A reply of the server: what was asked for, or the error that it reports.
///
/// ```swift
/// let users = try JSONDecoder().decode(OpenIMReply<Users>.self, from: body).get(operationID: operationID)
/// ```
///
/// Decoding fails if there is no `errCode`, or one that is no `Int32`, or if a reply of success has other `data`.
public struct OpenIMReply<Payload: Decodable>: Decodable {
  /// The `data` of the reply, or its error.
  public let result: Result<Payload, OpenIMError>

  public init(from decoder: any Decoder) throws {
    if let error = try Outcome(from: decoder).error {
      result = .failure(error)
    } else {
      let container = try decoder.container(keyedBy: OutcomeKeys.self)
      result = .success(try container.decode(Payload.self, forKey: .data))
    }
  }

  /// The `data` of the reply. Throws the error that the reply reports, with the operation ID of the request.
  public func get(operationID: String = "") throws(OpenIMError) -> Payload {
    switch result {
    case .success(let payload): return payload
    case .failure(var error):
      error.operationID = operationID
      throw error
    }
  }
}

extension OpenIMReply: Sendable where Payload: Sendable {}

private enum OutcomeKeys: String, CodingKey { case errCode, errMsg, errDlt, data }

/// What every reply has.
private struct Outcome: Decodable {
  let error: OpenIMError?

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: OutcomeKeys.self)
    guard container.contains(.errCode) else {
      let context = DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "no errCode in the reply")
      throw DecodingError.keyNotFound(OutcomeKeys.errCode, context)
    }
    let code = try container.decode(ErrorCode.self, forKey: .errCode)
    // Of texts that are none, the code counts all the same.
    let text = { (try? container.decode(String.self, forKey: $0)) ?? "" }
    error = OpenIMError(errCode: code.rawValue, errMsg: text(.errMsg), errDlt: text(.errDlt))
  }
}

extension OpenIMError: LocalizedError, CustomNSError, CustomStringConvertible {
  /// Everything, for logs: `Token has expired (1501); TokenExpiredError; operation 1700000000`.
  public var description: String {
    let texts = [code.description, errMsg, errDlt, operationID.isEmpty ? "" : "operation \(operationID)"]
    return texts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// What people see, and the rest below: as of the ``code``.
  public var errorDescription: String? { code.errorDescription }
  public var failureReason: String? { code.failureReason }
  public var recoverySuggestion: String? { code.recoverySuggestion }
  public static var errorDomain: String { ErrorCode.errorDomain }
  public var errorCode: Int { code.errorCode }
  public var errorUserInfo: [String: Any] {
    code.errorUserInfo.merging(["errMsg": errMsg, "errDlt": errDlt, "operationID": operationID]) { $1 }
  }
}
