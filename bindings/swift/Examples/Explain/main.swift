// What a reply of the server, or of OpenIM's chat server, means:
//
//     swift run Explain '{"errCode":1501,"errMsg":"TokenExpiredError"}'

import Errcode
import Foundation

try ErrorCode.register(.openIMChat())

let body = CommandLine.arguments.last ?? ""

do {
  if let error = try OpenIMError(reply: Data(body.utf8), operationID: "1700000000") {
    print("log:    \(error)")
    print("action: \(error.code.action)")
    print("person: \(error.localizedDescription)")
  } else {
    print("success")
  }
} catch DecodingError.keyNotFound(_, let context) {
  print(context.debugDescription)
} catch {
  print("not a reply of OpenIM")
}
