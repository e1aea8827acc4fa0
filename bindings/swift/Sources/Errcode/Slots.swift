internal import CErrcode
internal import CErrcode.Slots
import Foundation

/// Pointers to entries. Each is set once, and then read by any thread without a lock.
struct Slots: @unchecked Sendable {
  private let first: UnsafeMutablePointer<UnsafeRawPointer?>

  /// None of them is set. They stay for the life of the process.
  init(count: Int) {
    // Zeros that take no memory until they are used, unlike those of `initialize(repeating:)`.
    let zeros = calloc(count, MemoryLayout<UnsafeRawPointer?>.stride)!
    first = zeros.bindMemory(to: UnsafeRawPointer?.self, capacity: count)
  }

  /// The pointer in a slot, `nil` as long as it is not set.
  subscript(slot: Int) -> UnsafePointer<Table.Entry>? {
    errcode_slot_get(first + slot)?.assumingMemoryBound(to: Table.Entry.self)
  }

  /// Sets the pointer in a slot, unless another thread was first. Returns the one that is there now.
  func set(_ slot: Int, to entry: UnsafePointer<Table.Entry>) -> UnsafePointer<Table.Entry> {
    errcode_slot_set(first + slot, entry).assumingMemoryBound(to: Table.Entry.self)
  }
}

/// The codes that the table does not have: those that were registered since it was read, and all that are not known. A
/// registered code is read from the C library by its first lookup.
@usableFromInline
struct Others: @unchecked Sendable {
  /// An entry for each category.
  private let unknown: UnsafePointer<Table.Entry>
  /// In the order of `ErrorCode.Custom.numbers`.
  private let registered = Slots(count: ErrorCode.Custom.numbers.count)

  init(unknown: UnsafePointer<Table.Entry>) {
    self.unknown = unknown
  }

  @usableFromInline
  func entry(of code: Int32) -> UnsafePointer<Table.Entry> {
    if ErrorCode.Custom.numbers.contains(code) {
      let slot = Int(code &- ErrorCode.Custom.numbers.lowerBound)
      if let entry = registered[slot] { return entry }
      // Asked each time, as it may be registered at any time.
      if errcode_is_known(code) { return read(code, to: slot) }
    }
    return unknown + Int(ErrorCode.Category(rangeOf: code).rawValue)
  }

  @inline(never)
  private func read(_ code: Int32, to slot: Int) -> UnsafePointer<Table.Entry> {
    let entry = UnsafeMutablePointer<Table.Entry>.allocate(capacity: 1)
    entry.initialize(to: Table.Entry(errcode_describe(code)))
    let kept = registered.set(slot, to: entry)
    if kept != UnsafePointer(entry) {
      entry.deinitialize(count: 1)
      entry.deallocate()
    }
    return kept
  }
}

/// The known codes by name, each from its first lookup on: a hash table with linear probing.
struct Names: Sendable {
  /// A power of two, more than three times as many as there can be codes, so that every search ends at a free slot.
  private static let count = 1 << 15
  private let slots = Slots(count: Self.count)

  /// The known code with a name.
  subscript(name: String) -> ErrorCode? {
    let bytes = name.utf8
    // FNV-1a.
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    let last = Self.count - 1
    var slot = Int(truncatingIfNeeded: hash) & last
    while let entry = slots[slot] {
      // By bytes: two Swift strings may be equal that are not the same name.
      if entry.pointee.name?.utf8.elementsEqual(bytes) == true { return ErrorCode(rawValue: entry.pointee.code) }
      slot = (slot + 1) & last
    }

    var code: Int32 = 0
    // To C the name would end at a NUL.
    guard !bytes.contains(0), errcode_from_name(name, &code) else { return nil }
    let entry = Table.shared.entry(of: code)
    while slots.set(slot, to: entry) != entry { slot = (slot + 1) & last }
    return ErrorCode(rawValue: code)
  }
}
