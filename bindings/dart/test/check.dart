/// A test is a program: it prints what it has tested, and fails by an
/// exception. The package has no dependencies, and so its tests have none.
library;

import 'dart:io';

/// Runs a test and prints its name.
Future<void> test(String name, Future<void> Function() body) async {
  try {
    await body();
  } catch (_) {
    print('FAILED: $name');
    rethrow;
  }
  print('ok: $name');
}

/// Fails if the values differ. Lists are compared by their elements.
void equal(Object? actual, Object? expected, [Object? subject]) {
  final same = actual is List && expected is List
      ? actual.length == expected.length &&
          actual.indexed.every((e) => e.$2 == expected[e.$1])
      : actual == expected;
  if (!same) {
    throw StateError('${subject ?? ''}\n  actual:   $actual\n'
        '  expected: $expected');
  }
}

/// The exception that the function throws.
T throws<T extends Object>(void Function() body) {
  try {
    body();
  } on T catch (e) {
    return e;
  }
  throw StateError('no $T was thrown');
}

/// Says that something is not tested. In CI, where everything has to be, that
/// is a failure.
void skip(String what) {
  if (Platform.environment['CI'] == 'true') {
    throw StateError('not tested: $what');
  }
  print('# SKIP $what');
}

/// The folder of the package.
final Uri package = Platform.script.resolve('..');

/// Runs a Dart program as this one is run.
ProcessResult run(Uri program, [List<String> arguments = const []]) =>
    Process.runSync(Platform.resolvedExecutable, [
      '--enable-asserts',
      if (Platform.packageConfig case final config?) '--packages=$config',
      program.toFilePath(),
      ...arguments,
    ]);
