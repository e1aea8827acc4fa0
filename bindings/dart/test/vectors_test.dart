/// What every language has to answer, and what the C library answers to a
/// hundred thousand random codes.
library;

import 'dart:convert';
import 'dart:io';

import 'package:openim_errcode/openim_errcode.dart';

import 'check.dart';

/// Compares the answers with the lines of a file, and returns how many there
/// are.
Future<int> replay(Uri file) async {
  var count = 0;
  final lines = File.fromUri(file)
      .openRead()
      .transform(utf8.decoder)
      .transform(const LineSplitter());
  await for (final line in lines) {
    if (line.startsWith('#')) continue;
    final columns = line.split('\t');
    final code = ErrorCode(int.parse(columns[0]));
    equal([
      code.category.name,
      code.group.name,
      code.action.name,
      code.isKnown ? 'yes' : 'no',
      // The name of all unknown codes of a range, which C has.
      code.name ?? columns[5],
      code.message,
      code.messageIn('zh'),
      code.userMessage('en'),
      code.userMessage('zh'),
    ], columns.sublist(1), line);
    equal(code.name != null, code.isKnown, line);
    if (code.name case final name?) equal(ErrorCode.fromName(name), code);
    equal(code.isOk, code.value == 0, line);
    count++;
  }
  return count;
}

Future<void> main() async {
  await test('the vectors', () async {
    equal(await replay(package.resolve('../../tests/vectors.tsv')) > 150, true);
  });

  final answers = Platform.environment['ERRCODE_ANSWERS'];
  if (answers == null) {
    skip('100,000 random codes: '
        'run `cargo test --test wrappers dart` at the root');
  } else {
    await test('100,000 random codes as the C library answers them', () async {
      equal(await replay(Uri.file(answers)) >= 100000, true);
    });
  }
}
