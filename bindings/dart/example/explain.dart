// Explains a reply: dart example/explain.dart '{"errCode": 1506, "errMsg": ""}'
// zh
import 'dart:convert';

import 'package:openim_errcode/openim_errcode.dart';

void main(List<String> arguments) {
  final [reply, language] = arguments.length == 2
      ? arguments
      : ['{"errCode": 1506, "errMsg": "TokenKickedError"}', 'en'];

  final e = OpenIMException.fromReply(jsonDecode(reply));
  if (e == null) {
    print('success');
  } else if (e.code case final code?) {
    print('${code.value} ${code.name ?? '(unknown)'}: '
        '${code.messageIn(language)}');
    print('server sent: ${e.errMsg}');
    print('from:        ${code.category.name}, about ${code.group.name}');
    print('do:          ${code.action.name}');
    print('show:        ${code.userMessage(language)}');
  } else {
    print(e);
  }
}
