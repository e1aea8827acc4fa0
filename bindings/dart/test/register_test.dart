import 'package:openim_errcode/openim_errcode.dart';

import 'check.dart';

CustomCode entry(
  int code, {
  String name = 'ORDER_CLOSED',
  String message = 'This order is closed',
  ErrorAction action = ErrorAction.tellUser,
}) =>
    CustomCode(ErrorCode(code), name: name, message: message, action: action);

Future<void> main() async {
  await test('a registered code is known, and a later entry replaces it',
      () async {
    const code = ErrorCode(20107);
    equal(code.isKnown, false);
    ErrorCode.register([entry(20107)]);
    equal(code.isKnown, true);
    equal(code.name, 'ORDER_CLOSED');
    equal(ErrorCode.fromName('ORDER_CLOSED'), code);
    equal(code.action, ErrorAction.tellUser);
    equal(code.group, ErrorGroup.unknown);
    equal(code.category, ErrorCategory.webhook);
    for (final language in ['en', 'zh']) {
      equal(code.messageIn(language), 'This order is closed');
      equal(code.userMessage(language), 'This order is closed');
    }
    final values = [for (final code in ErrorCode.all) code.value];
    equal(values.contains(20107), true);
    equal(values, [...values]..sort());

    ErrorCode.register([
      entry(20107, message: 'first'),
      const CustomCode(code, name: 'ORDER_SHUT', message: '该订单已关闭 🛑'),
    ]);
    equal(code.message, '该订单已关闭 🛑');
    equal(code.action, ErrorAction.none);
    equal(ErrorCode.fromName('ORDER_CLOSED'), null);
    ErrorCode.register([]);
  });

  await test('of a name, the dictionary has it, then the smaller code',
      () async {
    ErrorCode.register([
      entry(29002, name: 'TWICE'),
      entry(29001, name: 'TWICE'),
      entry(29003, name: const ErrorCode(80000).name!),
    ]);
    equal(ErrorCode.fromName('TWICE'), const ErrorCode(29001));
    equal(ErrorCode.fromName(const ErrorCode(80000).name!),
        const ErrorCode(80000));
  });

  await test('an action of a later version is kept', () async {
    const later = ErrorAction('call_support');
    ErrorCode.register([entry(20109, action: later)]);
    equal(const ErrorCode(20109).action, later);
  });

  await test('a refused entry is named, and none is registered', () async {
    final refused = [
      for (final code in [20000, 30000, 0, -20107, 0x100000000 + 20107])
        (entry(code), Refusal.outOfRange),
      for (final name in [
        ...['', 'a', 'order', '1A', '_A', 'A_', 'A__B', 'A-B', 'A B', 'Ä'],
        'A\n',
      ])
        (entry(20108, name: name), Refusal.badName),
      for (final message in [
        ...['', '\x00', 'a\nb', 'a\tb', '\x7f', '\x9f', '\u200b', '\u2028'],
        ...['\u202e', '\u2066', '\u2069', '\ufeff', '\ud800', 'a\udc00b'],
        '\udc00\ud800',
      ])
        (entry(20108, message: message), Refusal.badMessage),
    ];
    for (final (entry_, reason) in refused) {
      final e = throws<RegisterException>(
          () => ErrorCode.register([entry(20110), entry_]));
      equal(e.index, 1);
      equal(e.reason, reason, e);
      equal('$e'.startsWith('entry 1 (${entry_.code}) is not registered: '),
          true, e);
      equal(const ErrorCode(20110).isKnown, false);
    }
    for (final code in [20001, 29999]) {
      ErrorCode.register([entry(code)]);
    }
    for (final name in ['A', 'A1', 'A_1', 'ORDER_2_CLOSED']) {
      ErrorCode.register([entry(20111, name: name)]);
    }
    for (final message in [
      ...[' ', '~', '\u00a0', '\u200c', '\u200d', '😀', '\u2027', '\u2065'],
    ]) {
      ErrorCode.register([entry(20111, message: message)]);
      equal(const ErrorCode(20111).message, message);
    }
  });

  await test('one call registers the codes of the chat server', () async {
    ErrorCode.registerOpenIMChat('en');
    equal(ChatErrorCode.chatPasswordWrong.message,
        'The password is not correct. Please check it and try again.');
    ErrorCode.registerOpenIMChat('zh-CN');
    equal(ChatErrorCode.chatPasswordWrong.message, '密码错误，请检查后重试。');
    equal(ChatErrorCode.chatPasswordWrong.name, 'CHAT_PASSWORD_WRONG');
  });
}
