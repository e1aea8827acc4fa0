// What an app does with a code: decide by it and by its group, and show its message.

import Errcode
import Foundation

// 1. The codes of the business server, registered when the app starts.
extension ErrorCode {
  static let wrongPassword = ErrorCode(20001)
  static let verificationCodeExpired = ErrorCode(20007)
}

try ErrorCode.register([
  .init(.wrongPassword, name: "WRONG_PASSWORD", message: "Wrong password"),
  .init(.verificationCodeExpired, name: "VERIFICATION_CODE_EXPIRED", message: "Verification code expired"),
])

/// A reply of the server. `errMsg` is for the log: only the code decides, and users read `message`.
struct Reply: Decodable {
  let errCode: ErrorCode
  let errMsg: String
}

/// What the app does next.
func advice(for code: ErrorCode) -> String {
  switch code {
  case .ok: return "go on"
  case .tokenKicked: return "say that another device took over, then log in again"
  case .verificationCodeExpired: return "send another code"
  default: break
  }
  switch code.group {
  case .token: return "log in again"
  case .network, .connection: return "try again later"
  case .lifecycle: return "wait for the login"
  default: return code.category == .webhook ? "ask the business server" : "show the message"
  }
}

func report(_ origin: String, _ code: ErrorCode) {
  print("\(origin): \(code) -> \(advice(for: code))")
}

// 2. The reply of a server.
func check(_ json: String) throws {
  let reply = try JSONDecoder().decode(Reply.self, from: Data(json.utf8))
  guard reply.errCode.isOK else { throw reply.errCode }
  report("reply", reply.errCode)
}

let replies = [
  #"{"errCode":0,"errMsg":"","errDlt":""}"#,
  #"{"errCode":1501,"errMsg":"TokenExpiredError","errDlt":""}"#,
  #"{"errCode":1101,"errMsg":"UserIDNotFoundError","errDlt":""}"#,
  #"{"errCode":20007,"errMsg":"","errDlt":""}"#,
]
for json in replies {
  do {
    try check(json)
  } catch ErrorCode.tokenExpired {
    report("reply", .tokenExpired)
  } catch let code as ErrorCode where code.isKind(of: .recordNotFound) {
    print("reply: \(code.message): nothing to show")
  } catch let code as ErrorCode {
    report("reply", code)
  }
}

// 3. The callback of the SDK: onFailure:(NSInteger code, NSString *msg).
func send(onFailure: (_ code: Int, _ msg: String?) -> Void) {
  onFailure(10001, "NetworkTimeoutError")
  onFailure(1599, "an error that this app does not know yet")
}

send(onFailure: { code, _ in report("callback", ErrorCode(code)) })

// 4. Where an NSError is expected, and back.
let error: any Error = NSError(domain: ErrorCode.errorDomain, code: 1506)
if let code = ErrorCode(error) {
  report("NSError", code)
}
