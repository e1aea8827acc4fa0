/// The time of a lookup as a ratio to the same from a Map, in one run:
/// `tool/test bench`.
library;

import 'package:openim_errcode/openim_errcode.dart';

void main() {
  final codes = [for (final code in ErrorCode.all) code.value];
  final map = {
    for (final code in codes)
      code: {
        for (final language in errcodeLanguages)
          language: ErrorCode(code).messageIn(language)
      }
  };
  final english = map.map((code, messages) => MapEntry(code, messages['en']!));
  // A mix in no order, so that no branch can be guessed.
  final mix = [
    for (var i = 0; i < 4096; i++) codes[(i * 40503) % codes.length],
  ];
  final subjects = <String, int Function()>{
    'Map[code]': () => mix.fold(0, (n, c) => n + english[c]!.length),
    'message': () => mix.fold(0, (n, c) => n + ErrorCode(c).message.length),
    'action': () => mix.fold(0, (n, c) => n + ErrorCode(c).action.name.length),
    'Map[code][zh]': () => mix.fold(0, (n, c) => n + map[c]!['zh']!.length),
    'messageIn(zh)': () =>
        mix.fold(0, (n, c) => n + ErrorCode(c).messageIn('zh').length),
  };
  final best = <String, double>{};
  var sum = 0;
  for (var run = 0; run < 20; run++) {
    for (final MapEntry(key: name, value: subject) in subjects.entries) {
      final watch = Stopwatch()..start();
      for (var round = 0; round < 50; round++) {
        sum += subject();
      }
      final ns = watch.elapsedMicroseconds * 1000 / (50 * mix.length);
      best.update(name, (b) => ns < b ? ns : b, ifAbsent: () => ns);
    }
  }
  var base = 1.0;
  for (final MapEntry(key: name, value: ns) in best.entries) {
    if (name.startsWith('Map')) base = ns;
    final ratio = (ns / base).toStringAsFixed(2);
    final time = ns.toStringAsFixed(1).padLeft(6);
    print('${name.padRight(16)} $time ns  $ratio');
  }
  if (sum == 0) throw StateError('nothing was looked up');
}
