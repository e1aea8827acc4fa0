// What an app in Objective-C does. On Linux with GNUstep, in the folder of the package:
//
//     sh Tests/ObjectiveC/run /path/to/liberrcode.a

@import CErrcode;

#include <assert.h>

static NSString *shown;

static void showAlert(NSString *text) { shown = text; }

static void showSignIn(NSString *text) { shown = [@"sign in: " stringByAppendingString:text]; }

static void onFailure(NSInteger number, NSString *msg) {
  OpenIMErrorCode code = OpenIMErrorCodeFromInteger(number);
  NSLog(@"%s (%d): %@", errcode_message(code), code, msg);
  switch (errcode_action(code)) {
    case ERRCODE_ACTION_SIGN_IN:
      showSignIn(OpenIMUserMessage(code));
      break;
    default:
      showAlert(OpenIMUserMessage(code));
  }
}

static void registerCodes(void) {
  static const errcode_custom_t codes[] = {
      {24001, ERRCODE_ACTION_TELL_USER, "WRONG_PASSWORD", "Wrong password"},
      {24007, ERRCODE_ACTION_TELL_USER, "CODE_EXPIRED", "验证码已过期"},
  };
  uint32_t refused;
  if (errcode_register(codes, sizeof codes / sizeof codes[0], &refused) != ERRCODE_STATUS_OK) {
    NSLog(@"%d is not registered", codes[refused].code);
  }
}

static BOOL isExpired(NSError *error) {
  OpenIMErrorCode code;
  return OpenIMErrorGetCode(error, &code) && code == OpenIMErrorCodeTokenExpired;
}

int main(void) {
  @autoreleasepool {
    onFailure(1402, @"MutedInGroup");
    assert([shown isEqualToString:@"You have been muted in this group."]);
    onFailure(10101, @"LoginOutError");
    assert([shown hasPrefix:@"sign in: "]);
    registerCodes();
    onFailure(24007, nil);
    assert([shown isEqualToString:@"验证码已过期"]);
    errcode_register(errcode_openim_chat_zh, ERRCODE_OPENIM_CHAT_COUNT, NULL);
    onFailure(20001, @"PasswordError");
    assert([shown isEqualToString:@"密码错误，请检查后重试。"]);

    // A number that does not fit is never success, nor the code of something else.
    assert(OpenIMErrorCodeFromInteger(4294967296) == INT32_MAX);
    assert(OpenIMErrorCodeFromInteger(-4294967295) == INT32_MIN);
    assert(OpenIMErrorCodeFromInteger(1501) == OpenIMErrorCodeTokenExpired);

    NSError *error = OpenIMErrorWithCode(OpenIMErrorCodeTokenExpired, @"TokenExpiredError");
    assert([[error domain] isEqualToString:@"io.openim.errcode"] && [error code] == 1501);
    assert([[error localizedDescription] isEqualToString:@(errcode_user_message(1501, "en"))]);
    assert([[error localizedFailureReason] isEqualToString:@"Token has expired"]);
    assert([[[error userInfo] objectForKey:@"errMsg"] isEqualToString:@"TokenExpiredError"]);
    assert([[OpenIMErrorWithCode(-1, nil) localizedDescription] length] > 0);

    assert(isExpired(error));
    NSError *outer = [NSError errorWithDomain:@"other" code:1501 userInfo:@{NSUnderlyingErrorKey : error}];
    assert(isExpired(outer));
    assert(!isExpired([NSError errorWithDomain:@"other" code:1501 userInfo:nil]));
    assert(!isExpired(nil));

    // Any number is a value.
    OpenIMErrorCode unknown = OpenIMErrorCodeFromInteger(1599);
    assert(unknown == 1599 && !errcode_is_known(unknown));
  }
  puts("Objective-C works");
  return 0;
}
