// As an app in Objective-C imports it.

@import CErrcode;

BOOL retries(NSInteger number) { return errcode_action(OpenIMErrorCodeFromInteger(number)) == ERRCODE_ACTION_RETRY; }

BOOL isExpired(NSError *error) {
  OpenIMErrorCode code = OpenIMErrorCodeOk;
  return OpenIMErrorGetCode(error, &code) && code == OpenIMErrorCodeTokenExpired;
}

NSError *expired(NSString *errMsg) { return OpenIMErrorWithCode(OpenIMErrorCodeTokenExpired, errMsg); }

errcode_status_t registerChat(void) { return errcode_register(errcode_openim_chat_zh, ERRCODE_OPENIM_CHAT_COUNT, 0); }
