// One place of a Flutter app that decides what happens after an error of the
// SDK.
//
// Plain Dart, so that it runs without Flutter: `PlatformException` is that of
// package:flutter/services.dart; the callbacks show a SnackBar, open a page.
import 'dart:math';

import 'package:openim_errcode/openim_errcode.dart';

class ErrorHandler {
  ErrorHandler({
    required this.language,
    required this.renewToken,
    required this.signIn,
    required this.show,
    this.wait = Future<void>.delayed,
  });

  /// `() => Localizations.localeOf(context).toLanguageTag()`
  final String Function() language;

  /// Asks the app's own server for a token, and gives it to the SDK. False if
  /// there is none.
  final Future<bool> Function() renewToken;

  /// Leads the person to the sign-in page, which shows the text.
  final void Function(String text) signIn;

  /// Shows the text in a SnackBar.
  final void Function(String text) show;

  final Future<void> Function(Duration) wait;

  /// Makes a call of the SDK; null if it failed, and the person has seen why.
  Future<T?> run<T>(Future<T> Function() call) async {
    var renewed = false;
    for (var attempt = 1;; attempt++) {
      final OpenIMException e;
      try {
        return await call();
      } on PlatformException catch (thrown) {
        e = OpenIMException.fromPlatform(thrown.code, thrown.message,
            cause: thrown);
      }
      print(e); // to the log; never to the person
      switch (e.action) {
        case ErrorAction.retry when attempt < 4:
          final seconds = pow(2, attempt) * (0.5 + Random().nextDouble() / 2);
          await wait(const Duration(milliseconds: 250) * seconds);
          continue;
        case ErrorAction.renewToken when !renewed:
          renewed = true;
          if (await renewToken()) continue;
          show(e.userMessage(language()));
        case ErrorAction.signIn:
          signIn(e.userMessage(language()));
        default:
          show(e.userMessage(language()));
      }
      return null;
    }
  }
}

/// As Flutter has it.
class PlatformException implements Exception {
  PlatformException({required this.code, this.message});
  final String code;
  final String? message;
}

Future<void> main() async {
  final handler = ErrorHandler(
    language: () => 'zh-CN',
    renewToken: () async {
      print('renew');
      return true;
    },
    signIn: (text) => print('sign in: $text'),
    show: (text) => print('show: $text'),
    wait: (_) async {},
  );
  Future<String> Function() sdk(List<int> codes) {
    final errors = codes.iterator;
    return () async {
      if (!errors.moveNext()) return 'done';
      throw PlatformException(code: '${errors.current}', message: '');
    };
  }

  print(await handler.run(sdk([10001, 1501])));
  await handler.run(sdk([1501, 1501]));
  await handler.run(sdk([10000, 10000, 10000, 10000]));
  await handler.run(sdk([10101]));
  await handler.run(sdk([1402]));
}
