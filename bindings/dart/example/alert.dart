// What to show a person, in the person's language.
import 'package:openim_errcode/openim_errcode.dart';

const Map<String, Map<ErrorAction?, String>> buttons = {
  'en': {
    ErrorAction.retry: 'Try again',
    ErrorAction.signIn: 'Sign in',
    null: 'OK',
  },
  'zh': {
    ErrorAction.retry: '重试',
    ErrorAction.signIn: '重新登录',
    null: '好',
  },
};

/// The text of an alert, and its button.
(String text, String button) alertFor(OpenIMException e, String language) {
  final words = buttons[language.split(RegExp('[-_]')).first] ?? buttons['en']!;
  // An action that this app does not know yet is no mistake.
  return (e.userMessage(language), words[e.action] ?? words[null]!);
}

void main() {
  for (final language in ['en-GB', 'zh_Hans_CN']) {
    for (final code in [1402, 10001, 1506, 25000]) {
      final e = OpenIMException(ErrorCode(code));
      final (text, button) = alertFor(e, language);
      print('$code $language: $text [$button]');
    }
  }
}
