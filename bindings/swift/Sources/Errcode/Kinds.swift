extension ErrorCode {
  /// Who raised an error.
  ///
  /// ```swift
  /// switch code.category {
  /// case .client: retry()
  /// case .webhook: handleBusinessCode(code.rawValue)
  /// default: alert(code.message)
  /// }
  /// ```
  ///
  /// The set is open: a newer version may have more, so a `switch` needs a `default`.
  public struct Category: RawRepresentable, Hashable, Sendable, Codable {
    /// The number of the category, an `ERRCODE_CATEGORY_` constant in C.
    public let rawValue: Int32

    /// The category with this number, whether this version knows it or not.
    @inlinable
    public init(rawValue: Int32) {
      self.rawValue = rawValue
    }
  }

  /// What kind of thing went wrong.
  ///
  /// ```swift
  /// switch code.group {
  /// case .token: logInAgain()
  /// case .network, .connection: retry()
  /// default: alert(code.message)
  /// }
  /// ```
  ///
  /// The set is open: a newer version may have more, so a `switch` needs a `default`.
  public struct Group: RawRepresentable, Hashable, Sendable, Codable {
    /// The number of the group, an `ERRCODE_GRP_` constant in C.
    public let rawValue: Int32

    /// The group with this number, whether this version knows it or not.
    @inlinable
    public init(rawValue: Int32) {
      self.rawValue = rawValue
    }
  }
}

extension ErrorCode.Category: CustomStringConvertible {
  /// The name of the category: one word in lower case, `unknown` for a number that is no category.
  public var name: String { Table.shared.categoryNames[rawValue] }

  /// The same as ``name``.
  public var description: String { name }
}

extension ErrorCode.Group: CustomStringConvertible {
  /// The name of the group: one word in lower case, `unknown` for a number that is no group.
  public var name: String { Table.shared.groupNames[rawValue] }

  /// The same as ``name``.
  public var description: String { name }
}
