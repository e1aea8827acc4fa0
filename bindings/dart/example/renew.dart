// Gets a new token once when the old one has expired. Never in a loop; and
// never signs in by itself: two devices would kick each other out forever.
import 'package:openim_errcode/openim_errcode.dart';

class Session {
  Session(this.token, this.renew);

  String token;
  bool signedIn = true;

  /// Asks the app's own server for a new token.
  final Future<String> Function() renew;

  /// Makes the call with the token; if the token is no longer good, once more
  /// with a new one.
  Future<T> withToken<T>(Future<T> Function(String token) call) async {
    try {
      return await call(token);
    } on OpenIMException catch (e) {
      // The person has to sign in again.
      if (e.action == ErrorAction.signIn) signedIn = false;
      if (e.action != ErrorAction.renewToken) rethrow;
    }
    token = await renew();
    return await call(token);
  }
}

/// A server that takes one token, and answers with this code to any other.
Future<String> Function(String) server(String good, int errCode) =>
    (token) async {
      final reply = {'errCode': token == good ? 0 : errCode, 'errMsg': ''};
      if (OpenIMException.fromReply(reply) case final e?) throw e;
      return 'done with $token';
    };

Future<void> main() async {
  var renewals = 0;
  final session = Session('old', () async => 'new ${++renewals}');
  print(await session.withToken(server('new 1', 1501)));
  for (final code in [1502, 1506]) {
    try {
      await session.withToken(server('other', code));
    } on OpenIMException catch (e) {
      print('$e, $renewals renewals, signed in: ${session.signedIn}');
    }
  }
}
