internal import CErrcode

/// What the C library knows, read once: a lookup neither crosses into C nor makes a string.
///
/// Lookups are inlined into the program that makes them, since a string that is returned by a call has to be retained
/// and released, which costs several times the lookup.
@usableFromInline
struct Table: Sendable {
  @usableFromInline
  struct Entry: Sendable {
    @usableFromInline let message: String
    @usableFromInline let name: String
    @usableFromInline let group: ErrorCode.Group
    @usableFromInline let parent: Int32
  }

  /// Where the entry of a code is; free if that is 0.
  @usableFromInline
  struct Place: Sendable {
    @usableFromInline let code: Int32
    @usableFromInline let entry: Int32
  }

  /// Read by the first use, whatever the number of threads.
  @usableFromInline
  static let shared = Table()

  /// By number.
  let codes: [ErrorCode]
  let categoryNames: Texts
  let groupNames: Texts
  /// One entry a category, for its codes that are not in the table; then one a code, in the order of `codes`.
  @usableFromInline let entries: [Entry]
  @usableFromInline let firstListed: Int

  /// A hash table with linear probing. At most a quarter full, so every search ends at a free place, and soon.
  @usableFromInline let places: [Place]
  @usableFromInline let shift: UInt32

  private init() {
    // Sorted, since codes that were registered stand behind the others.
    codes = (0..<errcode_count()).map { ErrorCode(rawValue: errcode_at($0)) }.sorted()
    categoryNames = Texts(ErrorCode.Category.all.map { errcode_category_name($0.rawValue) })
    groupNames = Texts(ErrorCode.Group.all.map { errcode_group_name($0.rawValue) })

    let unlisted = ErrorCode.Category.lastCodes.map { last in
      var code = last
      while errcode_is_known(code) { code -= 1 }
      return code
    }
    firstListed = unlisted.count
    entries = (unlisted + codes.map(\.rawValue)).map { code in
      let info = errcode_describe(code)
      return Entry(
        message: String(cString: info.message),
        name: String(cString: info.name),
        group: ErrorCode.Group(rawValue: info.group),
        parent: info.parent)
    }

    var bits: UInt32 = 2
    while 1 << bits < 4 * codes.count { bits += 1 }
    shift = 32 - bits
    var places = [Place](repeating: Place(code: 0, entry: 0), count: 1 << bits)
    for (index, code) in codes.enumerated() {
      var place = Self.firstPlace(of: code.rawValue, shift: shift)
      while places[place].entry != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Place(code: code.rawValue, entry: Int32(firstListed + index))
    }
    self.places = places
  }

  /// The upper bits of the product with 2^32 / golden ratio, which spreads neighbouring numbers.
  @inlinable
  static func firstPlace(of code: Int32, shift: UInt32) -> Int {
    Int((UInt32(bitPattern: code) &* 0x9E37_79B9) >> shift)
  }

  /// The index of the entry that answers for a code: its own, or else that of its category.
  @inlinable
  func index(of code: Int32) -> Int {
    var place = Self.firstPlace(of: code, shift: shift)
    while places[place].entry != 0 {
      if places[place].code == code { return Int(places[place].entry) }
      place = (place + 1) & (places.count - 1)
    }
    return Int(ErrorCode.Category(rangeOf: code).rawValue)
  }

  /// The entry of a code, `nil` if it is not in the table.
  @inlinable
  func listed(_ code: Int32) -> Entry? {
    let index = index(of: code)
    return index < firstListed ? nil : entries[index]
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
