/// The error codes of the OpenIM instant-messaging system: what each means,
/// what a program does about it, and what to show the person in front of the
/// app.
///
/// Begin with [ErrorCode] and [OpenIMException].
library;

export 'src/exception.dart' show OpenIMException;
export 'src/generated/chat.dart' show ChatErrorCode;
export 'src/generated/codes.dart';
export 'src/register.dart' show CustomCode, Refusal, RegisterException;
