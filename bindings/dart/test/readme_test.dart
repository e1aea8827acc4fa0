import 'dart:io';

import 'check.dart';

/// What the code in the README takes from an app.
const app = '''
class OpenIM {
  static const iMManager = OpenIM();
  const OpenIM();
  Future<void> login({required String userID, required String token}) async =>
      throw const PlatformException();
}
class PlatformException implements Exception {
  const PlatformException();
  String get code => '1501';
  String? get message => 'TokenExpiredError';
}
const userID = '', token = '';
void log(String line) => print(line);
Future<void> renewTokenOnce() async => print('renewed');
void showSnackBar(String text) => print(text);
Future<void> main() async {
  codes();
  start();
  await login();
}
''';

Future<void> main() async {
  await test('the code in the README runs', () async {
    final readme = File.fromUri(package.resolve('README.md'));
    final blocks = [
      for (final match in RegExp(r'```dart\n(.*?)```', dotAll: true)
          .allMatches(readme.readAsStringSync()))
        match[1]!
    ];
    equal(blocks.length, 3);
    final folder = Directory.systemTemp.createTempSync('openim_errcode');
    try {
      final file = File.fromUri(folder.uri.resolve('readme.dart'))
        ..writeAsStringSync(blocks.join() + app);
      final ProcessResult(:exitCode, :stdout, :stderr) = run(file.uri);
      equal(exitCode, 0, stderr);
      equal(stdout,
          'Token has expired (1501): TokenExpiredError\nrenewed\n');
    } finally {
      folder.deleteSync(recursive: true);
    }
  });
}
