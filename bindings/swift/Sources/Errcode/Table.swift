internal import CErrcode

/// What the C library knew at the first lookup: a lookup of it neither crosses into C nor makes a string.
///
/// Lookups are inlined into the program that makes them, since a string that is returned by a call has to be retained
/// and released, which costs several times the lookup.
@usableFromInline
struct Table: Sendable {
  /// A known code. Or all codes of a category that are not known: these have no name.
  ///
  /// Stays for the life of the process, so that nothing counts who uses it.
  @usableFromInline
  struct Entry: Sendable {
    @usableFromInline let message: String
    @usableFromInline let name: String?
    @usableFromInline let group: ErrorCode.Group
    let code: Int32
    let parent: Int32

    init(_ info: errcode_info_t) {
      message = String(cString: info.message)
      name = info.known ? String(cString: info.name) : nil
      group = ErrorCode.Group(rawValue: info.group)
      code = info.code
      parent = info.parent
    }
  }

  /// The entry of a code; free if there is none.
  @usableFromInline
  struct Place: @unchecked Sendable {
    @usableFromInline var code: Int32 = 0
    @usableFromInline var entry: UnsafePointer<Entry>?
  }

  /// Read by the first use, whatever the number of threads.
  @usableFromInline
  static let shared = Table()

  let categoryNames: Texts
  let groupNames: Texts
  let names = Names()
  /// By number.
  private let codes: [ErrorCode]

  /// A hash table with linear probing. At most a quarter full, so every search ends at a free place, and soon.
  @usableFromInline let places: [Place]
  @usableFromInline let shift: UInt32
  @usableFromInline let others: Others

  private init() {
    // Sorted, since codes that were registered stand behind the others.
    codes = Self.codes(from: 0, to: errcode_count()).sorted()
    categoryNames = Texts(ErrorCode.Category.all.map { errcode_category_name($0.rawValue) })
    groupNames = Texts(ErrorCode.Group.all.map { errcode_group_name($0.rawValue) })

    let unknown = ErrorCode.Category.lastCodes.map { last in
      var info = errcode_describe(last)
      while info.known { info = errcode_describe(info.code - 1) }
      return info
    }
    let entries = UnsafeMutableBufferPointer<Entry>.allocate(capacity: unknown.count + codes.count)
    _ = entries.initialize(from: (unknown + codes.map { errcode_describe($0.rawValue) }).map(Entry.init))
    let first = UnsafePointer(entries.baseAddress!)
    others = Others(unknown: first)

    var bits: UInt32 = 2
    while 1 << bits < 4 * codes.count { bits += 1 }
    shift = 32 - bits
    var places = [Place](repeating: Place(), count: 1 << bits)
    for index in unknown.count..<entries.count {
      let code = entries[index].code
      var place = Self.firstPlace(of: code, shift: shift)
      while places[place].entry != nil { place = (place + 1) & (places.count - 1) }
      places[place] = Place(code: code, entry: first + index)
    }
    self.places = places
  }

  /// The upper bits of the product with 2^32 / golden ratio, which spreads neighbouring numbers.
  @inlinable
  static func firstPlace(of code: Int32, shift: UInt32) -> Int {
    Int((UInt32(bitPattern: code) &* 0x9E37_79B9) &>> shift)
  }

  /// The entry that answers for a code: its own, or else that of its category.
  @inlinable
  func entry(of code: Int32) -> UnsafePointer<Entry> {
    var place = Self.firstPlace(of: code, shift: shift)
    while let entry = places[place].entry {
      if places[place].code == code { return entry }
      place = (place + 1) & (places.count - 1)
    }
    return others.entry(of: code)
  }

  /// Every known code, by number.
  var all: [ErrorCode] {
    let count = errcode_count()
    let listed = UInt32(codes.count)
    return count == listed ? codes : (codes + Self.codes(from: listed, to: count)).sorted()
  }

  /// Codes as the C library enumerates them.
  private static func codes(from start: UInt32, to end: UInt32) -> [ErrorCode] {
    (start..<end).map { ErrorCode(rawValue: errcode_at($0)) }
  }
}

/// Texts by number. The number 0 is the unknown, whose text stands for every other number too.
struct Texts: Sendable {
  private let texts: [String]

  init(_ texts: [UnsafePointer<CChar>]) {
    self.texts = texts.map { String(cString: $0) }
  }

  subscript(number: Int32) -> String {
    let index = Int(number)
    return texts.indices.contains(index) ? texts[index] : texts[0]
  }
}
