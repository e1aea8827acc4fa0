/// What the compiler has to refuse.
library;

import 'dart:io';

import 'check.dart';

const good = 'ErrorCode code = ErrorCode(1501); print(code.message);';
const bad = [
  ('ErrorCode code = 1501;', "type 'int' can't be assigned"),
  ('int number = ErrorCode.ok;', "type 'ErrorCode' can't be assigned"),
  ('ErrorCode.noSuchCode;', 'Member not found'),
  ('String name = ErrorCode.ok.name;', "can't be assigned"),
  ('OpenIMException.fromReply({}).code;', 'cannot be accessed'),
  ('ErrorAction action = ErrorGroup.user;', "can't be assigned"),
];

Future<void> main() async {
  final folder = Directory.systemTemp.createTempSync('openim_errcode');
  ProcessResult compile(Iterable<String> lines) {
    final file = File.fromUri(folder.uri.resolve('program.dart'))
      ..writeAsStringSync(
          "import 'package:openim_errcode/openim_errcode.dart';\n"
          'void main() {\n${lines.map((line) => '{ $line }\n').join()}}\n');
    return run(file.uri);
  }

  try {
    await test('a good program runs', () async {
      final ProcessResult(:exitCode, :stdout, :stderr) = compile([good]);
      equal(exitCode, 0, stderr);
      equal(stdout, 'Token has expired\n');
    });
    final ProcessResult(:exitCode, :stderr) = compile(bad.map((b) => b.$1));
    for (final (index, (line, complaint)) in bad.indexed) {
      await test('refused: $line', () async {
        equal(exitCode, 254, stderr);
        // Below the import and the beginning of main.
        final errors = '$stderr'.split('\n').where(
            (error) => error.contains('program.dart:${index + 3}:'));
        equal(errors.length, 1, stderr);
        equal(errors.single.contains(complaint), true, stderr);
      });
    }
  } finally {
    folder.deleteSync(recursive: true);
  }
}
