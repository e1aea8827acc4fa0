// Tries a call again, later and later, as long as the code says that this may
// help.
import 'dart:async';
import 'dart:math';

import 'package:openim_errcode/openim_errcode.dart';

/// Makes the call, at most so many times.
Future<T> withRetry<T>(
  Future<T> Function() call, {
  int attempts = 4,
  Duration firstDelay = const Duration(milliseconds: 200),
}) async {
  final random = Random();
  for (var attempt = 1;; attempt++) {
    try {
      return await call();
    } on OpenIMException catch (e) {
      // Nothing but `retry` gets better by waiting.
      if (e.action != ErrorAction.retry || attempt >= attempts) rethrow;
      print('attempt $attempt: $e');
      // Twice as long each time, and not all clients at the same moment.
      final delay = firstDelay * pow(2, attempt - 1);
      await Future<void>.delayed(delay * (0.5 + random.nextDouble() / 2));
    }
  }
}

/// A server that gives these replies, one after the other.
Future<String> Function() server(List<int> codes) {
  final replies = codes.iterator;
  return () async {
    replies.moveNext();
    final reply = {'errCode': replies.current, 'errMsg': ''};
    if (OpenIMException.fromReply(reply) case final e?) throw e;
    return 'done';
  };
}

Future<void> main() async {
  const delay = Duration(milliseconds: 10);
  print(await withRetry(server([429, 10001, 0]), firstDelay: delay));
  try {
    await withRetry(server([1004, 0]), firstDelay: delay);
  } on OpenIMException catch (e) {
    print('not tried again: $e');
  }
  try {
    await withRetry(server([14, 14, 14]), attempts: 3, firstDelay: delay);
  } on OpenIMException catch (e) {
    print('given up: $e');
  }
}
