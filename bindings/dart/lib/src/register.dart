import 'generated/codes.dart';
import 'generated/table.dart';

/// A code of a business server, for [ErrorCode.register].
final class CustomCode {
  /// See the fields.
  const CustomCode(
    this.code, {
    required this.name,
    required this.message,
    this.action = ErrorAction.none,
  });

  /// 20001 to 29999.
  final ErrorCode code;

  /// SCREAMING_SNAKE: words of A to Z and 0 to 9 with single underscores
  /// between, a letter first.
  final String name;

  /// The message in all languages, for developers and for people. Not empty,
  /// without lone surrogates and without characters that hide or reorder text,
  /// such as a line break.
  final String message;

  /// What a program does about it.
  final ErrorAction action;
}

/// Why a code is not registered. New reasons may be added.
extension type const Refusal(
    /// Its name in lower case.
    String name) {
  /// The code is not in the range 20001 to 29999.
  static const Refusal outOfRange = Refusal('out_of_range');

  /// The name is not SCREAMING_SNAKE.
  static const Refusal badName = Refusal('bad_name');

  /// The message is empty, not Unicode, or has a character that hides or
  /// reorders text.
  static const Refusal badMessage = Refusal('bad_message');
}

/// What [ErrorCode.register] throws: the entry that is refused, by its index,
/// and why.
final class RegisterException implements Exception {
  /// See the fields.
  const RegisterException(this.index, this.reason, this.message);

  /// Where the entry is among the entries.
  final int index;

  /// Why it is refused.
  final Refusal reason;

  /// A sentence that says so, for developers.
  final String message;

  @override
  String toString() => message;
}

/// The registered codes.
final Map<int, Info> registered = {};

void register(Iterable<CustomCode> entries) {
  // Once, as an iterable may make others the next time.
  final list = entries.toList();
  for (final (index, entry) in list.indexed) {
    _check(index, entry);
  }
  for (final entry in list) {
    registered[entry.code.value] = (
      code: entry.code.value,
      name: entry.name,
      group: ErrorGroup.unknown,
      action: entry.action,
      message: [entry.message],
      user: [entry.message],
    );
  }
}

final RegExp _screamingSnake = RegExp(r'^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$');

// Control characters; line and paragraph separators; zero-width blanks;
// overrides and isolates of the writing direction; and, as the pattern reads
// code points, surrogates without their other half.
final RegExp _hidden = RegExp(
    r'[\x00-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]',
    unicode: true);

void _check(int index, CustomCode entry) {
  final code = entry.code.value;
  final (Refusal, String)? refused;
  if (code < firstCustom || code > lastCustom) {
    refused = (
      Refusal.outOfRange,
      'the code is not in the range $firstCustom to $lastCustom'
    );
  } else if (!_screamingSnake.hasMatch(entry.name)) {
    refused = (Refusal.badName, 'the name is not SCREAMING_SNAKE');
  } else if (entry.message.isEmpty || _hidden.hasMatch(entry.message)) {
    refused = (
      Refusal.badMessage,
      'the message is empty or has a character that hides or reorders text'
    );
  } else {
    refused = null;
  }
  if (refused case (final reason, final why)) {
    throw RegisterException(
        index, reason, 'entry $index ($code) is not registered: $why');
  }
}
