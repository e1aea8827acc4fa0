import 'dart:async';

import 'package:openim_errcode/openim_errcode.dart';

import '../example/alert.dart' as alert;
import '../example/explain.dart' as explain;
import '../example/flutter_handler.dart' as flutter_handler;
import '../example/renew.dart' as renew;
import '../example/retry.dart' as retry;
import 'check.dart';

/// Runs an example and compares the lines that it prints.
Future<void> example(
    FutureOr<void> Function() main, List<String> expected) async {
  final printed = <String>[];
  await runZoned(() async => await main(),
      zoneSpecification: ZoneSpecification(
          print: (_, __, ___, line) => printed.addAll(line.split('\n'))));
  equal(printed, expected);
}

Future<void> main() async {
  String message(int code) => '${ErrorCode(code).message} ($code)';
  String show(int code, [String language = 'zh']) =>
      ErrorCode(code).userMessage(language);

  await test('explain a reply', () async {
    const reply = '{"errCode": 1402, "errMsg": "MutedInGroup"}';
    await example(() => explain.main([reply, 'zh']), [
      '1402 MEMBER_MUTED: 已被禁言，无法在群内发言',
      'server sent: MutedInGroup',
      'from:        server, about message',
      'do:          tell_user',
      'show:        你已被禁言，无法在群内发言。',
    ]);
    await example(() => explain.main(['{"errCode": 0}', 'en']), ['success']);
    await example(() => explain.main(['{}', 'en']), [
      'no errCode in the reply',
    ]);
  });

  await test('retry', () async {
    await example(retry.main, [
      'attempt 1: ${message(429)}',
      'attempt 2: ${message(10001)}',
      'done',
      'not tried again: ${message(1004)}',
      'attempt 1: ${message(14)}',
      'attempt 2: ${message(14)}',
      'given up: ${message(14)}',
    ]);
  });

  await test('renew a token once', () async {
    await example(renew.main, [
      'done with new 1',
      '${message(1502)}, 2 renewals, signed in: true',
      '${message(1506)}, 2 renewals, signed in: false',
    ]);
  });

  await test("an alert in the person's language", () async {
    await example(alert.main, [
      '1402 en-GB: ${show(1402, 'en')} [OK]',
      '10001 en-GB: ${show(10001, 'en')} [Try again]',
      '1506 en-GB: ${show(1506, 'en')} [Sign in]',
      '25000 en-GB: ${show(25000, 'en')} [OK]',
      '1402 zh_Hans_CN: ${show(1402)} [好]',
      '10001 zh_Hans_CN: ${show(10001)} [重试]',
      '1506 zh_Hans_CN: ${show(1506)} [重新登录]',
      '25000 zh_Hans_CN: ${show(25000)} [好]',
    ]);
  });

  await test('the handler of a Flutter app', () async {
    await example(flutter_handler.main, [
      ...[message(10001), message(1501), 'renew', 'done'],
      ...[message(1501), 'renew', message(1501), 'show: ${show(1501)}'],
      for (var i = 0; i < 4; i++) message(10000),
      'show: ${show(10000)}',
      ...[message(10101), 'sign in: ${show(10101)}'],
      ...[message(1402), 'show: ${show(1402)}'],
    ]);
  });
}
