// What an app shows for an error, in the person's language:
//
//     swift run Alert 1506 zh-Hans-CN

import Errcode
import Foundation

/// What the alert says, and what its button offers besides closing it.
func alert(for error: any Error, language: String = ErrorCode.preferredLanguage) -> (text: String, button: String?) {
  guard let code = ErrorCode(error) else { return (error.localizedDescription, nil) }
  let text = code.userMessage(in: language)
  switch code.action {
  case .retry: return (text, "Try again")
  case .signIn: return (text, "Sign in")
  default: return (text, nil)
  }
}

#if canImport(UIKit)
  import UIKit

  @MainActor func show(_ error: any Error, on controller: UIViewController, action: @escaping () -> Void) {
    let (text, button) = alert(for: error)
    let alert = UIAlertController(title: nil, message: text, preferredStyle: .alert)
    if let button { alert.addAction(UIAlertAction(title: button, style: .default) { _ in action() }) }
    alert.addAction(UIAlertAction(title: "OK", style: .cancel))
    controller.present(alert, animated: true)
  }
#endif

// The callback of the SDK: onFailure:(NSInteger code, NSString *msg).
func onFailure(code: Int, msg: String?, language: String) {
  guard let error = OpenIMError(errCode: code, errMsg: msg) else { return }
  let (text, button) = alert(for: error, language: language)
  print("\(text) [\(button ?? "OK")]")
}

let arguments = CommandLine.arguments
onFailure(
  code: Int(arguments.dropFirst().first ?? "") ?? 10001, msg: "NetworkTimeoutError",
  language: arguments.dropFirst(2).first ?? ErrorCode.preferredLanguage)
