import 'generated/codes.dart';
import 'lookup.dart' as lookup;

/// An error of an OpenIM server or SDK.
final class OpenIMException implements Exception {
  /// See the fields.
  const OpenIMException(
    this.code, {
    this.errMsg = '',
    this.errDlt = '',
    this.operationID = '',
    this.cause,
  }) : _withoutCode = 'no errCode';

  const OpenIMException._(
    this.code,
    this._withoutCode, {
    required this.errMsg,
    required this.errDlt,
    required this.operationID,
    required this.cause,
  });

  /// The exception for a reply of the REST API, decoded from JSON, such as
  /// `{"errCode": 1004, "errMsg": "RecordNotFoundError", "errDlt": "…"}`; null
  /// if its errCode is 0, success.
  ///
  /// A reply whose errCode is missing or is not a 32-bit integer is an
  /// exception too: one without a code. [operationID] is the ID that the
  /// request had.
  static OpenIMException? fromReply(Object? reply, {String operationID = ''}) {
    final fields = reply is Map ? reply : const <Object?, Object?>{};
    final errCode = fields['errCode'];
    if (errCode == 0 && errCode is int) return null;
    String text(String key) =>
        switch (fields[key]) { final String text => text, _ => '' };
    return OpenIMException._(
      errCode is int && _isInt32(errCode) ? ErrorCode(errCode) : null,
      errCode == null
          ? 'no errCode in the reply'
          : 'the errCode in the reply is no code: '
              '${errCode is num ? errCode : errCode.runtimeType}',
      errMsg: text('errMsg'),
      errDlt: text('errDlt'),
      operationID: operationID,
      cause: reply,
    );
  }

  /// The exception for a `PlatformException` of OpenIM's Flutter SDK, whose
  /// code is a numeric string: `OpenIMException.fromPlatform(e.code,
  /// e.message)`.
  ///
  /// Any other code, such as `channel-error`, gives an exception without a
  /// code. [operationID] is the ID that the call had; [cause] the exception
  /// itself.
  factory OpenIMException.fromPlatform(
    String code,
    String? message, {
    String operationID = '',
    Object? cause,
  }) {
    final number = int.tryParse(code, radix: 10);
    // As the SDK writes it: no sign or zero before it. Success is never thrown.
    final isCode = number != null &&
        '$number' == code &&
        number != 0 &&
        _isInt32(number);
    return OpenIMException(
      isCode ? ErrorCode(number) : null,
      errMsg: isCode ? message ?? '' : [code, message ?? ''].join(' ').trim(),
      operationID: operationID,
      cause: cause,
    );
  }

  /// The code; null if there was none, or none that is a 32-bit integer.
  final ErrorCode? code;

  /// The server's or SDK's own text, for logs; never for people. May be empty.
  final String errMsg;

  /// More of it. May be empty.
  final String errDlt;

  /// The ID of the call, to find it in the server's log. May be empty.
  final String operationID;

  /// The reply, or what was thrown.
  final Object? cause;

  /// What [toString] begins with where there is no code.
  final String _withoutCode;

  /// What a program does about it.
  ErrorAction get action => code?.action ?? ErrorAction.none;

  /// Who raised it.
  ErrorCategory get category => code?.category ?? ErrorCategory.unknown;

  /// What kind of thing went wrong.
  ErrorGroup get group => code?.group ?? ErrorGroup.unknown;

  /// What to show the person in front of the app: see [ErrorCode.userMessage].
  String userMessage(String language) =>
      code?.userMessage(language) ?? lookup.unknownUserMessage(language);

  /// All of it in a line for logs: `Database record not found (1004):
  /// RecordNotFoundError: conversation not found [operation 7f3c]`.
  @override
  String toString() {
    final code = this.code;
    final texts = [
      code == null ? _withoutCode : '${code.message} (${code.value})',
      errMsg,
      errDlt,
    ].where((text) => text.isNotEmpty).join(': ');
    return operationID.isEmpty ? texts : '$texts [operation $operationID]';
  }
}

bool _isInt32(int value) => value >= -0x80000000 && value <= 0x7fffffff;
