// Renews the token of a session, once for a call and never in a loop. Signing in is left to the person.

import Errcode
import Foundation

@available(iOS 13, macOS 10.15, *)
actor Session {
  private var token: String
  private let newToken: @Sendable () async throws -> String

  /// `newToken` asks the app's own server.
  init(token: String, newToken: @escaping @Sendable () async throws -> String) {
    self.token = token
    self.newToken = newToken
  }

  func call<Value: Sendable>(_ request: @Sendable (_ token: String) async throws -> Value) async throws -> Value {
    let used = token
    do {
      return try await request(used)
    } catch ErrorCode.Action.renewToken {
      // Unless another call has renewed it in the meantime.
      if token == used { token = try await newToken() }
      return try await request(token)
    }
  }
}

@main
@available(iOS 13, macOS 10.15, *)
struct RenewToken {
  static func main() async {
    await call("an old token", answers: ["old": 1501])
    await call("a new token that is refused too", answers: ["old": 1501, "new": 1502])
    await call("another device has signed in", answers: ["old": 1506])
  }

  /// A call to a server that answers so to each token.
  static func call(_ title: String, answers: [String: Int]) async {
    print("\(title):")
    let session = Session(token: "old") {
      print("  the app's server gives a new token")
      return "new"
    }
    do {
      try await session.call { token in
        print("  a request with the \(token) token")
        if let error = OpenIMError(errCode: answers[token] ?? 0) { throw error }
      }
      print("  done")
    } catch ErrorCode.Action.signIn {
      print("  ask the person to sign in")
    } catch {
      print("  show: \(error.localizedDescription)")
    }
  }
}
