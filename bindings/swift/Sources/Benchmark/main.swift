// Nanoseconds per lookup of a message, beside what it could cost at least and the other ways to get one:
//
//     swift run -c release errcode-benchmark
//
// The fastest of many short rounds, one way after the other, so that a busy machine disturbs all of them alike.

import CErrcode
import Dispatch
import Errcode

/// A string is taken by its length, so that the compiler has to make it.
@inline(never)
func sum<Input>(_ inputs: [Input], _ message: (Input) -> String) -> Int {
  var sum = 0
  for input in inputs { sum &+= message(input).utf8.count }
  return sum
}

func measure(_ title: String, _ codes: [ErrorCode]) {
  let messages = Dictionary(codes.map { ($0.rawValue, $0.message) }, uniquingKeysWith: { first, _ in first })
  let distinct = messages.keys.sorted()
  let texts = distinct.map { messages[$0]! }
  let places = Dictionary(uniqueKeysWithValues: zip(distinct, texts.indices))
  let indices = codes.map { places[$0.rawValue]! }
  let numbers = codes.map(\.rawValue)

  let ways: [(name: String, run: () -> Int)] = [
    ("[String] index", { sum(indices) { texts[$0] } }),
    ("ErrorCode.message", { sum(codes) { $0.message } }),
    ("Dictionary<Int32, String>", { sum(numbers) { messages[$0]! } }),
    ("String(cString: errcode_message)", { sum(numbers) { String(cString: errcode_message($0)) } }),
  ]
  let expected = ways[0].run()
  var fastest = [UInt64](repeating: .max, count: ways.count)
  for _ in 0..<500 {
    for (index, way) in ways.enumerated() {
      let start = DispatchTime.now().uptimeNanoseconds
      precondition(way.run() == expected)
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

let documented = (0..<4000).map { _ in ErrorCode.all.randomElement()! }
measure("documented codes", documented)
let unknown = [ErrorCode(1), ErrorCode(1599), ErrorCode(15000), ErrorCode(20007), ErrorCode(-1)]
measure("one in five unknown", documented.map { Int.random(in: 0..<5) == 0 ? unknown.randomElement()! : $0 })

// After the table was read, so that they are not in it.
let registered = (20001...20060).map {
  ErrorCode.Custom($0, name: "REGISTERED_\($0)", message: "Message of the registered code \($0)")
}
try ErrorCode.register(registered)
measure("registered codes", (0..<4000).map { _ in registered.randomElement()!.code })
