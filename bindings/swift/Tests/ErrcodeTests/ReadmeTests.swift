import Errcode
import XCTest

// What the README shows.

func onFailure(code: Int, msg: String?) {
  let code = ErrorCode(code)
  log("\(code): \(msg ?? "")")  // Token has expired (1501): TokenExpiredError
  switch code.action {
  case .retry: tryAgainLater()
  case .renewToken: renewTokenOnce()
  case .signIn: showSignIn(code.userMessage())
  default: showAlert(code.userMessage())
  }
}

func users(in body: Data, operationID: String) throws -> Users {
  try JSONDecoder().decode(OpenIMReply<Users>.self, from: body).get(operationID: operationID)
}

func handle(_ call: () throws -> Void) {
  do {
    try call()
  } catch ErrorCode.groupNotFound {
    removeGroup()
  } catch ErrorCode.Action.signIn {
    showSignIn("")
  } catch {
    showAlert(error.localizedDescription)
  }
}

extension ErrorCode {
  static let wrongPassword = ErrorCode(24001)
}

func registerCodes() throws {
  try ErrorCode.register([
    .init(.wrongPassword, action: .tellUser, name: "WRONG_PASSWORD", message: "Wrong password"),
    .init(24007, action: .tellUser, name: "CODE_EXPIRED", message: "验证码已过期"),
  ])
}

struct Users: Decodable, Equatable { let total: Int }

nonisolated(unsafe) private var done: [String] = []
private func log(_ text: String) { done.append(text) }
private func tryAgainLater() { done.append("try again later") }
private func renewTokenOnce() { done.append("renew the token") }
private func removeGroup() { done.append("remove the group") }
private func showSignIn(_ text: String) { done.append("sign in \(text)") }
private func showAlert(_ text: String) { done.append("show \(text)") }

final class ReadmeTests: XCTestCase {
  override func setUp() { done = [] }

  func testCallback() {
    onFailure(code: 1501, msg: "TokenExpiredError")
    onFailure(code: 1402, msg: nil)
    XCTAssertEqual(
      done,
      [
        "Token has expired (1501): TokenExpiredError", "renew the token",
        "Has been muted, cannot speak in the group (1402): ", "show You have been muted in this group.",
      ])
  }

  func testReply() {
    let call = { (json: String) in log("\(try users(in: Data(json.utf8), operationID: "id").total) users") }
    handle { try call(#"{"errCode":0,"data":{"total":1}}"#) }
    handle { try call(#"{"errCode":1201}"#) }
    handle { try call(#"{"errCode":1506}"#) }
    handle { try call(#"{"errCode":1402}"#) }
    XCTAssertEqual(done, ["1 users", "remove the group", "sign in ", "show You have been muted in this group."])
  }

  func testRegistering() throws {
    try registerCodes()
    XCTAssertEqual(ErrorCode.wrongPassword.message, "Wrong password")
    XCTAssertEqual(ErrorCode(24007).userMessage(), "验证码已过期")
  }

  #if os(Linux) || os(macOS)
    /// Each line in Swift and Objective-C is compiled, in this file, in an example or in Tests/ObjectiveC.
    func testEachLineIsCompiled() throws {
      let package = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL
      var compiled: Set<String> = [""]
      for folder in ["Examples", "Tests"] {
        let files = FileManager.default.enumerator(atPath: package.appendingPathComponent(folder).path)
        for case let file as String in try XCTUnwrap(files) where file.hasSuffix(".swift") || file.hasSuffix(".m") {
          let text = try String(contentsOf: package.appendingPathComponent("\(folder)/\(file)"), encoding: .utf8)
          compiled.formUnion(text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
        }
      }
      let readme = try String(contentsOf: package.appendingPathComponent("README.md"), encoding: .utf8)
      let blocks = readme.components(separatedBy: "```").filter { $0.hasPrefix("swift\n") || $0.hasPrefix("objc\n") }
      // But for those of Package.swift.
      let code = blocks.filter { !$0.contains(".package(") }
      XCTAssertEqual(code.count, 5)
      for line in code.flatMap({ $0.split(separator: "\n").dropFirst() }) {
        let line = line.trimmingCharacters(in: .whitespaces)
        XCTAssertTrue(compiled.contains(line), "not compiled: \(line)")
      }
    }
  #endif
}
