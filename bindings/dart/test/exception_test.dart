import 'dart:convert';

import 'package:openim_errcode/openim_errcode.dart';

import 'check.dart';

Future<void> main() async {
  await test('an exception is made of a reply', () async {
    final reply = jsonDecode('{"errCode": 1004, "data": null,'
        '"errMsg": "RecordNotFoundError", "errDlt": "conversation not found"}');
    final e = OpenIMException.fromReply(reply, operationID: 'op-1')!;
    equal(e.code, ErrorCode.recordNotFound);
    equal(e.errMsg, 'RecordNotFoundError');
    equal(e.errDlt, 'conversation not found');
    equal(e.operationID, 'op-1');
    equal(identical(e.cause, reply), true);
    equal(e.action, ErrorAction.tellUser);
    equal(e.category, ErrorCategory.server);
    equal(e.group, ErrorGroup.general);
    equal(e.userMessage('zh'), ErrorCode.recordNotFound.userMessage('zh'));
    equal(
        '$e',
        'Database record not found (1004): RecordNotFoundError: '
        'conversation not found [operation op-1]');
  });

  await test('0 is success', () async {
    equal(OpenIMException.fromReply({'errCode': 0, 'errMsg': ''}), null);
  });

  await test('an unknown code is as good as any', () async {
    for (final code in [-1, 1599, 25000, 0x7fffffff, -0x80000000]) {
      final e = OpenIMException.fromReply({'errCode': code})!;
      equal(e.code?.value, code);
    }
  });

  await test('a reply without a usable errCode is never success', () async {
    const none = 'no errCode in the reply';
    const bad = 'the errCode in the reply is no code:';
    final refused = {
      for (final reply in ['{}', '{"errcode": 0}', '[]', 'null', '0', '"text"'])
        reply: none,
      '{"errCode": null}': none,
      '{"errCode": "0"}': '$bad String',
      '{"errCode": "1501"}': '$bad String',
      '{"errCode": false}': '$bad bool',
      '{"errCode": 4294967296}': '$bad 4294967296',
      '{"errCode": 4294968797, "errMsg": "m"}': '$bad 4294968797: m',
      '{"errCode": -2147483649}': '$bad -2147483649',
      '{"errCode": 1e99}': '$bad 1e+99',
      '{"errCode": 0.0}': '$bad 0.0',
      '{"errCode": 1501.5}': '$bad 1501.5',
    };
    for (final MapEntry(key: json, value: text) in refused.entries) {
      final e = OpenIMException.fromReply(jsonDecode(json));
      equal(e != null, true, json);
      equal(e!.code, null);
      equal('$e', text);
      equal(e.action, ErrorAction.none);
      equal(e.category, ErrorCategory.unknown);
      equal(e.group, ErrorGroup.unknown);
      equal(e.userMessage('zh'), const ErrorCode(-1).userMessage('zh'));
    }
  });

  await test('an exception is made of what the Flutter SDK throws', () async {
    final cause = Object();
    final e = OpenIMException.fromPlatform('10006', 'sdk not init',
        operationID: 'op-2', cause: cause);
    equal(e.code, const ErrorCode(10006));
    equal(e.errMsg, 'sdk not init');
    equal(e.operationID, 'op-2');
    equal(identical(e.cause, cause), true);
    equal(OpenIMException.fromPlatform('-1', null).code, const ErrorCode(-1));
  });

  await test('what has no code of OpenIM gives an exception without one',
      () async {
    final others = [
      ...['channel-error', '', '0', '01501', '+1501', '1501 ', '0x10', '1e3'],
      ...['1501.5', '4294967296', '-2147483649', '99999999999999999999'],
    ];
    for (final code in others) {
      final e = OpenIMException.fromPlatform(code, 'message');
      equal(e.code, null, code);
      equal(e.errMsg, '$code message'.trimLeft());
      equal('$e', 'no errCode: ${e.errMsg}');
    }
  });
}
