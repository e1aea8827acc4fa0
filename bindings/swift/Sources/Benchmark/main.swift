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
  let names = dictionary { $0.name ?? "" }
  let actions = dictionary(\.action.rawValue)
  let ways: [(name: String, run: () -> Int)] = [
    ("Dictionary of messages", { sum(codes) { messages[$0.rawValue]!.utf8.count } }),
    ("message", { sum(codes) { $0.message.utf8.count } }),
    ("Dictionary of names", { sum(codes) { names[$0.rawValue]!.utf8.count } }),
    ("name", { sum(codes) { ($0.name ?? "").utf8.count } }),
    ("Dictionary of actions", { sum(codes) { Int(actions[$0.rawValue]!) } }),
    ("action", { sum(codes) { Int($0.action.rawValue) } }),
    ("String(cString: errcode_message)", { sum(codes) { String(cString: errcode_message($0.rawValue)).utf8.count } }),
    ("userMessage(in: \"zh\")", { sum(codes) { $0.userMessage(in: "zh").utf8.count } }),
  ]
  let expected = ways.map { $0.run() }
  precondition(expected[0] == expected[1] && expected[2] == expected[3] && expected[4] == expected[5])
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
  for index in ways.indices {
    let name = ways[index].name + String(repeating: " ", count: 34 - ways[index].name.count)
    // The dictionary is the way before, and for the last ones the first.
    let base = perCall[index < 6 ? index & ~1 : 0]
    print("  \(name)\(rounded(perCall[index])) ns  \(rounded(perCall[index] / base)) x")
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
