import 'dart:io';

import 'package:openim_errcode/openim_errcode.dart';

import 'check.dart';

Future<void> main() async {
  await test('an integer of more than 32 bits is an unknown code', () async {
    for (final value in [0x100000000 + 1501, 0x80000000, -0x80000001]) {
      final code = ErrorCode(value);
      equal(code.category, ErrorCategory.unknown);
      equal(code.group, ErrorGroup.unknown);
      equal(code.action, ErrorAction.none);
      equal(code.name, null);
      equal(code.isKnown, false);
      equal(code.message, 'Unknown error code, outside every published range');
      equal(code.userMessage('en'), const ErrorCode(-1).userMessage('en'));
    }
  });

  await test('of a language tag, the primary subtag counts', () async {
    const code = ErrorCode.tokenExpired;
    for (final tag in ['zh', 'ZH', 'zh-Hans-CN', 'zh_CN.UTF-8', 'zh\x00']) {
      equal(code.messageIn(tag), 'Token 已过期', tag);
    }
    final others = [
      ...['en', 'en-US', 'C', '', 'fr', 'zho', 'zhx', ' zh', '-zh', '0'],
      ...['\u0130', '中文'],
    ];
    for (final tag in others) {
      equal(code.messageIn(tag), 'Token has expired', tag);
    }
    equal(errcodeLanguages.first, 'en');
  });

  await test('names are exact', () async {
    equal(ErrorCode.fromName('TOKEN_EXPIRED'), ErrorCode.tokenExpired);
    for (final name in ['token_expired', 'TOKEN_EXPIRED ', '', 'OK_']) {
      equal(ErrorCode.fromName(name), null, name);
    }
  });

  await test('codes are constants, and a switch takes them', () async {
    String about(ErrorCode code) => switch (code) {
          ErrorCode.tokenExpired || ErrorCode.tokenInvalid => 'token',
          ErrorCode(action: ErrorAction.retry) => 'again',
          _ => 'other',
        };
    equal(about(const ErrorCode(1501)), 'token');
    equal(about(const ErrorCode(429)), 'again');
    equal(about(const ErrorCode(25000)), 'other');
    equal({ErrorCode.ok: 1}[const ErrorCode(0)], 1);
  });

  await test('all codes ascend', () async {
    final values = [for (final code in ErrorCode.all) code.value];
    equal(values, [...values]..sort());
    equal(values.toSet().length, values.length);
  });

  await test('package and dictionary have one version', () async {
    final pubspec = File.fromUri(package.resolve('pubspec.yaml'));
    final lines = pubspec.readAsLinesSync();
    equal(lines.contains('version: $errcodeVersion'), true);
    final changes = File.fromUri(package.resolve('CHANGELOG.md'));
    equal(changes.readAsLinesSync().first, '## $errcodeVersion');
  });
}
