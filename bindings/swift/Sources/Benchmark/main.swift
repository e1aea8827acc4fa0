// How long lookups take beside those of a Dictionary with the same contents:
//
//     swift run -c release errcode-benchmark
//
// The fastest of many short rounds, one way after the other, so that a busy machine disturbs all of them alike.

import CErrcode
import Dispatch
import Errcode

/// A string is taken by its length, so that the compiler has to make it.
@inline(never)
func sum(_ codes: [ErrorCode], _ lookup: (ErrorCode) -> Int) -> Int {
  var sum = 0
  for code in codes { sum &+= lookup(code) }
  return sum
}

func measure(_ title: String, _ codes: [ErrorCode]) {
  func dictionary<Value>(_ value: (ErrorCode) -> Value) -> [Int32: Value] {
    Dictionary(codes.map { ($0.rawValue, value($0)) }, uniquingKeysWith: { first, _ in first })
  }
  let messages = dictionary(\.message)
  let actions = dictionary(\.action.rawValue)
  let ways: [(name: String, run: () -> Int)] = [
    ("Dictionary<Int32, String>", { sum(codes) { messages[$0.rawValue]!.utf8.count } }),
    ("message", { sum(codes) { $0.message.utf8.count } }),
    ("name", { sum(codes) { $0.name?.utf8.count ?? 0 } }),
    ("userMessage(in: \"zh\")", { sum(codes) { $0.userMessage(in: "zh").utf8.count } }),
    ("String(cString: errcode_message)", { sum(codes) { String(cString: errcode_message($0.rawValue)).utf8.count } }),
    ("Dictionary<Int32, Int32>", { sum(codes) { Int(actions[$0.rawValue]!) } }),
    ("action", { sum(codes) { Int($0.action.rawValue) } }),
    ("isKnown", { sum(codes) { $0.isKnown ? 1 : 0 } }),
  ]
  let expected = ways.map { $0.run() }
  precondition(expected[0] == expected[1] && expected[5] == expected[6])
  var fastest = [UInt64](repeating: .max, count: ways.count)
  for _ in 0..<300 {
    for (index, way) in ways.enumerated() {
      let start = DispatchTime.now().uptimeNanoseconds
      precondition(way.run() == expected[index])
      fastest[index] = min(fastest[index], DispatchTime.now().uptimeNanoseconds - start)
    }
  }

  let perCall = fastest.map { Double($0) / Double(codes.count) }
  print(title)
  for (way, nanoseconds) in zip(ways, perCall) {
    let name = way.name + String(repeating: " ", count: 34 - way.name.count)
    print("  \(name)\(rounded(nanoseconds)) ns  \(rounded(nanoseconds / perCall[0])) x")
  }
}

func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }

let documented = (0..<4000).map { _ in ErrorCode.allCases.randomElement()! }
measure("codes of the dictionary", documented)
let unknown = [ErrorCode(17), ErrorCode(1599), ErrorCode(15000), ErrorCode(20999), ErrorCode(-1)]
measure("one in five unknown", documented.map { Int.random(in: 0..<5) == 0 ? unknown.randomElement()! : $0 })

let registered = (20001...20060).map {
  ErrorCode.Custom($0, action: .tellUser, name: "REGISTERED_\($0)", message: "Message of the registered code \($0)")
}
try ErrorCode.register(registered)
measure("registered codes", (0..<4000).map { _ in registered.randomElement()!.code })
